import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Locator, Page } from 'playwright-core';
import type {} from '../../../renderer/bridge.ts';
import type { CallName, Output } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/languages.ts';
import { chooseToSave, command, openCapture } from '../../support/desktop.ts';
import { beginJournal } from '../../support/first-day.ts';
import type { Running } from '../../support/launch.ts';
import { goTo, leave, places, settled } from '../../support/places.ts';
import { saidIn } from '../../support/said-in.ts';
import { putClock } from './put-clock.ts';
import { Tally } from './tally.ts';

const passphrase = 'correct horse battery staple';
const client = 'Marlow Events';

/** So many that what the rounds add is little beside them: what grows then is held for nothing. */
const atFirst = { clients: 60, entries: 1000 };

/** Rounds between two of what is not done all the time; each has its own turn. */
const every = { record: 1, capture: 5, report: 4, takeout: 12, client: 15, sleep: 6, idle: 7, scale: 9, travel: 11 };

/** The window as it is used all day. */
export class Day {
  readonly done = new Tally();
  readonly #running: Running;
  readonly #devtools: CDPSession;
  #say = saidIn('en');

  constructor(running: Running, devtools: CDPSession) {
    this.#running = running;
    this.#devtools = devtools;
  }

  /** Some clients, one of them with many entries, under a passphrase. */
  async begin(): Promise<void> {
    const page = this.#page;
    await this.#idle(0);
    await beginJournal(page, client);
    const { clients } = await ask(page, 'clients.list', {});
    for (let i = 0; i < atFirst.entries; i++) {
      const body = { what: `Call ${i}: the date was moved once more.`, exactWords: 'We will see.' };
      await ask(page, 'entries.seal', { client: clients[0]?.id, kind: 'incident', body });
    }
    for (let i = 1; i < atFirst.clients; i++) await ask(page, 'clients.open', { name: `Client ${i}` });
    await this.#button('Settings').click();
    await page.getByRole('button', { name: 'Protect the journal…' }).click();
    await page.getByLabel('New passphrase').fill(passphrase);
    await page.getByLabel('Once more').fill(passphrase);
    await page.getByRole('button', { name: 'Protect the journal' }).last().click();
    const key = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
    await page.getByLabel('Type its last group here').fill(key.slice(-4));
    await page.getByRole('button', { name: 'I have it safely' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** Every place, a search, the journal locked and opened; and what has its turn. */
  async round(number: number, language: Language): Promise<void> {
    const page = this.#page;
    const turn = (of: keyof typeof every) => number % every[of] === every[of] - 1;
    await ask(page, 'settings.set', { language });
    await page.locator(`html[lang="${language}"]`).waitFor();
    this.#say = saidIn(language);
    this.done.did('languages switched');
    await this.#toClient();
    if (turn('record')) await this.#record(`Call again ${number}: the date was moved.`);
    if (turn('capture')) await this.#capture(`Quickly ${number}: they called at night.`);
    if (turn('client')) await this.#newClient(`Another client ${number}`);
    if (turn('scale')) await this.#otherScales();
    if (turn('travel')) await this.#travel(number);
    for (const place of places) {
      await goTo(this.#running, place);
      await leave(this.#running, place);
      await settled(page);
      this.done.did('places seen');
    }
    await this.#search('moved');
    if (turn('report')) await this.#report();
    if (turn('takeout')) await this.#takeOut();
    if (turn('sleep')) await this.#sleep();
    if (turn('idle')) await this.#leaveAlone();
    await this.#lockedBy(() => ask(page, 'vault.lock', {}));
    await this.#unlock();
  }

  get #page(): Page {
    return this.#running.page;
  }

  #button(english: string): Locator {
    return this.#page.getByRole('button', { name: this.#say(english) }).first();
  }

  async #toClient(): Promise<void> {
    await this.#page.locator('nav').getByRole('button', { name: client }).first().click();
    await settled(this.#page);
  }

  async #composer(): Promise<Locator> {
    const log = places.find(({ name }) => name === 'log');
    if (log) await goTo(this.#running, log);
    return this.#page.getByLabel(this.#say('What happened?')).first();
  }

  async #record(what: string): Promise<void> {
    const field = await this.#composer();
    await field.fill(what);
    await this.#page.keyboard.press('Control+Enter');
    while ((await field.inputValue()) !== '') await settled(this.#page);
    this.done.did('recorded');
  }

  async #capture(what: string): Promise<void> {
    const window = await openCapture(this.#running.app);
    await window.locator('input:focus').waitFor();
    await window.keyboard.type('marl');
    await window.keyboard.press('Tab');
    await window.keyboard.type(what);
    await window.keyboard.press('Control+Enter');
    await window.getByText(this.#say('Recorded as entry {{cite}}, {{time}}.')).first().waitFor();
    const closed = window.waitForEvent('close');
    await window.keyboard.press('Enter').catch(() => undefined); // the window may be gone before the key is up
    await closed;
    // What asks the first window for something would ask the one that is going.
    await this.#running.app.evaluate(async ({ BrowserWindow }) => {
      while (BrowserWindow.getAllWindows().length > 1) await new Promise((soon) => setTimeout(soon, 50));
    });
    this.done.did('recorded by quick capture');
  }

  async #newClient(name: string): Promise<void> {
    await command(this.#running.app, 'new-client');
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill(name);
    await this.#page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await this.#page.getByRole('heading', { level: 1, name }).waitFor();
    this.done.did('clients opened');
    await this.#toClient();
  }

  async #search(text: string): Promise<void> {
    await command(this.#running.app, 'search');
    await this.#page.locator('main input').first().fill(text);
    await this.#page.locator('main').getByRole('option').first().waitFor();
    this.done.did('searches');
    await this.#toClient();
  }

  async #report(): Promise<void> {
    const { app, folder } = this.#running;
    const page = this.#page;
    const path = join(folder, 'record.pdf');
    await command(app, 'reports');
    await settled(page);
    await chooseToSave(app, path);
    await this.#button('Make the PDF…').click();
    await this.#button('Open the PDF').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    if ((await beginning(path)) !== '%PDF-') throw new Error('what was made is no PDF');
    await rm(path);
    this.done.did('reports as PDF');
  }

  async #takeOut(): Promise<void> {
    const { app, folder } = this.#running;
    const path = join(folder, 'tables');
    await chooseToSave(app, path);
    const { token } = await ask(this.#page, 'desktop.choose', { purpose: 'take-out', name: 'tables' });
    const { files } = await ask(this.#page, 'takeout.make', { form: 'csv', out: { token } });
    if (files === 0) throw new Error('no table was taken out');
    await rm(path, { recursive: true });
    this.done.did('tables taken out');
  }

  /** The lid is closed in the middle of a sentence. */
  async #sleep(): Promise<void> {
    const half = 'They wrote that';
    await (await this.#composer()).fill(half);
    // That it is kept at the very moment of the lock is another test's: what a page has for it, a second, is too little of a quicker clock.
    while (!JSON.stringify(await ask(this.#page, 'drafts.list', {})).includes(half)) await settled(this.#page);
    await this.#lockedBy(() => this.#emit('suspend'));
    await this.#emit('resume');
    await this.#unlock();
    const field = await this.#composer();
    if ((await field.inputValue()) !== half) throw new Error('what was typed before the sleep is gone');
    await field.fill('');
    this.done.did('of these by sleep');
  }

  /** Nobody is there until the journal locks itself. */
  async #leaveAlone(): Promise<void> {
    await this.#lockedBy(() => this.#idle(11 * 60));
    await this.#idle(0);
    await this.#unlock();
    this.done.did('of these by ten idle minutes');
  }

  /** Displays of 150 and 200 %, and back. */
  async #otherScales(): Promise<void> {
    const page = this.#page;
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    for (const scale of [1.5, 2]) {
      const [across, down] = [width, height].map((pixels) => Math.floor(pixels / scale));
      const screen = { width: across ?? 0, height: down ?? 0, deviceScaleFactor: scale, mobile: false };
      await this.#devtools.send('Emulation.setDeviceMetricsOverride', screen);
      await settled(page);
      this.done.did('scales of the display');
    }
    await this.#devtools.send('Emulation.clearDeviceMetricsOverride');
    await settled(page);
  }

  /** Recorded in Tokyo, with a clock that somebody put two hours forward there, and again at home. */
  async #travel(number: number): Promise<void> {
    const { app } = this.#running;
    const page = this.#page;
    const to = async (zone: string, hours: number) => {
      await this.#devtools.send('Emulation.setTimezoneOverride', { timezoneId: zone });
      await app.evaluate((_electron, there) => (process.env['TZ'] = there), zone);
      await app.evaluate(putClock, hours);
      await page.evaluate(`(${putClock.toString()})(undefined, ${hours})`);
      await page.evaluate(() => window.dispatchEvent(new Event('focus'))); // the window comes to the front
    };
    await to('Asia/Tokyo', 2);
    await this.#record(`In Tokyo ${number}: they called.`);
    await to('Europe/Warsaw', 0);
    await this.#record(`Home again ${number}: they called.`);
    this.done.did('zones and clocks');
  }

  /** Until the page that the lock begins anew is there: nobody types a passphrase as fast as that, and the page before it would take it. */
  async #lockedBy(act: () => Promise<unknown>): Promise<void> {
    const anew = this.#page.waitForEvent('load');
    await act();
    await anew;
    await this.#page.locator('input[type="password"]').waitFor();
  }

  async #unlock(): Promise<void> {
    const page = this.#page;
    await page.locator('input[type="password"]').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.locator('nav').getByRole('button', { name: client }).first().waitFor();
    await this.#toClient();
    this.done.did('locked and opened');
  }

  /** What Playwright presses is no key of the system's: how long nobody was there has to be said. */
  async #idle(seconds: number): Promise<void> {
    await this.#running.app.evaluate(({ powerMonitor }, passed) => {
      powerMonitor.getSystemIdleTime = () => passed;
    }, seconds);
  }

  async #emit(what: 'suspend' | 'resume'): Promise<void> {
    await this.#running.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), what);
  }
}

async function ask<N extends CallName>(page: Page, name: N, input: object): Promise<Output<N>> {
  const given = { name, input };
  const result = await page.evaluate((asked) => window.bridge.call(asked.name, asked.input), given);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value as Output<N>; // answered by the contract
}

async function beginning(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer } = await file.read({ buffer: Buffer.alloc(5) });
  return buffer.toString('latin1');
}
