import { cpSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { FolderSync } from '../main/vault/folder-sync.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { openTerminal } from '../support/terminal.ts';

/** How many entries each of the three writes. */
const each = 12;

it('two windows on two computers and a terminal on a third write at once in one shared folder: every entry is in all three, and every window shows it', async () => {
  await using here = await launch();
  await beginJournal(here.page, 'Harbour Books');
  const { clients } = await bridged<{ clients: { id: string }[] }>(here, 'clients.list', {});
  const client = clients[0]?.id;
  await using there = await launch();
  await there.app.evaluate(() => undefined);
  await using terminal = await openTerminal();
  for (const vault of [there.vault, terminal.vault]) cpSync(here.vault, vault, { recursive: true });
  await there.page.reload();
  const sync = new FolderSync(here.vault, there.vault, terminal.vault);
  let isWriting = true;
  const carrying = (async () => {
    for (let turn = 0; isWriting; turn++) {
      try {
        sync.look(turn % 3);
        sync.deliver(turn * 7, turn % 5 === 0);
      } catch (error) {
        // A file that was replaced while the sync looked at it: it looks again, as the real ones do.
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await writeFile(join(here.folder, 'proof.txt'), 'from here');
  const inWindow = async ({ page }: Running, who: string) => {
    await page
      .getByRole('button', { name: /^Harbour Books/ })
      .first()
      .click();
    for (let n = 0; n < each; n++) {
      await page.getByLabel('What happened?').fill(`${who} ${n}`);
      await page.keyboard.press('Control+Enter');
      await page
        .getByRole('article')
        .filter({ hasText: `${who} ${n}` })
        .first()
        .waitFor();
    }
    await page.getByLabel('What happened?').pressSequentially(`${who} in the middle of`);
  };
  const atTheTerminal = async () => {
    for (let n = 0; n < each; n++)
      await terminal.call('entries.seal', { client, kind: 'incident', body: { what: `Terminal ${n}` } });
  };
  await Promise.all([inWindow(here, 'North'), inWindow(there, 'South'), atTheTerminal()]);
  isWriting = false;
  await carrying;
  sync.settle();

  for (const { app, page } of [here, there]) {
    await app.evaluate(({ app: program, BrowserWindow }) =>
      program.emit('browser-window-focus', {}, BrowserWindow.getAllWindows()[0]),
    );
    expect(await page.getByLabel('What happened?').inputValue()).toMatch(/in the middle of$/);
  }
  const said = async (entries: Promise<{ entries: { body: { what?: string } }[] }>) =>
    (await entries).entries.flatMap(({ body }) => body.what ?? []).toSorted();
  const all = ['North', 'South', 'Terminal'].flatMap((who) => Array.from({ length: each }, (_, n) => `${who} ${n}`));
  const asked = { client, limit: 500 };
  expect(await said(bridged(here, 'entries.list', asked))).toEqual(all.toSorted());
  expect(await said(bridged(there, 'entries.list', asked))).toEqual(all.toSorted());
  expect(await said(terminal.call('entries.list', asked) as never)).toEqual(all.toSorted());
  for (const running of [here, there]) {
    // The client's opening stands before them.
    await expect
      .poll(() => running.page.getByRole('article').first().getAttribute('aria-setsize'), { timeout: 15_000 })
      .toBe(String(all.length + 1));
    expect(await bridged<{ ok: boolean; findings: unknown[] }>(running, 'vault.verify', {})).toMatchObject({
      ok: true,
    });
    expect(await running.pageErrors()).toEqual([]);
  }
  expect((await terminal.run(['verify', terminal.vault])).code).toBe(0);
}, 180_000);

async function bridged<T>({ page }: Running, name: string, input: object): Promise<T> {
  const result = await page.evaluate(([asked, given]) => window.bridge.call(asked as never, given as never), [
    name,
    input,
  ] as const);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value as T; // answered by the contract
}
