import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { chooseItem, command } from '../support/desktop.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch } from '../support/launch.ts';

const root = resolve(import.meta.dirname, '../..');

it('has its guide at F1 and in the menu, before there is a journal too, and says what it is made of and what went wrong', async () => {
  await using running = await launch();
  const { page, app, folder } = running;
  await page.getByLabel('Your name').waitFor();
  await page.keyboard.press('F1');
  const guide = page.getByRole('dialog', { name: 'How On Record is used' });
  await guide.getByText('Correct, never edit').waitFor();
  await guide.getByText('on-record verify report.pdf').waitFor();
  const picture = guide.locator('img').first();
  await expect.poll(() => picture.evaluate((drawn: HTMLImageElement) => drawn.naturalWidth)).toBeGreaterThan(500);
  await page.keyboard.press('Escape');
  await guide.waitFor({ state: 'detached' });
  await chooseItem(app, 'F1');
  await guide.waitFor();
  await page.keyboard.press('Escape');

  await beginJournal(page, 'Geheim GmbH');
  await command(app, 'about');
  const about = page.getByRole('dialog', { name: 'About On Record' });
  await about.getByText('Version 1.0.0').waitFor();
  const listed = await about.getByRole('heading', { level: 3 }).allTextContents();
  // What is bundled, what is shipped whole with what it needs, and the fonts on screen and on paper.
  for (const name of [
    'react-aria-components',
    'zod',
    'lowdb',
    'pdfkit',
    'fontkit',
    '@fontsource-variable/noto-sans-jp',
    'NotoSansJP',
  ])
    expect(listed.some((line) => line.startsWith(name))).toBe(true);
  await about.getByRole('button', { name: /^NotoSansJP/ }).click();
  await about.getByText('SIL OPEN FONT LICENSE').first().waitFor();

  await page.evaluate(() =>
    window.bridge.call('desktop.trouble', {
      stack: 'Error: Geheim GmbH\n    at x (/home/anna/Geheim GmbH/LogPanel-abc.js:1:2)',
    }),
  );
  await about.getByRole('button', { name: 'Copy what went wrong' }).click();
  await about.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('x (LogPanel-abc.js:1:2)');
  for (const word of ['Geheim', 'anna', folder]) expect(copied).not.toContain(word);
});

it('every package whose code is shipped is named with its licence', async () => {
  const builds = ['main', 'renderer'].map((name) => join(root, 'dist', name, 'licences.json'));
  const lists = await Promise.all(
    builds.map(
      async (file) => JSON.parse(await readFile(file, 'utf8')) as { name: string; licence: string; text: string }[],
    ),
  );
  const all = lists.flat();
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter(({ licence, text }) => licence === '' && text === '').map(({ name }) => name)).toEqual([]);
});
