import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { violations } from '../support/axe.ts';
import { command } from '../support/desktop.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { settled } from '../support/places.ts';

/** Where the pictures go that somebody wants to look at. */
const shots = process.env['ON_RECORD_SHOTS'];

/** Says "tannery" on its first page, and nothing else here does. */
const agreement = resolve(import.meta.dirname, '../../assets/sample/attachments/marlow-agreement-2026-02-24.pdf');

const mail = (id: string, word: string) =>
  `From: Bea <bea@example.org>\r\nTo: anna@example.org\r\nMessage-ID: <${id}@example.org>\r\nSubject: Your last message\r\nDate: Tue, 3 Mar 2026 09:15:00 +0100\r\n\r\nAll of it again, ${word}.\r\n`;

/** Every word that is looked for and that the program itself never says: it must lie nowhere in the clear once the journal is protected. */
const markers = [
  '蜃気楼',
  'ABC123',
  'Zürich',
  'amberword',
  'letterword',
  'importword',
  'nameword',
  'textword',
  'mailword',
];

/** What is typed, what of it is marked, and whether it leads to an entry or to a file. */
const sought = [
  { typed: '蜃', marked: '蜃', to: 'entry' },
  { typed: 'ａｂｃ１２３', marked: 'ABC123', to: 'entry' },
  { typed: 'ZURICH', marked: 'Zürich', to: 'entry' },
  { typed: 'amberword', marked: 'amberword', to: 'entry' },
  { typed: 'letterword', marked: 'letterword', to: 'entry' },
  // Its file comes first: that was brought in later than the mail was written.
  { typed: 'importword', marked: 'importword', to: 'entry', nth: 2 },
  { typed: 'nameword', marked: 'nameword', to: 'EX-001 nameword.txt' },
  { typed: 'textword', marked: 'textword', to: 'EX-001 nameword.txt' },
  { typed: 'tannery', marked: 'tannery', to: 'EX-002 agreement.pdf' },
  { typed: 'mailword', marked: 'mailword', to: 'EX-003 inside.eml' },
] as const;

