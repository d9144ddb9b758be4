import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** Why there is no result; undefined where it ended well. */
  readonly failed: string | undefined;
  readonly seconds: number;
  /** Of the processor, over all its processes and threads. Nothing where the system does not say. */
  readonly processor: number | undefined;
  /** The most that all its processes together held at once, in MB, what they share counted once. Nothing where the system does not say. */
  readonly peakMb: number | undefined;
}

export interface Limits {
  readonly seconds: number;
  readonly mb: number;
}

/** Milliseconds between two looks at the processes. */
const pace = 100;

/** Runs a program of its own and watches all that it starts; ended where it goes beyond a limit. */
export function measured(command: readonly string[], limits: Limits): Promise<Measured> {
  const [program = '', ...args] = command;
  return new Promise((ended) => {
    const began = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' });
    let said = '';
    let failed: string | undefined;
    let peak = 0;
    const spent = new Map<number, number>();
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
    const watch = setInterval(() => {
      let now = 0;
      for (const pid of tree(child.pid ?? 0)) {
        now += held(pid);
        spent.set(pid, Math.max(spent.get(pid) ?? 0, processorOf(pid)));
      }
      peak = Math.max(peak, now);
      if (now > limits.mb) stop(`more than ${limits.mb} MB`);
      else if (performance.now() - began > limits.seconds * 1000) stop(`not done after ${limits.seconds} s`);
    }, pace);
    const stop = (reason: string): void => {
      failed ??= reason;
      if (child.pid === undefined) return;
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL'); // the group that it leads
    };
    child.once('error', (error) => (failed ??= error.message));
    child.once('close', (code) => {
      clearInterval(watch);
      if (code !== 0) failed ??= lastLine(said) ?? `ended with ${String(code)}`;
      const processor = [...spent.values()].reduce((sum, one) => sum + one, 0);
      ended({
        failed,
        seconds: (performance.now() - began) / 1000,
        processor: processor > 0 ? processor : undefined,
        peakMb: peak > 0 ? peak : undefined,
      });
    });
  });
}

function lastLine(text: string): string | undefined {
  return text
    .split('\n')
    .findLast((line) => /error|fatal|heap/i.test(line))
    ?.trim()
    .slice(0, 160);
}

/** A process and all below it; only itself where the system has no /proc. */
function tree(pid: number): number[] {
  try {
    const below = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [pid, ...below.flatMap(tree)];
  } catch {
    return [pid];
  }
}

/** Proportional set size, in MB. */
function held(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** Seconds of the processor that a process has taken itself (proc(5): fields 14 and 15, in hundredths). */
function processorOf(pid: number): number {
  const [user = 0, system = 0] =
    read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ').slice(11, 13).map(Number) ?? [];
  return (user + system) / 100;
}

/** A process may be gone between two looks, and a system need not have /proc. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
