import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chooseToSave } from '../support/desktop.ts';
import { arrowTo, isInside, tabBackTo, tabTo, whereFocusIs } from '../support/keyboard.ts';
import { launch, type Running } from '../support/launch.ts';
import { readPdf } from '../support/read-pdf.ts';

/** The main job with no mouse at all; each test goes on where the one before it stopped, and focus is never lost. */
describe('by keyboard alone', () => {
  let folder: string;
  let running: Running;
  const page = (): Page => running.page;
  const press = (key: string) => page().keyboard.press(key);
  const type = (text: string) => page().keyboard.type(text);
  const button = (name: string | RegExp) => page().getByRole('button', { name });
  const keepsFocus = () => expect.poll(() => whereFocusIs(page())).not.toBe('body');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-keyboard-'));
    running = await launch({ folder });
  });

  afterEach(keepsFocus);

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('begins the journal with a client', async () => {
    await tabTo(page(), page().getByLabel('Your name'));
    await type('Anna Kowalska');
    await press('Enter');
    const client = page().getByLabel('Name of the client');
    await client.waitFor();
    await keepsFocus();
    await tabTo(page(), client);
    await type('Marlow Events');
    await press('Enter');
    await page().getByRole('heading', { level: 1, name: 'Marlow Events' }).waitFor();
  });

  it('records an incident', async () => {
    await tabTo(page(), page().getByLabel('What happened?'));
    await type('Declan hung up after three minutes.');
    await press('Control+Enter');
    await page().getByText('Recorded as entry 2.').waitFor();
  });

  it('corrects it', async () => {
    await tabBackTo(page(), button('What to do with entry 2'));
    await press('Enter');
    const item = page().getByRole('menuitem', { name: 'Correct…' });
    await item.waitFor();
    await isInside(page().getByRole('menu'));
    await arrowTo(page(), item);
    await press('Enter');
    const dialog = page().getByRole('dialog');
    await dialog.waitFor();
    await keepsFocus();
    await tabTo(page(), dialog.getByLabel('What', { exact: true }));
    await press('Control+A');
    await type('Declan hung up after four minutes.');
    await tabTo(page(), dialog.getByLabel('Why it is corrected'));
    await type('Four, by the list of calls.');
    await tabTo(page(), dialog.getByRole('button', { name: 'Record the correction' }));
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await button('1 correction').waitFor();
    // Back at the entry that was corrected.
    await expect.poll(() => whereFocusIs(page())).toContain('What to do with entry 2');
  });

  it('says when it happened, and is back where that was asked each time', async () => {
    await tabTo(page(), page().getByLabel('What happened?'));
    await type('They rang, and wished to be called back.');
    const when = button(/^When it happened/);
    for (const [typed, said] of [
      ['yesterday around noon', /around .* 12:00/],
      ['yesterday at 9', /09:00/],
    ] as const) {
      await tabTo(page(), when);
      await press('Enter');
      const dialog = page().getByRole('dialog', { name: 'When it happened' });
      // The cursor stands in the field at once.
      await expect
        .poll(() => dialog.getByLabel('When it happened').evaluate((field) => field.matches(':focus')))
        .toBe(true);
      await press('Control+A');
      await type(typed);
      await tabTo(page(), dialog.getByRole('button', { name: 'Set', exact: true }));
      await press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => whereFocusIs(page())).toMatch(/^button When it happened/);
      await expect.poll(() => when.getAttribute('aria-label')).toMatch(said);
    }
    // Escape closes the popover alone, and what was typed beneath it stays.
    await press('Enter');
    await isInside(page().getByRole('dialog', { name: 'When it happened' }));
    await press('Escape');
    await expect.poll(() => whereFocusIs(page())).toMatch(/^button When it happened/);
    await expect(page().getByLabel('What happened?').inputValue()).resolves.toContain('They rang');
    await press('Control+Enter');
    await page().getByText('Recorded as entry 4.').waitFor();
  });

  it('lists an account and records its first step', async () => {
    await press('Control+3');
    await page().getByRole('tab', { name: 'Accounts', selected: true }).waitFor();
    await keepsFocus();
    await tabTo(page(), button('Add an account'));
    await press('Enter');
    const dialog = page().getByRole('dialog');
    await dialog.waitFor();
    await tabTo(page(), dialog.getByLabel('What it is'));
    await type('Ticket page');
    await tabTo(page(), dialog.getByLabel('Where it is'));
    await type('Eventbrite');
    await tabTo(page(), dialog.getByRole('button', { name: 'Add an account' }));
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await keepsFocus();
    await tabTo(page(), button('Client owns it, Ticket page: record'));
    await press('Enter');
    await dialog.waitFor();
    await tabTo(page(), dialog.getByRole('button', { name: 'Record this step' }));
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const done = button(/^Client owns it, Ticket page: done/);
    await done.waitFor();
    await done.and(page().locator(':focus')).waitFor();
  });

  it('lets the client go', async () => {
    await tabBackTo(page(), button('More about this client'));
    await press('Enter');
    const item = page().getByRole('menuitem', { name: /^Let .* go/ });
    await item.waitFor();
    await isInside(page().getByRole('menu'));
    await arrowTo(page(), item);
    await press('Enter');
    await page().getByRole('heading', { level: 1, name: 'Decide' }).waitFor();
    await keepsFocus();
    await tabTo(page(), page().getByRole('radio').first());
    const choice = page().getByRole('radio', { name: /^Let them go/ });
    await arrowTo(page(), choice);
    await press('Space');
    await tabTo(page(), page().getByLabel('Why', { exact: true }));
    await type('Three limits stated, none kept.');
    await tabTo(page(), button('Record, and let them go'));
    await press('Enter');
    const settled = button('Settled: go to accounts');
    await settled.waitFor();
    await keepsFocus();
    await tabTo(page(), settled);
    await press('Enter');
    await page().getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
    await keepsFocus();
    await tabTo(page(), page().getByRole('main').getByRole('button', { name: 'Report & reason' }));
    await press('Enter');
    await page().getByRole('heading', { level: 1, name: 'Report & reason' }).waitFor();
  });

  it('makes the handover', async () => {
    const path = join(folder, 'handover.pdf');
    await chooseToSave(running.app, path);
    const copy = page().getByRole('listitem').filter({ hasText: 'For the client' });
    await tabTo(page(), copy.getByRole('button', { name: 'Make…' }));
    await press('Enter');
    const dialog = page().getByRole('dialog');
    await dialog.getByRole('button', { name: 'Open the PDF' }).waitFor();
    await tabTo(page(), dialog.getByRole('button', { name: 'Close' }));
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect((await readPdf(path)).pages.join('\n')).toContain('Ticket page');
  });

  it('comes back to the log, and to what was found', async () => {
    await tabBackTo(page(), button('Leave for now'));
    await press('Enter');
    await page().getByRole('tab', { name: 'Log', selected: true }).waitFor();
    await keepsFocus();
    await press('Control+K');
    await page().getByRole('dialog').waitFor();
    await type('four minutes');
    await page().getByRole('option').first().waitFor();
    await isInside(page().getByRole('dialog'));
    await press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
  });
});