describe('search through the window', () => {
  let running: Running;
  const page = (): Page => running.page;
  const field = () => page().getByRole('searchbox', { name: 'What to look for' });

  beforeAll(async () => {
    running = await launch();
    page().setDefaultTimeout(10_000);
    await beginJournal(page(), 'Harbour Books');
    await seed(running, {
      'nameword.txt': 'one\ntwo\nHe said the textword on the phone.\n',
      'agreement.pdf': await readFile(agreement),
      'inside.eml': mail('inside', 'mailword'),
      'last.eml': mail('last', 'importword'),
    });
  });
  afterAll(async () => {
    await running?.[Symbol.asyncDispose]();
  });

  /** Types a word as a person does, and gives the first thing found, when the words in it are marked. */
  const find = async ({ typed, marked }: (typeof sought)[number]) => {
    await command(running.app, 'search');
    await field().fill(typed);
    const first = page().getByRole('listbox', { name: 'What was found' }).getByRole('option').first();
    await first.locator('mark', { hasText: marked }).first().waitFor();
    return first;
  };

  it.each(sought)('finds $typed, marks it, and goes there by keyboard alone: $to', async (one) => {
    await find(one);
    if (shots !== undefined) await page().screenshot({ path: join(shots, `search-${one.marked}.png`) });
    for (let i = 0; i < ('nth' in one ? one.nth : 1); i++) await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    if (one.to === 'entry') {
      await expect
        .poll(() => page().evaluate(() => document.activeElement?.closest('article')?.textContent ?? ''))
        .toContain(one.marked);
      return;
    }
    const viewer = page().getByRole('dialog', { name: one.to });
    await viewer.waitFor();
    if (one.typed === 'textword') await viewer.locator('[data-sought]').getByText(one.marked).waitFor();
    if (one.to.endsWith('.pdf')) await viewer.getByRole('img').first().waitFor();
    await page().keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
    // Back where the words are typed, with what was found still there.
    expect(await field().inputValue()).toBe(one.typed);
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('goes to the first thing found, however the words were typed', async () => {
    await find(sought[0]);
    await field().fill('');
    await field().pressSequentially('word', { delay: 40 });
    const found = page().getByRole('listbox', { name: 'What was found' }).getByRole('option');
    await expect.poll(() => found.count()).toBeGreaterThan(4);
    await page().keyboard.press('ArrowDown');
    await expect
      .poll(
        async () => (await field().getAttribute('aria-activedescendant')) === (await found.first().getAttribute('id')),
      )
      .toBe(true);
  });

  it('has nothing that axe finds while it shows what was found', async () => {
    await find(sought[0]);
    await settled(page());
    expect(await violations(page())).toEqual([]);
  });

  it('finds the same in a protected journal, forgets it when that is locked, and leaves no word of it in the clear', async () => {
    const { folder, before } = await page().evaluate(async () => {
      const open = await window.bridge.call('vault.open', {});
      const made = await window.bridge.call('desktop.protect', { passphrase: 'correct horse battery staple' });
      if (!open.ok || !made.ok) throw new Error('not protected');
      // By the contract.
      return { folder: (made.value as { inClear: string }).inClear, before: (open.value as { id: string }).id };
    });
    expect(folder).toBe('vault');
    await page().reload();
    await page().getByRole('button', { name: 'Search' }).first().waitFor();
    for (const one of sought) await find(one);
    expect(await wordsInClear(running, before)).toEqual([]);
    await page().evaluate(() => window.bridge.call('vault.lock', {}));
    await page().getByRole('heading', { name: 'The journal is locked' }).waitFor();
    const text = (await page().locator('html').textContent()) ?? '';
    expect([...markers, 'tannery'].filter((word) => text.includes(word))).toEqual([]);
    const answer = await page().evaluate(() => window.bridge.call('search.find', { text: 'textword' }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await wordsInClear(running, before)).toEqual([]);
  });
});

/** Records what is to be found, by the calls the window makes; the last of the files is brought in, the others are kept as they are. */
async function seed({ page, folder }: Running, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const given = join(folder, 'given');
  await mkdir(given);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(given, name), bytes);
  // Real files, so that Electron tells their paths as it does for a drop.
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'given' }));
  });
  await page.locator('#given').setInputFiles(Object.keys(files).map((name) => join(given, name)));
  await page.evaluate(async () => {
    const ask = async (name: Parameters<typeof window.bridge.call>[0], input: unknown): Promise<unknown> => {
      const answer = await window.bridge.call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
      return answer.value;
    };
    const { clients } = (await ask('clients.list', {})) as { clients: { id: string }[] }; // by the contract
    const client = clients[0]?.id;
    const seal = (kind: string, body: object) => ask('entries.seal', { client, kind, body });
    await seal('incident', { what: '約束は蜃気楼だった。' });
    await seal('incident', { what: 'Met in room ABC123, in Zürich.' });
    const { id: entry } = (await seal('incident', { what: 'Promised an answer by Monday.' })) as { id: string }; // by the contract
    const set = { what: 'Promised an amberword by Monday.' };
    await ask('entries.amend', { client, entry, reason: 'What was promised', set });
    await seal('letter-sent', {
      text: 'Please answer the letterword by Friday.',
      on: '2026-03-04',
      subject: 'Reminder',
    });
    const field = document.querySelector<HTMLInputElement>('#given');
    const tokens = [];
    for (const file of field?.files ?? []) {
      const dropped = await window.bridge.dropped(file);
      if (!dropped.ok) throw new Error(dropped.error.message);
      tokens.push({ token: dropped.value.token });
    }
    field?.remove();
    for (const path of tokens.slice(0, -1)) await ask('exhibits.add', { client, path });
    const { batch } = (await ask('import.preview', { paths: tokens.slice(-1) })) as { batch: string }; // by the contract
    await ask('import.commit', { batch, client });
  });
}

/**
 * The files of the journal, of what the program keeps beside it, and of Electron's profile in there that hold one of the words as it is. Backups made
 * before it was protected do, as its user is told.
 */
async function wordsInClear({ folder }: Running, before: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of ['vault (protected)', 'state']) {
    const files = await readdir(join(folder, place), { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile() && !one.parentPath.includes(join('backups', before)))) {
      const path = join(file.parentPath, file.name);
      const bytes = await readFile(path).catch(() => Buffer.alloc(0)); // the browser removes files of its own
      for (const word of markers)
        for (const encoding of ['utf8', 'utf16le'] as const)
          if (bytes.includes(Buffer.from(word, encoding))) found.push(`${word} in ${path}`);
    }
  }
  return found;
}
