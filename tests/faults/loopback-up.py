# Brings the loopback interface up in a network namespace of its own, where iproute2 may not be installed (ioctl SIOCGIFFLAGS, SIOCSIFFLAGS).
import fcntl, socket, struct
with socket.socket() as any_socket:
    name = b"lo"
    flags = struct.unpack("16sh", fcntl.ioctl(any_socket, 0x8913, struct.pack("16sh", name, 0)))[1]
    fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh", name, flags | 1))
