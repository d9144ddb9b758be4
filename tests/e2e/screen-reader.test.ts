import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asLines, spokenOn, type Spoken } from '../support/accessibility-tree.ts';
import { chooseToSave } from '../support/desktop.ts';
import { launch, type Running } from '../support/launch.ts';
import { goTo, leave, places, settled } from '../support/places.ts';
import { sampleFolder } from '../support/sample-folder.ts';

/** What must have a name, because it is operated, or stands for what somebody does not see. */
const named = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'radiogroup', 'switch', 'spinbutton'],
  ...['slider', 'menuitem', 'tab', 'tabpanel', 'tablist', 'option', 'listbox', 'menu', 'progressbar', 'dialog'],
  ...['image', 'figure', 'table', 'article', 'feed', 'form', 'region', 'navigation', 'complementary', 'heading'],
]);

describe('a screen reader is told', () => {
  let folder: string;
  let running: Running;
  const page = (): Page => running.page;
  const button = (name: string | RegExp) => page().getByRole('button', { name }).first();

  beforeAll(async () => {
    folder = await sampleFolder();
    running = await launch({ folder });
    await button(/Zielony Młyn/).waitFor();
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.for(places)('what everything is called on $name, and how it is divided', async (place) => {
    if (place.ofClient) await button(/Marlow Events/).click();
    await goTo(running, place);
    const spoken = await spokenOn(page());
    const within = place.isDialog ? partOf(spoken, 'dialog') : partOf(spoken, 'main');
    await leave(running, place);
    expect(within.length, asLines(spoken)).toBeGreaterThan(3);
    expect(spoken.filter(({ role, name }) => named.has(role) && name === '')).toEqual([]);
    // A sentence that a label goes on after has no full stop left in the middle.
    expect(spoken.filter(({ name }) => /[.。][:：]/.test(name))).toEqual([]);
    expect(spoken.filter(({ role }) => role === 'main').length).toBe(place.isDialog ? 0 : 1);
    const levels = within.flatMap(({ level }) => level ?? []);
    if (!place.isDialog) expect(levels[0], asLines(within)).toBe(1);
    for (const [i, level] of levels.entries())
      expect(level - (levels[i - 1] ?? level), asLines(within)).toBeLessThan(2);
  });
});

describe('the main job, heard', () => {
  let running: Running;
  const page = (): Page => running.page;
  /** The lines `role name` of what is told now. */
  const heard = async () => {
    await settled(page());
    return (await spokenOn(page())).map(({ role, name }) => `${role} ${name}`);
  };

  beforeAll(async () => {
    running = await launch();
  });
  afterAll(() => running[Symbol.asyncDispose]());

  it('begins with what is asked, in its order', async () => {
    await page().getByLabel('Your name').waitFor();
    const lines = await heard();
    const asked = lines.filter((line) => line.startsWith('textbox') || line.startsWith('button'));
    expect(asked[0]).toBe('textbox Your name');
    expect(asked.at(-1)).toMatch(/^button /);
    await page().getByLabel('Your name').fill('Anna Kowalska');
    await page().getByRole('button', { name: 'Begin' }).click();
    await page().getByLabel('Name of the client').fill('Marlow Events');
    await page().keyboard.press('Enter');
    await page().getByRole('heading', { level: 1, name: 'Marlow Events' }).waitFor();
  });

  it('tells that an entry was recorded, and the entry as one thing: number, kind, words, times', async () => {
    await page().getByLabel('What happened?').fill('Declan hung up after three minutes.');
    await page().keyboard.press('Control+Enter');
    await page().getByText('Recorded as entry 2.').waitFor();
    await page().getByRole('button', { name: 'What to do with entry 2' }).waitFor();
    const spoken = await spokenOn(page());
    const live = spoken.filter(({ role, state }) => role === 'status' && state['live'] === 'polite');
    expect(live.length).toBeGreaterThan(0);
    const entry = spoken.find(({ role, name }) => role === 'article' && name.startsWith('2 Incident'));
    expect(entry?.text, asLines(spoken)).toContain('Declan hung up after three minutes.');
    expect(partOf(spoken, 'article', entry).map(({ role }) => role)).toEqual(
      expect.arrayContaining(['time', 'button']),
    );
  });

  it('tells a correction with the entry it is of, before what comes after it', async () => {
    await page().getByRole('button', { name: 'What to do with entry 2' }).click();
    await page().getByRole('menuitem', { name: 'Correct…' }).click();
    const dialog = page().getByRole('dialog');
    await dialog.getByLabel('What', { exact: true }).fill('Declan hung up after four minutes.');
    await dialog.getByLabel('Why it is corrected').fill('Four, by the list of calls.');
    expect(partOf(await spokenOn(page()), 'dialog')[0]?.name).toContain('2');
    await dialog.getByRole('button', { name: 'Record the correction' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page().getByRole('button', { name: '1 correction' }).waitFor();
    const spoken = await spokenOn(page());
    const entry = spoken.find(({ role, name }) => role === 'article' && name.startsWith('2 Incident'));
    expect(entry?.text).toContain('after four minutes');
    expect(partOf(spoken, 'article', entry).map(({ name }) => name)).toContain('1 correction');
  });

  it('tells of an account which step is done and which is next', async () => {
    await page().keyboard.press('Control+3');
    await page().getByRole('button', { name: 'Add an account' }).click();
    const dialog = page().getByRole('dialog');
    await dialog.getByLabel('What it is').fill('Ticket page');
    await dialog.getByLabel('Where it is').fill('Eventbrite');
    await dialog.getByRole('button', { name: 'Add an account' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page().getByRole('button', { name: 'Client owns it, Ticket page: record' }).click();
    await dialog.getByRole('button', { name: 'Record this step' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page()
      .getByRole('button', { name: /^Client owns it, Ticket page: done/ })
      .waitFor();
    const lines = await heard();
    expect(lines).toContain('table Accounts');
    expect(lines.filter((line) => line.startsWith('columnheader')).length).toBe(5);
    expect(lines.some((line) => /^button Client owns it, Ticket page: done on .*entry \d/.test(line))).toBe(true);
    expect(lines.some((line) => line.startsWith('button Client confirmed, Ticket page: record'))).toBe(true);
  });

  it('tells where one is among the five screens, and that the report was made', async () => {
    await page().getByRole('button', { name: 'More about this client' }).click();
    await page()
      .getByRole('menuitem', { name: /^Let .* go/ })
      .click();
    await page().getByRole('heading', { level: 1, name: 'Decide' }).waitFor();
    const spoken = await spokenOn(page());
    const screens = partOf(spoken, 'navigation');
    expect(screens[0]?.name).toBe('The five screens');
    expect(screens.filter(({ role }) => role === 'button').length).toBe(6);
    expect(spoken.filter(({ role }) => role === 'radio').every(({ state }) => 'checked' in state)).toBe(true);
    await page()
      .getByRole('button', { name: /Report & reason/ })
      .first()
      .click();
    await page().getByRole('heading', { level: 1, name: 'Report & reason' }).waitFor();
    await chooseToSave(running.app, join(running.folder, 'handover.pdf'));
    const copy = page().getByRole('listitem').filter({ hasText: 'For the client' });
    await copy.getByRole('button', { name: 'Make…' }).click();
    await page().getByRole('dialog').getByRole('button', { name: 'Open the PDF' }).waitFor();
    expect(partOf(await spokenOn(page()), 'dialog').map(({ role, name }) => `${role} ${name}`)).toContain(
      'button Open the PDF',
    );
  });
});

/** The first thing of a role, or the one given, and everything within it. */
function partOf(spoken: readonly Spoken[], role: string, one?: Spoken): readonly Spoken[] {
  const from = spoken.findIndex((each) => (one ? each === one : each.role === role));
  if (from < 0) return [];
  const depth = spoken[from]?.depth ?? 0;
  const after = spoken.findIndex((each, i) => i > from && each.depth <= depth);
  return spoken.slice(from, after < 0 ? undefined : after);
}
