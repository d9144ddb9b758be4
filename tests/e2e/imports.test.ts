import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Running } from '../support/launch.ts';
import { violations } from '../support/axe.ts';

/** What the next open dialogs answer; the system's own cannot be operated from here. */
async function chooseToOpen({ app }: Running, filePaths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...paths] });
  }, filePaths);
}

describe('bringing in files through the window', () => {
  let folder: string;
  let running: Running;
  const page = () => running.page;
  const button = (name: string | RegExp) => page().getByRole('button', { name });
  const file = async (name: string, content: string) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-imports-'));
    running = await launch({ folder });
    page().setDefaultTimeout(15_000);
    await page().getByLabel('Your name').fill('Anna Kowalska');
    await button('Begin').click();
    await page().getByLabel('Name of the client').fill('Harbour Books');
    await button('Go on').click();
    await page().getByRole('tab', { name: 'Log' }).waitFor();
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads a table, asks about its days, names its bad row, and records the rest', async () => {
    const path = await file(
      'invoices.csv',
      'Invoice Number,Invoice Date,Due Date,Amount,Currency,Client\n2026-01,03/04/2026,05/06/2026,1200.00,GBP,Harbour\n2026-02,03/05/2026,06/06/2026,many,GBP,Harbour\n',
    );
    await chooseToOpen(running, [path]);
    await button('Bring in').click();
    await button('Choose files…').click();
    await button('day, month, year').click();
    await page().getByText('This is no amount: many').waitFor();
    await button('Harbour: Is').click();
    await page().getByRole('option', { name: 'Harbour Books' }).click();
    expect(await violations(page())).toEqual([]);
    if (process.env['SHOT']) await page().screenshot({ path: `${process.env['SHOT']}-table.png` });
    await button('Record 1').click();
    await page().getByText('1 entry recorded.').waitFor();
    await page().getByText('1 file kept as exhibit.').waitFor();
    if (process.env['SHOT']) await page().screenshot({ path: `${process.env['SHOT']}-done.png` });
    await button('To the log of Harbour Books').click();
    await page().getByText('2026-01').first().waitFor();
    if (process.env['SHOT']) await page().screenshot({ path: `${process.env['SHOT']}-log.png` });
  });
});
