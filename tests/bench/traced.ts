import { readFile, rm } from 'node:fs/promises';
import type { ElectronApplication, Page } from 'playwright-core';

interface Tasks {
  /** Tasks of a thread that took longer than 50 ms, from the trace. */
  readonly longTasks: number;
  /** The most processor time that one task took: on a busy machine the rest of a long task is waiting for others. */
  readonly longestWork: number;
}

/** What the page's main thread did, and the main process's. */
interface Smoothness extends Tasks {
  /** Milliseconds between frames, sorted. */
  readonly frames: readonly number[];
  readonly main: Tasks;
}

/** Does something while frames are counted in the page and the main thread's tasks are traced by Chromium. */
export async function traced(app: ElectronApplication, page: Page, act: () => Promise<void>): Promise<Smoothness> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'],
      recording_mode: 'record-until-full',
    } as Electron.TraceConfig),
  );
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const frame = (now: number) => {
      frames.push(now - last);
      last = now;
      if (Object.hasOwn(window, 'counted')) requestAnimationFrame(frame);
    };
    Object.assign(window, { counted: frames });
    requestAnimationFrame(frame);
  });
  await act();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300))); // the last frames
  const frames = await page.evaluate(() => {
    const { counted } = window as unknown as { counted: number[] }; // put there above
    Reflect.deleteProperty(window, 'counted');
    return counted;
  });
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const trace = await readFile(path, 'utf8');
  if (process.env['TRACE']) console.log(`  trace ${path}`);
  else await rm(path, { force: true });
  return {
    frames: frames.slice(1).sort((a, b) => a - b),
    ...tasksIn(trace, 'CrRendererMain'),
    main: tasksIn(trace, 'CrBrowserMain'),
  };
}

interface TraceEvent {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  /** Of the processor alone. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function tasksIn(trace: string, thread: string): Tasks {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }; // Chromium's trace format
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === thread)
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid}.${tid}`),
  );
  return {
    longTasks: tasks.filter(({ dur = 0 }) => dur > 50_000).length,
    longestWork: tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0),
  };
}
