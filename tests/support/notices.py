# The desktop's notification service, for tests: writes each notification as a line of JSON, and presses one when its number comes on standard input.
import json, sys, threading
import dbus, dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = 'org.freedesktop.Notifications'


class Notifications(dbus.service.Object):
    last = 0

    @dbus.service.method(NAME, in_signature='susssasa{sv}i', out_signature='u')
    def Notify(self, app, replaces, icon, title, body, actions, hints, timeout):
        self.last += 1
        say({'id': self.last, 'title': str(title), 'body': str(body)})
        return dbus.UInt32(self.last)

    @dbus.service.method(NAME, in_signature='u')
    def CloseNotification(self, number):
        say({'closed': int(number)})
        self.NotificationClosed(number, 3)

    @dbus.service.method(NAME, out_signature='as')
    def GetCapabilities(self):
        return ['body', 'actions']

    @dbus.service.method(NAME, out_signature='ssss')
    def GetServerInformation(self):
        return ('test', 'On Record', '1', '1.2')

    @dbus.service.signal(NAME, signature='us')
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NAME, signature='uu')
    def NotificationClosed(self, number, reason):
        pass


def say(line):
    print(json.dumps(line), flush=True)


def listen(service):
    for line in sys.stdin:
        GLib.idle_add(service.ActionInvoked, dbus.UInt32(int(line)), 'default')


DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus)
service = Notifications(bus, '/org/freedesktop/Notifications')
threading.Thread(target=listen, args=(service,), daemon=True).start()
say({'ready': True})
GLib.MainLoop().run()
