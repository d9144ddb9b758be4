import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type {} from '../../renderer/bridge.ts';
import type { CallName, Output } from '../../shared/contract.ts';
import { languages, type Language } from '../../shared/languages.ts';
import startDisplay from '../support/display.ts';
import { launch, type Running } from '../support/launch.ts';
import { goTo, leave, places, settled } from '../support/places.ts';
import type { Outcome } from './run.ts';

const passphrase = 'correct horse battery staple';

/** What is held after a round, garbage collected. */
interface Held {
  /** Bytes of the page's own objects, and of the main process's. */
  readonly page: number;
  readonly main: number;
  /** Listeners and nodes the page holds; open files of the main process. */
  readonly listeners: number;
  readonly nodes: number;
  readonly files: number;
}

/** So many that what the rounds add is little beside them: what grows then is held for nothing. */
const entriesAtFirst = 2000;
/** Rounds between two entries that are recorded, for the same reason. */
const roundsPerEntry = 4;
/** Minutes until what is read once and kept has been read; of a run of less than two hours, a quarter. */
const warmMinutes = 30;
/** A round's garbage is not the same as the next one's: the middle one of so many rounds stands for them. */
const roundsCompared = 9;

/**
 * A day at the window: recorded, corrected figures looked at, searched, previewed, every place seen, the language changed, locked and opened again,
 * round after round. After the first half hour nothing may have grown by more than a tenth.
 */
export async function longLife(minutes: number): Promise<Outcome> {
  const stop = await startDisplay();
  const folder = await mkdtemp(join(tmpdir(), 'on-record-long-'));
  const running = await launch({ folder });
  try {
    running.page.setDefaultTimeout(180_000); // a busy machine is no fault
    // What Playwright presses is no key of the system's: it would lock a protected journal as deserted.
    await running.app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 0;
    });
    await protectedJournal(running.page);
    const session = await running.page.context().newCDPSession(running.page);
    const begun = Date.now();
    const passed = () => (Date.now() - begun) / 60_000;
    const warm = Math.min(warmMinutes, minutes / 4);
    const samples: Held[] = [];
    let [rounds, told] = [0, 0];
    while (passed() < minutes) {
      await round(running, rounds++, languages[rounds % languages.length] ?? 'en');
      const now = await held(running, session);
      if (passed() >= warm) samples.push(now);
      if (passed() < told) continue;
      console.log(`long life: after ${passed().toFixed(0)} minutes, ${rounds} rounds: ${inWords(now)}`);
      told += minutes / 20;
    }
    const [first, last] = [samples.slice(0, roundsCompared), samples.slice(-roundsCompared)];
    if (first.length === 0) throw new Error('too short for a single round');
    const names = ['page', 'main', 'listeners', 'nodes', 'files'] as const satisfies readonly (keyof Held)[];
    const grown = names.map((name) => ({ name, by: ratio(middle(last, name), middle(first, name)) }));
    const line = grown.map(({ name, by }) => `${name} × ${by.toFixed(2)}`).join(', ');
    const errors = await running.pageErrors();
    return {
      line: `long life: ${rounds} rounds in ${minutes} minutes; since minute ${warm.toFixed(0)} ${line}; ${errors.length} errors`,
      held: errors.length === 0 && grown.every(({ by }) => by <= 1.1),
    };
  } finally {
    await running.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    stop?.();
  }
}

/** A client with some entries, under a passphrase. */
async function protectedJournal(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name });
  await page.getByLabel('Your name').fill('Anna Kowalska');
  await button('Begin').click();
  await page.getByLabel('Name of the client').fill('Marlow Events');
  await button('Go on').click();
  for (let i = 0; i < entriesAtFirst; i++) await record(page, i);
  await button('Settings').click();
  await button('Protect the journal…').click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('Once more').fill(passphrase);
  await button('Protect the journal').last().click();
  const key = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
  await page.getByLabel('Type its last group here').fill(key.slice(-4));
  await button('I have it safely').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function record(page: Page, number: number): Promise<void> {
  const { clients } = await ask(page, 'clients.list', {});
  const client = clients[0]?.id;
  if (client === undefined) throw new Error('no client is there');
  const body = { what: `Call ${number}: the date was moved once more.`, exactWords: 'We will see.' };
  await ask(page, 'entries.seal', { client, kind: 'incident', body });
}

async function round(running: Running, number: number, language: Language): Promise<void> {
  const { page } = running;
  await ask(page, 'settings.set', { language });
  await page.locator(`html[lang="${language}"]`).waitFor();
  await page.locator('nav').getByRole('button', { name: 'Marlow Events' }).first().click();
  if (number % roundsPerEntry === 0) await record(page, number);
  for (const place of places) {
    await goTo(running, place);
    await leave(running, place);
    await settled(page);
  }
  await ask(page, 'search.find', { text: 'moved' });
  await ask(page, 'vault.lock', {});
  await page.locator('input[type="password"]').fill(passphrase);
  await page.keyboard.press('Enter');
  await page.locator('nav').getByRole('button', { name: 'Marlow Events' }).first().waitFor();
  await settled(page);
}

async function held({ app }: Running, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const main = await app.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    (process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void)();
    return { heap: process.memoryUsage().heapUsed, pid: process.pid };
  });
  const files = (await readdir(`/proc/${main.pid}/fd`)).length;
  return { page: usedSize, main: main.heap, listeners: of('JSEventListeners'), nodes: of('Nodes'), files };
}

async function ask<N extends CallName>(page: Page, name: N, input: object): Promise<Output<N>> {
  const given = { name, input };
  const result = await page.evaluate((asked) => window.bridge.call(asked.name, asked.input), given);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value as Output<N>; // answered by the contract
}

function middle(samples: readonly Held[], name: keyof Held): number {
  return samples.map((sample) => sample[name]).toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

function inWords({ page, main, listeners, nodes, files }: Held): string {
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return `page ${mega(page)}, main ${mega(main)}, ${listeners} listeners, ${nodes} nodes, ${files} files`;
}

function ratio(now: number, then: number): number {
  return then === 0 ? (now === 0 ? 1 : Number.POSITIVE_INFINITY) : now / then;
}
