import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';

import { cutOff } from '../support/cut-off.ts';
import { chooseToSave } from '../support/desktop.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { settled } from '../support/places.ts';

/** What happens to a computer while the program runs; each test goes on where the one before it stopped. */
describe('while it runs', () => {
  let running: Running;

  beforeAll(async () => {
    running = await launch({ env: { TZ: 'Europe/Warsaw' } });
    const { page } = running;
    await beginJournal(page, 'Zielony Młyn');
  });

  afterAll(async () => {
    await running.close();
  });

  it('records the zone the computer has come to, says so, and shows times as they are there', async () => {
    const { app, page } = running;
    const record = async (what: string) => {
      await page.getByLabel('What happened?').fill(what);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('article').filter({ hasText: what }).waitFor();
    };
    await record('Jeszcze w Warszawie.');
    // To Chromium's page a computer that travels is what this command of its protocol is; to the main process, its environment.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Tokyo' });
    await app.evaluate(() => (process.env['TZ'] = 'Asia/Tokyo'));
    await page.evaluate(() => window.dispatchEvent(new Event('focus'))); // the window comes to the front
    await record('Już w Tokio.');
    expect(await stamps(running)).toMatchObject([{ zone: 'Asia/Tokyo', offset: 540 }, { zone: 'Europe/Warsaw' }]);
    const there = page.getByRole('article').filter({ hasText: 'Już w Tokio.' });
    await there.getByText('The time zone had changed since the entry before.').waitFor();
    const [last] = await stamps(running);
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', timeStyle: 'short' });
    expect(await there.textContent()).toContain(clock.format(new Date(last?.at ?? 0)));
    await devtools.detach();
    await app.evaluate(() => (process.env['TZ'] = 'Europe/Warsaw'));
  });

  it('says so when what makes PDFs dies at it, leaves no half of one, and makes the next', async () => {
    const { app, page, folder } = running;
    await sealMany(running, 60);
    await page.getByRole('tab', { name: 'Reports' }).click();
    await dieAtTheFirstPages(running);
    await chooseToSave(app, join(folder, 'record.pdf'));
    const make = page.getByRole('button', { name: 'Make the PDF…', exact: true });
    await make.click();
    await page
      .getByRole('alert')
      .getByText('The PDF was not made: the part of the program that makes it stopped.')
      .waitFor();
    // It had begun: else this would show nothing.
    expect(await app.evaluate(() => (globalThis as unknown as Dead).thereAtDeath)).toContainEqual(
      expect.stringMatching(/^\.on-record-.*\.tmp$/),
    );
    const files = async () => (await readdir(folder)).filter((name) => /\.(pdf|tmp)$/.test(name));
    expect(await files()).toEqual([]);
    expect(await reports(running)).not.toContain('sha256');
    await make.click();
    await page.getByRole('button', { name: 'Open the PDF', exact: true }).waitFor({ timeout: 60_000 });
    expect(await files()).toEqual(['record.pdf']);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    expect(await reports(running)).toContain('sha256');
  }, 120_000);

  // Only Linux tells which files a program has open.
  it.runIf(process.platform === 'linux')(
    'keeps no script open of previews that were begun and given up',
    async () => {
      const { app, page } = running;
      const scripts = async () => {
        const descriptors = `/proc/${app.process().pid}/fd`;
        const paths = (await readdir(descriptors)).map((fd) => readlink(join(descriptors, fd)).catch(() => ''));
        return (await Promise.all(paths)).filter((path) => path.endsWith('.js'));
      };
      const before = await scripts();
      await page.evaluate(async () => {
        const clients = await window.bridge.call('clients.list', {});
        const [one] = clients.ok ? (clients.value as { clients: { id: string }[] }).clients : [];
        // Each stops the one before it; now and then that happens while its thread is reading its scripts.
        for (let wait = 0; wait < 300; wait += 10) {
          void window.bridge.call('reports.preview', { client: one?.id, kind: 'record', width: 100 + wait });
          const other = { client: one?.id, kind: 'record', language: wait % 20 === 0 ? 'hu' : 'ja' };
          void window.bridge.call('reports.preview', other);
          await new Promise((resolve) => setTimeout(resolve, wait));
        }
      });
      await expect.poll(scripts, { timeout: 20_000 }).toEqual(before);
    },
    120_000,
  );

  it('cuts nothing off when the scale of the display changes, and keeps its place in the log', async () => {
    const { page } = running;
    await page.getByRole('tab', { name: 'Log' }).click();
    const entry = page.getByRole('article').filter({ hasText: '30. Znowu' });
    await page.getByRole('article').first().waitFor();
    await page.mouse.move(640, 400);
    while (!(await entry.first().isVisible())) await page.mouse.wheel(0, -300);
    await entry.first().evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await settled(page);
    const place = await highestInSight(page);
    expect(place).toBe('30.');
    const devtools = await page.context().newCDPSession(page);
    // A display of 150 %: as many pixels, which are fewer of the page's own.
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    for (const deviceScaleFactor of [1.5, 2, 1.25]) {
      const [across, down] = [width, height].map((pixels) => Math.floor(pixels / deviceScaleFactor));
      await devtools.send('Emulation.setDeviceMetricsOverride', {
        ...{ width: across ?? 0, height: down ?? 0, deviceScaleFactor, mobile: false },
      });
      await settled(page);
      expect(await page.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
      expect(await cutOff(page)).toEqual([]);
      await expect.poll(() => highestInSight(page)).toBe(place);
    }
    await devtools.send('Emulation.clearDeviceMetricsOverride');
    await settled(page);
    await expect.poll(() => highestInSight(page)).toBe(place);
    await devtools.detach();
  }, 60_000);

  it('opens the window anew after its page came to an end, says so, and has the draft', async () => {
    const { app, page } = running;
    await page.getByRole('tab', { name: 'Log' }).click();
    await page.getByLabel('What happened?').fill('Pani Ewa powiedziała, że nie zapłaci.');
    // A draft is kept a moment after the last key: only what is kept can be there again.
    await expect.poll(() => drafts(running), { timeout: 10_000 }).toContain('nie zapłaci');
    await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const again = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(undefined)));
      contents?.forcefullyCrashRenderer();
      await again;
    });
    // Playwright has lost the page with its process: the main process asks the new one.
    const said = () =>
      app.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            `(document.querySelector('[role="alert"]')?.textContent ?? '') + (document.querySelector('textarea')?.value ?? '')`,
          ) as Promise<string>, // of the page's own
      );
    await expect.poll(said, { timeout: 30_000 }).toContain('Nothing that was recorded is lost');
    await expect.poll(said, { timeout: 30_000 }).toContain('Pani Ewa powiedziała, że nie zapłaci.');
    const log = () => readFile(join(running.state, 'log/trouble.log'), 'utf8').catch(() => ''); // not written yet
    await expect.poll(log).toContain(' window-');
  });
});

