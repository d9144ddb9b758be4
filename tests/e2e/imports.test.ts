import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { messIn } from '../support/mess/mess.ts';
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
    await beginJournal(page(), 'Harbour Books');
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
    await button('Record 1').click();
    await page().getByText('1 entry recorded.').waitFor();
    await page().getByText('1 file kept as exhibit.').waitFor();
    await button('To the log of Harbour Books').click();
    await page().getByText('2026-01').first().waitFor();
  });

  it('reviews a mailbox: who is who, a sign for one mail, another left out and that undone; nothing of a mail is rendered', async () => {
    const mail = (id: number, from: string, text: string) =>
      `From x@y Thu Nov 12 21:48:03 2026\nFrom: ${from}\nTo: Anna <anna@studio.example>\nSubject: Mail ${id}\nDate: Thu, 12 Nov 2026 21:4${id}:03 +0100\nMessage-ID: <${id}@x.example>\n\n${text}\n\n`;
    const path = await file(
      'box.mbox',
      mail(1, 'Bob <bob@harbour.example>', 'Is that all you did?') +
        mail(2, 'Bob <bob@harbour.example>', '<img src=x onerror="document.title=1"><b>bold</b>') +
        mail(3, 'Shop <spam@shop.example>', 'Buy now'),
    );
    await chooseToOpen(running, [path]);
    await button('Bring in').click();
    await button('Choose files…').click();
    // The journal that was open takes nothing by itself where the files name somebody.
    await page().getByText('3 nobody said whose they are').waitFor();
    await button('Bob: Is').click();
    await page().getByRole('option', { name: 'Harbour Books' }).click();
    await button('Shop: Is').click();
    await page().getByRole('option', { name: 'nobody: leave out' }).click();
    await page().getByText('<b>bold</b>').waitFor();
    expect(await page().locator('main b', { hasText: 'bold' }).count()).toBe(0);
    await button('No sign').first().click();
    await page().getByRole('menuitemcheckbox', { name: 'Blame' }).click();
    await page().keyboard.press('Escape');
    await page()
      .getByRole('checkbox', { name: /Mail 2/ })
      .press(' ');
    await button('Record 1').waitFor();
    await page().getByText('2 left out').waitFor();
    await button('Undo the last change').click();
    await button('Record 2').waitFor();
    expect(await violations(page())).toEqual([]);
    // Only the page scrolls, never the window around it.
    expect(await page().evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
    await button('Record 2').click();
    await page().getByText('2 entries recorded.').waitFor();
    await page().getByText('1 was left out, as you chose.').waitFor();
    await button('To the log of Harbour Books').click();
    await page().getByText('Is that all you did?').first().waitFor();
  });

  it('shows the screenshots of a folder, says them in words, puts two together and records them with their files', async () => {
    const { screenshots } = await messIn(folder);
    await chooseToOpen(running, [join(folder, 'screenshots')]);
    await button('Bring in').click();
    await button('Choose a folder…').click();
    // The journal that was open takes them, for they name nobody.
    await button('Record 3').waitFor();
    const picture = (name: string) => page().getByRole('listitem').filter({ hasText: name });
    await picture('Zrzut ekranu 2026-05-04').scrollIntoViewIfNeeded();
    await picture('Zrzut ekranu 2026-05-04')
      .getByRole('button', { name: /^Look at/ })
      .click();
    await page().getByRole('dialog').getByRole('img').waitFor();
    expect(await violations(page())).toEqual([]);
    await page().keyboard.press('Escape');
    await picture('Zrzut ekranu 2026-05-04').getByRole('button', { name: 'Shows the same' }).click();
    await picture('Zrzut ekranu 2026-04-30').getByLabel('What it shows').fill('Half of the money came.');
    await button('Record 2').waitFor();
    expect(await violations(page())).toEqual([]);
    await button('Record 2').click();
    await page().getByText('2 entries recorded.').waitFor();
    await page().getByText(`${screenshots.length} files kept as exhibits.`).waitFor();
    await button('To the log of Harbour Books').click();
    await page().getByRole('article').last().press('Home'); // what happened months ago stands at the log's other end
    const entry = page().getByRole('article').filter({ hasText: 'Half of the money came.' });
    await entry.getByText('Zrzut ekranu 2026-05-04 o 19.35.10.png').waitFor();
  });
});
