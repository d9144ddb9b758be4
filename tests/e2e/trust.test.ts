import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';

const passphrase = 'correct horse battery staple';

/** A journal with a client and something that happened. */
async function withFirstEntry(page: Page): Promise<void> {
  await beginJournal(page, 'Geheim GmbH');
  await page.getByLabel('What happened?').fill('Der Kunde hat geschrien.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Recorded as entry 2.').waitFor();
}

it('a journal is protected later, locks, opens by passphrase and by recovery key, and is backed up when the program closes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-trust-'));
  const running = await launch({ folder });
  const { page } = running;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await withFirstEntry(page);

  await button('Settings').click();
  await button('Protect the journal…').click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('Once more').fill(`${passphrase}!`);
  await button('Protect the journal').last().click();
  await page.getByText('The two are not the same.').waitFor();
  await page.getByLabel('Once more').fill(passphrase);
  await button('Protect the journal').last().click();
  const key = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
  expect(key).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
  await page.locator('[data-only-printed]').filter({ hasText: 'vault (protected)' }).waitFor({ state: 'attached' });
  const printed = await textOfPrint(running);
  expect(printed.pages).toBe(1);
  expect(printed.text).toContain('Recovery key of an On Record journal');
  expect(printed.text).toContain(key.slice(-4));
  expect(printed.text).toContain('vault (protected)');
  expect(printed.text).not.toContain('I have it safely');
  await page.getByLabel('Type its last group here').fill('0000');
  await button('I have it safely').click();
  await page.getByText('That is not the last group.').waitFor();
  await page.getByLabel('Type its last group here').fill(key.slice(-4).toLowerCase());
  await button('I have it safely').click();

  await button('Lock now').click();
  await page.getByRole('heading', { name: 'The journal is locked' }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain('Geheim');
  expect(await inMemory(page, /Geheim|geschrien/)).toEqual([]);
  await page.getByLabel('Passphrase').fill('wrong wrong wrong');
  await button('Open the journal').click();
  await page.getByText('That passphrase does not open this journal.').waitFor();
  await button('Use the recovery key instead').click();
  await page.getByLabel('Recovery key').fill(key);
  await button('Open the journal').click();
  await button(/Geheim GmbH/)
    .first()
    .click();
  await page.getByText('Der Kunde hat geschrien.').waitFor();

  // The lid is closed in the middle of a sentence, before its pause is over.
  await page.getByLabel('What happened?').fill('Er hat noch gesagt, dass');
  await running.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await page.getByRole('heading', { name: 'The journal is locked' }).waitFor();
  await page.getByLabel('Passphrase').fill(passphrase);
  await button('Open the journal').click();
  await button(/Geheim GmbH/)
    .first()
    .click();
  await expect.poll(() => page.getByLabel('What happened?').inputValue()).toBe('Er hat noch gesagt, dass');
  await running.close();

  // The protected journal is the user's from now on; it opens locked, and a backup was made.
  const vaults = (await readdir(folder)).filter((name) => name.startsWith('vault'));
  expect(vaults.sort()).toEqual(['vault', 'vault (protected)']);
  expect(await readdir(join(folder, 'state/backups'))).toHaveLength(1);
  await rm(folder, { recursive: true, force: true });
});

it('shows the recovery key until it is on paper, also where protection was offered after the first entry', async () => {
  await using running = await launch();
  const { page } = running;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await withFirstEntry(page);
  await button('Protect the journal…').click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('Once more').fill(passphrase);
  await button('Protect the journal').last().click();
  // The sheet has asked anew by then where the journal is, and the page knows that it is protected.
  await page.locator('[data-only-printed]').filter({ hasText: 'vault (protected)' }).waitFor({ state: 'attached' });
  const key = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
  await page.getByLabel('Type its last group here').fill(key.slice(-4));
  await button('I have it safely').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await button('Protect the journal…').waitFor({ state: 'detached' });
});

/** The strings in a page's memory that match, once what nothing holds is gone. */
async function inMemory(page: Page, sought: RegExp): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  let snapshot = '';
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (snapshot += chunk));
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devtools.detach();
  const { strings } = JSON.parse(snapshot) as { strings: string[] }; // V8's own form
  return strings.filter((one) => sought.test(one));
}

/** The pages and the text of what would go to the printer. */
async function textOfPrint({ app, folder }: Running): Promise<{ readonly pages: number; readonly text: string }> {
  const base64 = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ printBackground: true });
    return pdf?.toString('base64') ?? '';
  });
  const file = join(folder, 'printed.pdf');
  await writeFile(file, Buffer.from(base64, 'base64'));
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-']);
  return { pages: stdout.split('\f').length - 1, text: stdout };
}