it('locks a protected journal when the computer sleeps, and asks about that time when the timer ran', async () => {
  await using running = await launch();
  const { app, page } = running;
  await page.clock.install();
  await beginJournal(page, 'Zielony Młyn');
  await page.evaluate((passphrase) => window.bridge.call('desktop.protect', { passphrase }), passphrase);
  await page.reload();
  await page
    .getByRole('button', { name: /Zielony Młyn/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Money & work' }).click();
  await page.getByRole('radio', { name: 'Work', exact: true }).click();
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await expect.poll(() => drafts(running)).toContain('seenAt');
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await page.getByRole('heading', { name: 'The journal is locked' }).waitFor();
  await page.clock.fastForward('03:00:00');
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  expect(await page.locator('body').textContent()).not.toContain('Zielony');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open the journal' }).click();
  await page.getByRole('status').getByText('The computer slept or the program was closed from').waitFor();
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await page.getByText('Was it work?').waitFor({ state: 'detached' });
  expect(await page.getByRole('contentinfo').textContent()).toMatch(/^0:0\d/);
  expect(await running.pageErrors()).toEqual([]);
}, 90_000);

const passphrase = 'correct horse battery staple';

/** The number that the text of the highest entry in sight begins with. */
function highestInSight(page: Page): Promise<string | undefined> {
  return page.getByRole('feed').evaluate((feed) => {
    const { top, left, width } = feed.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const seen = document.elementsFromPoint(left + width / 2, top + 24).map((one) => one.closest('article'));
    return seen.find((one) => one)?.textContent.match(/\d+\.(?= Znowu)/)?.[0];
  });
}

/** What the program keeps as drafts, as text. */
function drafts({ page }: Running): Promise<string> {
  return page.evaluate(async () => JSON.stringify(await window.bridge.call('drafts.list', {})));
}

/** The reports issued about the client, as text. */
function reports({ page }: Running): Promise<string> {
  return page.evaluate(async () => {
    const list = await window.bridge.call('clients.list', {});
    const { clients } = (list as unknown as { value: { clients: { id: string }[] } }).value; // as the contract says
    return JSON.stringify(await window.bridge.call('reports.list', { client: clients[0]?.id }));
  });
}

interface Recorded {
  readonly at: string;
  readonly zone: string;
  readonly offset: number;
}

/** When each entry of the client's was recorded, the newest first. */
function stamps({ page }: Running): Promise<readonly Recorded[]> {
  return page.evaluate(async () => {
    const list = await window.bridge.call('clients.list', {});
    const { clients } = (list as unknown as { value: { clients: { id: string }[] } }).value; // as the contract says
    const answer = await window.bridge.call('entries.list', { client: clients[0]?.id, limit: 50 });
    const { entries } = (answer as unknown as { value: { entries: { kind: string; recordedAt: Recorded }[] } }).value; // as above
    const told = entries.filter(({ kind }) => kind === 'incident').map(({ recordedAt }) => recordedAt);
    return told.toSorted((a, b) => b.at.localeCompare(a.at));
  });
}

/** Records so many long entries: some pages. */
async function sealMany({ page }: Running, count: number): Promise<void> {
  await page.evaluate(async (many) => {
    const list = await window.bridge.call('clients.list', {});
    const { clients } = (list as unknown as { value: { clients: { id: string }[] } }).value; // as the contract says
    for (let at = 1; at <= many; at += 1)
      await window.bridge.call('entries.seal', {
        client: clients[0]?.id,
        kind: 'incident',
        body: { what: `${at}. ${'Znowu napisali w nocy i poprosili o to samo. '.repeat(30)}` },
      });
  }, count);
}

/** What {@link dieAtTheFirstPages} leaves in the main process, for this test alone. */
interface Dead {
  thereAtDeath: readonly string[];
}

/** Ends the thread that makes the next PDF when it has told of its first pages, as a lack of memory would. */
async function dieAtTheFirstPages({ app, folder }: Running): Promise<void> {
  await app.evaluate((_electron, place) => {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const { readdirSync } = process.getBuiltinModule('node:fs');
    const emit = Reflect.get(Worker.prototype, 'emit') as (...said: readonly unknown[]) => boolean; // Node's own
    Worker.prototype.emit = function (this: InstanceType<typeof Worker>, ...said: readonly unknown[]) {
      const [, message] = said;
      if (typeof message === 'object' && message && 'kind' in message && message.kind === 'progress') {
        Worker.prototype.emit = emit;
        (globalThis as unknown as Dead).thereAtDeath = readdirSync(place);
        void this.terminate();
      }
      return Reflect.apply(emit, this, said);
    };
  }, folder);
}
