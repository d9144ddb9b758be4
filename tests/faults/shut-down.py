# Says "ready"; at a line on standard input shuts a file system down as a power cut would (FS_IOC_SHUTDOWN, as xfstests does it).
# python3 shut-down.py MOUNT FLAG: 2 loses what was not synced, 1 writes the log of the file system first, but no data.
import fcntl, os, struct, sys
descriptor = os.open(sys.argv[1], os.O_RDONLY | os.O_DIRECTORY)
print("ready", flush=True)
sys.stdin.readline()
fcntl.ioctl(descriptor, 0x8004587D, struct.pack("I", int(sys.argv[2])))
print("down", flush=True)
