import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProgram, type Program } from '../support/program.ts';

const marker = 'XYZZY Kft. 漢字';
const kept = (program: Program, id: string) => join(program.state, 'vaults', id, 'summaries.json');

async function figures(program: Program) {
  const { clients } = await program.call('clients.list', {});
  const { items } = await program.call('today.view', {});
  return { clients, items };
}

test('the clients and today are given as they were kept only while they are what would be computed anew', async () => {
  await using program = await openProgram();
  const { id = '' } = await program.call('vault.status', {});
  const { id: one } = await program.call('clients.open', { name: marker });
  const { id: two } = await program.call('clients.open', { name: 'Other' });
  const amount = { minor: 120_000, currency: 'EUR' };
  const invoice = await program.call('entries.seal', {
    client: one,
    kind: 'invoice',
    body: { number: '1', issued: '2026-10-01', due: '2026-11-01', amount },
  });
  const acts: readonly (() => Promise<unknown>)[] = [
    async () => undefined,
    () =>
      program.call('entries.seal', {
        client: one,
        kind: 'payment',
        body: { invoice: invoice.id, on: '2026-11-10', amount: { minor: 20_000, currency: 'EUR' } },
      }),
    () =>
      program.call('entries.seal', {
        client: two,
        kind: 'requested',
        body: { what: 'the texts', askedOn: '2026-10-20', neededBy: '2026-11-01' },
      }),
    () =>
      program.call('entries.amend', {
        client: one,
        entry: invoice.id,
        reason: 'wrong',
        text: 'wrong',
        set: { amount: { minor: 99_000, currency: 'EUR' } },
      }),
    () => program.call('clients.revise', { client: two, profile: { name: 'Renamed' } }),
    async () => program.clock.pass(3 * 24 * 60),
    () =>
      program.call('entries.amend', { client: one, entry: invoice.id, reason: 'twice', text: 'twice', struck: true }),
  ];
  const seen = new Set<string>();
  for (const act of acts) {
    await figures(program);
    await program.again();
    await act();
    await program.again();
    const given = await figures(program);
    await program.again();
    const again = await figures(program);
    await program.again();
    await rm(kept(program, id));
    const anew = await figures(program);
    expect(given).toEqual(anew);
    expect(again).toEqual(anew);
    seen.add(JSON.stringify(anew));
  }
  expect(seen.size).toBe(acts.length);
});

test('a journal that was touched since is read again, and its damage shown', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: marker });
  for (const what of ['one', 'two']) await program.call('entries.seal', { client, kind: 'incident', body: { what } });
  await figures(program);
  await program.again();
  const { device = '' } = await program.call('vault.status', {});
  const journal = join(program.vault, 'clients', client, 'journal', `${device}.jsonl`);
  await writeFile(journal, (await readFile(journal, 'utf8')).replace('"what":"one"', '"what":"eno"'));
  expect((await figures(program)).clients).toMatchObject([{ damaged: true, entries: 1 }]);
});

test(
  'of a protected vault no word stands in what is kept, and of an erased client nothing',
  { timeout: 60_000 },
  async () => {
    await using program = await openProgram({ begin: false, passphrase: 'correct horse battery' });
    await program.call('vault.create', {});
    const { id: client } = await program.call('clients.open', { name: marker });
    await program.call('clients.open', { name: 'Other' });
    await figures(program);
    await program.call('vault.lock', {});
    const { id = '' } = await program.call('vault.status', {});
    expect((await readFile(kept(program, id))).includes('Other')).toBe(false);
    for (const { parentPath, name } of (await readdir(program.folder, { recursive: true, withFileTypes: true })).filter(
      (one) => one.isFile(),
    ))
      expect((await readFile(join(parentPath, name))).includes(marker), name).toBe(false);
    expect(await program.refused('clients.list', {})).toMatchObject({ code: 'locked' });
    await program.call('vault.unlock', { passphrase: 'correct horse battery' });
    expect((await figures(program)).clients).toHaveLength(2);

    await using open = await openProgram();
    const status = await open.call('vault.status', {});
    const { id: gone } = await open.call('clients.open', { name: marker });
    await figures(open);
    await open.again();
    expect(await readFile(kept(open, status.id ?? ''), 'utf8')).toContain(marker);
    await open.call('clients.erase', { client: gone, name: marker });
    expect(await readFile(kept(open, status.id ?? ''), 'utf8')).not.toContain(marker);
    expect(client).not.toBe(gone);
  },
);
