// How soon each place of a client with 100,000 entries of all kinds stands in the window: from the key or the press to the paint. node tests/bench/places.ts [ENTRIES]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import display from '../support/display.ts';
import { launch } from '../support/launch.ts';
import { engagedVault } from './engaged-vault.ts';
import { percentile } from './figures.ts';
import { marks, pageWork } from './page-work.ts';

const size = Number(process.argv[2] ?? 100_000);
/** How often the program is begun anew, for there is one first time in each; and how often each place is gone to after that. */
const starts = 3;
const again = 5;

/** How one gets to a place of the client, and what stands there then. */
const places = [
  { name: 'money', act: (page: Page) => page.keyboard.press('Control+2'), there: 'Invoices' },
  { name: 'waiting', act: part('Waiting'), there: 'What I asked for' },
  { name: 'work', act: part('Work'), there: 'Hours' },
  { name: 'terms', act: part('Terms'), there: 'The terms' },
  { name: 'what next', act: (page: Page) => page.keyboard.press('Control+4'), there: 'Signs over time' },
  { name: 'is that all you did?', act: (page: Page) => page.keyboard.press('Control+Shift+W'), there: 'Done' },
  { name: 'today', act: (page: Page) => page.getByRole('button', { name: 'Today' }).click(), there: 'Today' },
] as const;

const closeDisplay = await display();
const folder = await mkdtemp(join(tmpdir(), 'on-record-places-'));
try {
  await engagedVault(folder, size);
  const first = new Map<string, Press[]>();
  const later = new Map<string, Press[]>();
  for (let start = 0; start < starts; start += 1) await goThrough(first, later);
  const said = (presses: readonly Press[] = []) => {
    const took = presses.map((press) => press.took);
    const work = percentile(
      presses.map((press) => press.work),
      0.5,
    );
    return `${Math.round(Math.min(...took))} ms (median ${Math.round(percentile(took, 0.5))}; work of the page ${Math.round(work)})`;
  };
  for (const { name } of places)
    console.log(`  ${name.padEnd(22)} first ${said(first.get(name))}; then ${said(later.get(name))}`);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  closeDisplay?.();
}

interface Press {
  /** Milliseconds from the press to the paint. */
  readonly took: number;
  /** Milliseconds of the processor in the page's main thread. */
  readonly work: number;
}

async function goThrough(first: Map<string, Press[]>, later: Map<string, Press[]>): Promise<void> {
  const running = await launch({ folder });
  const { app, page } = running;
  for (let round = 0; round <= again; round += 1) {
    await page.getByRole('navigation').getByText('Nagy Kft.').first().click();
    await page.getByRole('article').first().waitFor();
    await page.waitForTimeout(round === 0 ? 3000 : 500); // what is beside the log is counted in the pause a reader makes
    for (const { name, act, there } of places) {
      let took = 0;
      const work = await pageWork(app, async () => {
        took = await until(page, there, () => act(page));
      });
      const times = round === 0 ? first : later;
      times.set(name, [...(times.get(name) ?? []), { took, work }]);
      await page.waitForTimeout(300);
    }
  }
  await running.close();
}

/** Records the engagement day by day, by a clock that goes with it. */
function part(name: string) {
  return (page: Page) => page.getByRole('radio', { name, exact: true }).click();
}

/** Milliseconds from the key or the press to the paint in which a heading stands there. */
async function until(page: Page, heading: string, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(
    ({ wanted, marks: { press, paint } }) => {
      const isThere = () =>
        document.querySelector('[aria-busy="true"]') === null &&
        [...document.querySelectorAll('main :is(h1, h2, h3), [role="dialog"] :is(h2, h3)')].some((one) =>
          one.textContent.startsWith(wanted),
        );
      const look = (since: number) =>
        requestAnimationFrame(() => {
          if (!isThere()) return look(since);
          const { port1, port2 } = new MessageChannel();
          // After this frame's paint.
          port2.onmessage = () => {
            performance.mark(paint);
            Object.assign(window, { took: performance.now() - since });
          };
          port1.postMessage(0);
        });
      const begin = (event: Event) => {
        for (const kind of ['keydown', 'pointerdown']) document.removeEventListener(kind, begin, true);
        performance.mark(press, { startTime: event.timeStamp });
        look(event.timeStamp);
      };
      Object.assign(window, { took: undefined });
      for (const kind of ['keydown', 'pointerdown']) document.addEventListener(kind, begin, true);
    },
    { wanted: heading, marks },
  );
  await act();
  const took = await page
    .waitForFunction(() => (window as unknown as { took?: number }).took)
    .catch((error: unknown) => {
      throw new Error(`“${heading}” did not come`, { cause: error });
    });
  return (await took.jsonValue()) ?? 0;
}
