import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { command } from '../support/desktop.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch } from '../support/launch.ts';

const passphrase = 'correct horse battery staple';
/** A word that stands in nothing but what is typed. */
const marker = 'Zinnoberrot';

/** A form, how one comes to it from Today, and the field that one writes in. */
interface Form {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
}

const labelled = (label: string | RegExp) => (page: Page) => page.getByLabel(label).last();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const tab = async (page: Page, name: string) => {
  await press(page, /^Harbour Books/);
  await page.getByRole('tab', { name }).click();
};
const entryAct = (act: string) => async (page: Page) => {
  await tab(page, 'Log');
  const entry = page.getByRole('article').filter({ hasText: 'They shouted' });
  await entry.getByRole('button', { name: /^What to do with entry/ }).click();
  await page.getByRole('menuitem', { name: act }).click();
};

const forms: readonly Form[] = [
  { name: 'the composer', open: (page) => tab(page, 'Log'), field: labelled('What happened?') },
  { name: 'a correction', open: entryAct('Correct…'), field: labelled('Why it is corrected') },
  { name: 'a withdrawal', open: entryAct('Withdraw…'), field: labelled('Why it is withdrawn') },
  {
    name: 'an account',
    open: async (page) => {
      await tab(page, 'Accounts');
      await press(page, /^(Add|New|Record) an? account/);
    },
    field: labelled('What it is'),
  },
  {
    name: 'an invoice',
    open: async (page) => {
      await tab(page, 'Money & work');
      await press(page, /^Record an invoice/);
    },
    field: labelled(/^Number/),
  },
];

it('locks in the middle of a sentence, whatever form it is in: the words lie encrypted, and are there when it is opened', async () => {
  await using running = await launch();
  const { app, page } = running;
  page.setDefaultTimeout(15_000);
  await beginJournal(page, 'Harbour Books');
  await page.getByLabel('What happened?').fill('They shouted on the phone.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article').filter({ hasText: 'They shouted' }).waitFor();
  await page.evaluate((secret) => window.bridge.call('desktop.protect', { passphrase: secret }), passphrase);
  await page.reload();
  for (const { name, open, field } of forms) {
    await press(page, /^Today/);
    await open(page);
    await field(page).pressSequentially(`${marker} ${name.length}`);
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await page.getByRole('heading', { name: 'The journal is locked' }).waitFor();
    expect(await holding(running.folder), name).toEqual([]);
    expect(await page.locator('body').textContent(), name).not.toContain(marker);
    await page.getByLabel('Passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'Open the journal' }).click();
    await press(page, /^Today/);
    const begun = page.getByRole('listitem').filter({ hasText: marker });
    await begun.first().waitFor();
    await open(page);
    expect(await field(page).inputValue(), name).toBe(`${marker} ${name.length}`);
    await page.evaluate(async () => {
      const { value } = (await window.bridge.call('drafts.list', {})) as { value: { drafts: { id: string }[] } };
      for (const { id } of value.drafts) await window.bridge.call('drafts.discard', { id });
    });
    await page.reload();
  }
  await command(app, 'today');
  expect(await running.pageErrors()).toEqual([]);
}, 180_000);

/** Every file of the journal, of what the program keeps beside it and of Chromium's own that holds the marker. */
async function holding(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const each of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!each.isFile()) continue;
    const bytes = await readFile(join(each.parentPath, each.name)).catch(() => Buffer.alloc(0)); // gone meanwhile
    if (bytes.includes(marker) || bytes.includes(Buffer.from(marker, 'utf16le'))) found.push(each.name);
  }
  return found;
}
