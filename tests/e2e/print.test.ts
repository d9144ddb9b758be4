import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { command } from '../support/desktop.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';

it('prints what a page holds, laid open, dark on white in the dark look too, without the names of other clients', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-print-'));
  const running = await launch({ folder });
  const { page } = running;
  await beginJournal(page, 'Geheim GmbH');
  const box = page.getByLabel('What happened?');
  await box.waitFor();
  await page.evaluate(async () => {
    await window.bridge.call('settings.set', { theme: 'dark' });
    const list = await window.bridge.call('clients.list', {});
    const { clients } = (list as unknown as { value: { clients: { id: string }[] } }).value; // as the contract says
    await window.bridge.call('clients.open', { name: 'Another Ltd' });
    for (let i = 1; i <= 4; i += 1)
      await window.bridge.call('entries.seal', {
        client: clients[0]?.id,
        kind: 'incident',
        body: { what: `They wrote for the ${i}th time.` },
      });
  });
  await page.getByText('They wrote for the 4th time.').waitFor();
  const log = await printed(running, folder);
  expect(log).toContain('They wrote for the 4th time.');
  expect(log).not.toContain('Another Ltd');

  await command(running.app, 'settings');
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  const settings = await printed(running, folder);
  // The first of the page and the last of it: more than fits a window.
  for (const words of ['Language of the window', 'Kept in this folder']) expect(settings).toContain(words);
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

/** The text of what would go to the printer. */
async function printed({ app }: Running, folder: string): Promise<string> {
  const base64 = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ printBackground: true });
    return pdf?.toString('base64') ?? '';
  });
  const file = join(process.env['ON_RECORD_PRINT_OUT'] ?? folder, `printed-${base64.length}.pdf`);
  await writeFile(file, Buffer.from(base64, 'base64'));
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-']);
  return stdout;
}
