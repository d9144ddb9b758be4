import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const python = '/usr/bin/python3';

/** A notification as the desktop was given it. */
export interface Shown {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

/** A session bus of its own with a notification service on it. */
export interface NoticeService extends AsyncDisposable {
  /** What a program needs to find the bus. */
  readonly env: Readonly<Record<string, string>>;
  /** What was shown so far. */
  readonly shown: readonly Shown[];
  /** The numbers of those taken back. */
  readonly closed: readonly number[];
  press(id: number): void;
}

/** Why no notification can be tested on this machine; undefined where it can. */
export function noNoticesBecause(): string | undefined {
  if (process.platform !== 'linux') return 'there is no D-Bus here';
  if (spawnSync('dbus-daemon', ['--version']).status !== 0) return 'dbus-daemon is not installed';
  if (spawnSync(python, ['-c', 'import dbus, dbus.service, gi']).status !== 0)
    return 'python3-dbus and python3-gi are not installed';
  return undefined;
}

export async function noticeService(): Promise<NoticeService> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await firstLine(daemon);
  const env = { DBUS_SESSION_BUS_ADDRESS: address };
  const service = spawn(python, [join(import.meta.dirname, 'notices.py')], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const shown: Shown[] = [];
  const closed: number[] = [];
  await new Promise<void>((ready) => {
    createInterface({ input: service.stdout }).on('line', (line) => {
      const said = JSON.parse(line) as Partial<Shown> & { closed?: number }; // our own service writes it
      if (said.title !== undefined) shown.push(said as Shown);
      else if (said.closed !== undefined) closed.push(said.closed);
      else ready();
    });
  });
  return {
    env,
    shown,
    closed,
    press: (id) => void service.stdin.write(`${id}\n`),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([service, daemon].map(ended));
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((heard, failed) => {
    child.once('error', failed);
    if (child.stdout) createInterface({ input: child.stdout }).once('line', heard);
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill();
  });
}
