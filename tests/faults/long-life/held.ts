import { readdir } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import type { Running } from '../../support/launch.ts';

/** What is held after a round, garbage collected. */
export interface Held {
  /** Bytes of the page's own objects, and of the main process's. */
  readonly page: number;
  readonly main: number;
  /** Bytes of all processes together, as the system counts them, with their threads and with what they share counted for each. */
  readonly whole: number;
  /** Listeners and nodes the page holds; open files of the main process, and its windows. */
  readonly listeners: number;
  readonly nodes: number;
  readonly files: number;
  readonly windows: number;
}

export const measures = [
  'page',
  'main',
  'whole',
  'listeners',
  'nodes',
  'files',
  'windows',
] as const satisfies readonly (keyof Held)[];

export async function held({ app }: Running, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const main = await app.evaluate(({ app: program, BrowserWindow }) => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    (process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void)();
    return {
      heap: process.memoryUsage().heapUsed,
      whole: program.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize * 1024, 0),
      windows: BrowserWindow.getAllWindows().length,
      pid: process.pid,
    };
  });
  return {
    page: usedSize,
    main: main.heap,
    whole: main.whole,
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    files: (await readdir(`/proc/${main.pid}/fd`)).length,
    windows: main.windows,
  };
}

/** A round's garbage is not the same as the next one's: the middle one of some rounds stands for them. */
export function middle(samples: readonly Held[], name: keyof Held): number {
  return samples.map((sample) => sample[name]).toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

export function inWords({ page, main, whole, listeners, nodes, files }: Held): string {
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return `page ${mega(page)}, main ${mega(main)}, all ${mega(whole)}, ${listeners} listeners, ${nodes} nodes, ${files} files`;
}
