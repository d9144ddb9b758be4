import { readFile, rm } from 'node:fs/promises';
import type { ElectronApplication } from 'playwright-core';

/** The marks that the page sets at a press and at the paint that answers it. */
export const marks = { press: 'on-record-press', paint: 'on-record-paint' } as const;

interface TraceEvent {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor alone. */
  readonly tdur?: number;
}

/** Does what sets both marks, and answers the processor time the page's main thread took between them, in milliseconds: a busy machine leaves it alone. */
export async function pageWork(app: ElectronApplication, act: () => Promise<void>): Promise<number> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['toplevel', 'blink.user_timing'],
      recording_mode: 'record-until-full',
    } as Electron.TraceConfig),
  );
  await act();
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: readonly TraceEvent[] }; // Chromium's trace format
  await rm(path, { force: true });
  const [from, to] = [marks.press, marks.paint].map((mark) => traceEvents.find(({ name }) => name === mark));
  if (!from || !to) throw new Error('the trace has no press, or no paint');
  const micros = traceEvents
    .filter(({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === from.pid && tid === from.tid)
    .filter(({ ts, dur = 0 }) => ts + dur > from.ts && ts < to.ts)
    .reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return micros / 1000;
}
