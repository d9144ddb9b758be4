import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireEntry } from '../../shared/calls/wire.ts';
import type {} from '../../renderer/bridge.ts';
import { verifyVault } from '../../main/vault/index.ts';
import { launch, type Running } from '../support/launch.ts';
import { readPdf } from '../support/read-pdf.ts';

/** The whole of the main job, once, in the order a person does it; each test goes on where the one before it stopped. */
describe('from a first start to both PDFs', () => {
  let folder: string;
  let running: Running;
  const page = (): Page => running.page;
  const button = (name: string | RegExp) => page().getByRole('button', { name });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-main-job-'));
    running = await launch({ folder });
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('asks for a name and a client, and then what happened', async () => {
    await page().getByLabel('Your name').fill('Anna Kowalska');
    await button('Begin').click();
    await page().getByLabel('Name of the client').fill('さくら出版');
    await button('Go on').click();
    await page().getByLabel('What happened?').waitFor();
    expect(await page().getByRole('heading', { level: 1 }).textContent()).toBe('さくら出版');
  });

  it('records an incident typed in Japanese, with their exact words, by keyboard', async () => {
    await page().getByLabel('What happened?').fill('電話で三日待った返事を求めた。佐藤さんは笑った。');
    await button('Their exact words').click();
    await page().keyboard.type('それだけですか？');
    await page().keyboard.press('Control+Enter');
    await page().getByText('Recorded as entry 2.').waitFor();
    const article = page().getByRole('article').filter({ hasText: 'Incident' });
    expect(await article.getByRole('blockquote').textContent()).toBe('それだけですか？');
    // The next one can be typed at once.
    await expect.poll(() => page().evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('corrects it with a reason, and keeps the original a step away', async () => {
    await button('What to do with entry 2').click();
    await page().getByRole('menuitem', { name: 'Correct…' }).click();
    const dialog = page().getByRole('dialog');
    await dialog.getByLabel('What', { exact: true }).fill('電話で四日待った返事を求めた。佐藤さんは笑った。');
    await dialog.getByLabel('Why it is corrected').fill('三日ではなく四日。');
    await dialog.getByRole('button', { name: 'Record the correction' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const article = page().getByRole('article').filter({ hasText: 'Incident' });
    await article.getByText('四日待った').waitFor();
    await article.getByRole('button', { name: '1 correction' }).click();
    await page().getByText('三日待った').waitFor();
    expect(await page().getByText('三日ではなく四日。').count()).toBeGreaterThan(0);
  });

  it('lists an account and hands it over, my own access last', async () => {
    await page().getByRole('tab', { name: 'Accounts' }).click();
    await button('Add an account').click();
    await page().getByLabel('What it is').fill('公式ページ');
    await page().getByLabel('Where it is').fill('Facebook');
    await page().getByRole('dialog').getByRole('button', { name: 'Add an account' }).click();
    for (const step of ['Client owns it', 'Client confirmed', 'Recovery and card moved', 'My access removed']) {
      await button(`${step}, 公式ページ: record`).click();
      await button('Record this step').click();
      await button(new RegExp(`^${step}, 公式ページ: done`)).waitFor();
    }
  });

  it('records the decision to let the client go, and that nothing is open', async () => {
    await button('More about this client').click();
    await page()
      .getByRole('menuitem', { name: /^Let .* go/ })
      .click();
    await page()
      .getByRole('radio', { name: /^Let them go/ })
      .check({ force: true });
    await page().getByLabel('Why', { exact: true }).fill('返事が来ない。');
    await button('Record, and let them go').click();
    await button('Settled: go to accounts').click();
    await button('Report & reason').last().click();
    await page().getByRole('heading', { name: 'Report & reason', level: 1 }).waitFor();
  });

  it('backs the reason with an entry', async () => {
    await button('Add a reason…').click();
    await page().getByRole('menuitem', { name: 'your failure to give the feedback I asked for' }).click();
    await page()
      .getByRole('option', { name: /四日待った/ })
      .click();
    await page().getByRole('dialog').getByRole('button', { name: 'Use these' }).click();
    await button('Record the reason').click();
    await page().getByText('I cannot meet your needs').first().waitFor();
  });

  it('makes the handover in Japanese for the client: accounts and reason in it, nothing private', async () => {
    await button('English Language of the copies').click();
    await page().getByRole('option', { name: '日本語' }).click();
    const path = join(folder, 'handover.pdf');
    await chooseToSave(running.app, path);
    await page()
      .getByRole('listitem')
      .filter({ hasText: 'For the client' })
      .getByRole('button', { name: 'Make…' })
      .click();
    await button('Open the PDF').waitFor();
    await page().getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    const text = plain((await readPdf(path)).pages);
    expect(text).toContain('公式ページ');
    expect(text).toContain('Anna Kowalska');
    expect(text).not.toContain('返事が来ない。');
  });

  it('closes, and makes the record for a mediator: both times, exact words, the correction beneath its entry', async () => {
    await button('Leave for now').click();
    await page().getByRole('tab', { name: 'Reports' }).click();
    const path = join(folder, 'record.pdf');
    await chooseToSave(running.app, path);
    await button('Make the PDF…').click();
    await button('Open the PDF').waitFor();
    await page().getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    const pdf = await readPdf(path);
    const text = plain(pdf.pages);
    for (const words of ['それだけですか？', '三日待った', '四日待った', '三日ではなく四日。'])
      expect(text).toContain(words);
    expect(text.indexOf('三日待った')).toBeLessThan(text.indexOf('三日ではなく四日。'));
    expect(text).toMatch(/Page 1 of \d+/);
    expect([...pdf.attachments.keys()]).toContain('journal.jsonl');
  });

  it('has all of it after a restart, and a journal that verifies', async () => {
    const before = await entriesOf(page());
    await running.close();
    expect(await verifyVault(join(folder, 'vault'), join(folder, 'state'))).toMatchObject({ ok: true });
    running = await launch({ folder });
    await page()
      .getByRole('button', { name: /さくら出版/ })
      .first()
      .click();
    await page().getByRole('article').first().waitFor();
    expect(await entriesOf(page())).toEqual(before);
    expect(before.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['addendum', 'account-step', 'decision', 'report-issued']),
    );
  });

  it('kept its console clean', async () => {
    expect(await running.pageErrors()).toEqual([]);
    expect((await running.consoleLines()).filter((line) => /error|Refused/.test(line))).toEqual([]);
  });
});

/** What the next save dialog of the system answers; the dialog itself cannot be operated from here. */
function chooseToSave(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Everything recorded about the one client. */
async function entriesOf(page: Page): Promise<readonly WireEntry[]> {
  return page.evaluate(async () => {
    const list = await window.bridge.call('clients.list', {});
    if (!list.ok) throw new Error(list.error.message);
    const { clients } = list.value as { clients: { id: string }[] }; // by the contract
    const entries = await window.bridge.call('entries.list', { client: clients[0]?.id });
    if (!entries.ok) throw new Error(entries.error.message);
    return (entries.value as { entries: WireEntry[] }).entries; // by the contract
  });
}

/** The text of all pages, without the line breaks of the page. */
function plain(pages: readonly string[]): string {
  return pages.join('\n').replaceAll('\n', '');
}
