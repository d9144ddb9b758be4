import { existsSync } from 'node:fs';
import type { LaunchOptions } from '../../support/launch.ts';

/** Where Debian's libfaketime lies, the one for programs of several threads. */
const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';

/**
 * What has every clock of a program that is started with it go so many times as fast: what it waits for, its timers and its frames come as much sooner,
 * as real as they are. What the processor does takes its own time.
 */
export function quickClock(times: number): Pick<LaunchOptions, 'env' | 'args'> {
  if (times === 1) return {};
  if (!existsSync(library))
    throw new Error(`A quicker clock needs libfaketime (apt-get install faketime): ${library} is not there.`);
  return {
    env: { LD_PRELOAD: library, FAKETIME: `+0 x${times}`, NO_FAKE_STAT: '1' },
    // Chromium ends what has not answered for some seconds: of a quicker clock, on a busy machine, they are soon over.
    args: ['--disable-gpu-watchdog', '--disable-hang-monitor'],
  };
}
