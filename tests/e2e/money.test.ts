import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { plusDays } from '../../shared/calendar.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { readPdf } from '../support/read-pdf.ts';

const today = new Date().toLocaleDateString('sv-SE'); // ISO order, in this computer's zone

/** A month of business with one client, as a freelancer would write it down; each test goes on where the one before it stopped. */
describe('a month of business through the window', () => {
  let folder: string;
  let running: Running;
  const page = (): Page => running.page;
  const button = (name: string | RegExp) => page().getByRole('button', { name });
  const dialog = () => page().getByRole('dialog');
  const part = (name: string) => page().getByRole('radio', { name, exact: true });
  const record = async () => {
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await dialog().waitFor({ state: 'hidden' });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-money-'));
    running = await launch({ folder });
    page().setDefaultTimeout(8000);
    await beginJournal(page(), 'Harbour Books');
    await page().getByRole('tab', { name: 'Money & work' }).click();
    await page().evaluate(() => window.bridge.call('me.revise', { name: 'Anna Kowalska', currency: 'EUR' }));
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('agrees terms: net 14, statutory interest, and says what the agreement lacks', async () => {
    await part('Terms').click();
    await button('Record the terms…').click();
    await typeDay(dialog(), 'In force from', plusDays(today, -90));
    await dialog().getByText('Both have signed').click();
    await dialog().getByLabel('Services').fill('Two posts a week\nOne newsletter a month');
    await dialog()
      .getByRole('button', { name: /An invoice is due/ })
      .click();
    await page().getByRole('option', { name: 'some days after the invoice' }).click();
    await dialog()
      .getByRole('button', { name: /Late payment/ })
      .click();
    await page().getByRole('option', { name: 'as the law says (EU)' }).click();
    await dialog().getByRole('button', { name: 'Record this version' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await page().getByText('14 days after the invoice').waitFor();
    expect(
      await page()
        .getByText(/of 9 points are in it/)
        .textContent(),
    ).toBe('5 of 9 points are in it.');
  });

  it('records two invoices whose due days come from the terms', async () => {
    await part('Money').click();
    await button('Record an invoice…').click();
    await dialog().getByLabel('Number').fill('2026-07');
    await dialog().getByLabel('Amount (EUR)').fill('1.200,00');
    await typeDay(dialog(), 'Issued', plusDays(today, -60));
    await dialog().getByText('The due day comes from the terms: 14 days after the invoice.').waitFor();
    await record();
    await page().getByText('46 days late').first().waitFor();
    await button('Record an invoice…').click();
    expect(await dialog().getByLabel('Number').inputValue()).toBe('2026-08');
    await dialog().getByLabel('Amount (EUR)').fill('800');
    await typeDay(dialog(), 'Issued', plusDays(today, -24));
    await record();
    await page().getByText('10 days late').first().waitFor();
  });

  it('keeps a promise that was half typed when the dialog was closed', async () => {
    await button('Record a promise…').click();
    await dialog().getByLabel('What did they promise, in their words?').fill('Next week, for sure.');
    await page().keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await button('Record a promise…').click();
    expect(await dialog().getByLabel('What did they promise, in their words?').inputValue()).toBe(
      'Next week, for sure.',
    );
    await typeDay(dialog(), 'By', plusDays(today, -3));
    await typeDay(dialog(), 'Said on', plusDays(today, -10));
    await record();
    await page().getByText('Kept: 0. Broken: 1. Still open: 0.').waitFor();
  });

  it('takes a part payment, and works the interest line by line', async () => {
    await button('Record something about invoice 2026-07').click();
    await page().getByRole('menuitem', { name: 'A payment came…' }).click();
    expect(await dialog().getByLabel('Amount (EUR)').inputValue()).toBe('1200');
    await dialog().getByLabel('Amount (EUR)').fill('700');
    await record();
    await page().getByText('Invoice 2026-07, €500.00 left to pay').first().waitFor();
    await button(/^Invoice 2026-07: .* interest/).click();
    await page()
      .getByText(/principal × rate ÷ 100 × days ÷ 365/)
      .waitFor();
    const steps = page().getByRole('table', { name: /^Interest of each late invoice/ });
    await steps.getByText('€1,200.00').first().waitFor();
  });

  it('opens the entries a figure was counted from', async () => {
    await button(/^€1,300.00: Left to pay/).click();
    await dialog().getByText('2026-08').waitFor();
    await page().keyboard.press('Escape');
  });

  it('stops work, warns where time is written down, and takes it up with one key once all is paid', async () => {
    await button('Stop work…').click();
    await dialog().getByLabel('Paused').fill('Posts, Newsletter');
    await record();
    await page().getByText('Paused: Posts and Newsletter.').waitFor();
    await part('Work').click();
    await button('Record work by hand…').click();
    await dialog()
      .getByText(/Work for this client is stopped since/)
      .waitFor();
    await dialog().getByLabel('What did you do?').fill('misc');
    await dialog()
      .getByText(/This says little/)
      .waitFor();
    await dialog().getByLabel('What did you do?').fill('Answered three comments');
    await dialog().getByLabel('Time it took').fill('0:25');
    await record();
    await part('Money').click();
    await page().getByText('It goes on when all arrears are paid: €1,300.00 is open.').waitFor();
    for (const number of ['2026-07', '2026-08']) {
      expect(await button(/^Take work up again$/).count()).toBe(0);
      await button(`Record something about invoice ${number}`).click();
      await page().getByRole('menuitem', { name: 'A payment came…' }).click();
      await record();
    }
    await button(/^Take work up again$/).click();
    await button(/^Take work up again$/).waitFor({ state: 'detached' });
    expect(await page().getByText('Work is stopped since').count()).toBe(0);
  });

  it('asks for material, reminds with the moved date, and notes the answer', async () => {
    await part('Waiting').click();
    await button('Record a request…').click();
    await dialog().getByLabel('What did you ask them for?').fill('The cover pictures');
    await typeDay(dialog(), 'Asked on', plusDays(today, -20));
    await typeDay(dialog(), 'Needed by', plusDays(today, -14));
    await typeDay(dialog(), 'Date promised for what waits', plusDays(today, 7));
    await record();
    await page().getByText('14 days overdue').waitFor();
    await button('Record something about this request: The cover pictures').click();
    await page().getByRole('menuitem', { name: 'I reminded them…' }).click();
    await button('Put the new date into the message').click();
    expect(await dialog().getByLabel('What did you write to remind them?').inputValue()).toMatch(
      /Because of the waiting time/,
    );
    await record();
    await button('Record something about this request: The cover pictures').click();
    await page().getByRole('menuitem', { name: 'They answered…' }).click();
    await record();
    await page().getByText('after 20 days').waitFor();
  });

  it('measures time with a timer that outlives the program', async () => {
    await part('Work').click();
    await button('Start the timer').click();
    await page().getByRole('contentinfo').getByText('on Harbour Books').waitFor();
    const gone = new Promise((resolve) => running.app.process().once('exit', resolve));
    running.app.process().kill('SIGKILL');
    await gone;
    running = await launch({ folder });
    await page().getByRole('contentinfo').getByText('on Harbour Books').waitFor();
    await button('Stop…').click();
    await dialog().getByLabel('What did you do?').fill('Newsletter for December');
    await record();
    await page().getByRole('contentinfo').waitFor({ state: 'detached' });
    await page().keyboard.press('Control+2');
    await part('Work').click();
    await page()
      .getByRole('row', { name: /All together/ })
      .getByText('26 min')
      .waitFor();
  });

  it('answers "Is that all you did?" with one key, on the screen and as a PDF', async () => {
    await page().keyboard.press('Control+Shift+W');
    await page().getByRole('heading', { name: 'Is that all you did?', level: 1 }).waitFor();
    await page().getByRole('region', { name: 'Waited for', exact: true }).getByText('14 days').waitFor();
    const path = join(folder, 'answer.pdf');
    await chooseToSave(running.app, path);
    await button('Save as PDF…').click();
    await button('Open the PDF').waitFor();
    const text = (await readPdf(path)).pages.join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('The cover pictures');
    expect(text).toContain('14 days');
  });
});

/** Types a day into a field made of segments, in the order British English writes it. */
async function typeDay(inside: Locator, label: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const field = inside.getByRole('group', { name: label, exact: true });
  await field.getByRole('spinbutton').first().focus();
  await field.page().keyboard.type(`${date}${month}${year}`);
}

async function chooseToSave(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}
