import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../shared/fields.ts';
import { openProgram } from '../support/program.ts';

const absent = '01955555-0000-7000-8000-00000000000f' as EntryId; // an id nothing has

describe('recording', () => {
  it('answers the number, the hash and the time the app gave, and lists it in order after a restart', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const first = await program.call('entries.seal', {
      client,
      kind: 'incident',
      body: { what: '電話で怒鳴られた。', exactWords: 'それだけ？' },
    });
    const second = await program.call('entries.seal', { client, kind: 'work', body: { memo: 'Layout', minutes: 90 } });
    expect([first.n, second.n]).toEqual([2, 3]);
    await program.again();
    const { entries } = await program.call('entries.list', { client });
    expect(entries.map(({ kind, n }) => [kind, n])).toEqual([
      ['client-opened', 1],
      ['incident', 2],
      ['work', 3],
    ]);
    expect(entries[1]).toMatchObject({
      id: first.id,
      hash: first.hash,
      recordedAt: first.recordedAt,
      body: { exactWords: 'それだけ？' },
    });
  });

  it('gives the first answer when a draft is sealed twice, even at once', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const draft = await program.call('drafts.save', { client, kind: 'incident', body: { what: 'half a sen' } });
    program.clock.pass(12);
    const sealing = { client, kind: 'incident', body: { what: 'half a sentence' }, draft: draft.id } as const;
    const [one, two] = await Promise.all([
      program.call('entries.seal', sealing),
      program.call('entries.seal', sealing),
    ]);
    expect(two).toEqual(one);
    expect(one.id).toBe(draft.id);
    const { entries } = await program.call('entries.list', { client });
    expect(entries.filter(({ kind }) => kind === 'incident')).toHaveLength(1);
    expect(entries.at(-1)?.draftedAt).toEqual(draft.draftedAt);
    expect((await program.call('drafts.list', {})).drafts).toEqual([]);
  });

  it('keeps no draft that is saved behind its own recording, of an entry or of a correction', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const draft = await program.call('drafts.save', { client, kind: 'incident', body: { what: 'half' } });
    const entry = await program.call('entries.seal', {
      client,
      kind: 'incident',
      body: { what: 'a whole' },
      draft: draft.id,
    });
    await program.call('drafts.save', { id: draft.id, client, kind: 'incident', body: { what: 'a whol' } });
    const begun = await program.call('drafts.save', { client, kind: 'addendum', body: { text: 'Also' } });
    await program.call('entries.amend', {
      client,
      entry: entry.id,
      reason: 'Left out.',
      text: 'Also that.',
      draft: begun.id,
    });
    await program.call('drafts.save', { id: begun.id, client, kind: 'addendum', body: { text: 'Also tha' } });
    expect((await program.call('drafts.list', {})).drafts).toEqual([]);
  });

  it('refuses to name an entry that is not there, or is something else', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const work = await program.call('entries.seal', { client, kind: 'work', body: { memo: 'Layout', minutes: 90 } });
    const payment = { on: '2026-11-12', amount: { minor: 100, currency: 'EUR' } };
    expect(
      await program.refused('entries.seal', { client, kind: 'payment', body: { ...payment, invoice: absent } }),
    ).toMatchObject({
      code: 'not-found',
    });
    expect(
      await program.refused('entries.seal', { client, kind: 'payment', body: { ...payment, invoice: work.id } }),
    ).toMatchObject({
      code: 'invalid-input',
    });
    expect((await program.call('entries.list', { client })).entries).toHaveLength(2);
  });

  it('pages without losing or repeating an entry', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    for (let i = 0; i < 24; i++)
      await program.call('entries.seal', { client, kind: 'good-turn', body: { what: `thanks ${i}` } });
    const seen: number[] = [];
    let after: EntryId | undefined;
    do {
      const page = await program.call('entries.list', { client, limit: 10, ...(after && { after }) });
      seen.push(...page.entries.map(({ n }) => n));
      after = page.next;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  });
});

describe('a correction', () => {
  it('changes what counts, and leaves the original as it was', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const { id: entry } = await program.call('entries.seal', {
      client,
      kind: 'incident',
      body: { what: 'four minutes', channel: 'phone' },
    });
    await program.call('entries.amend', {
      client,
      entry,
      reason: 'wrong duration',
      set: { what: 'six minutes', channel: null, minutes: 6 },
    });
    const item = await program.call('entries.get', { client, entry });
    expect(item.body).toEqual({ what: 'six minutes', minutes: 6 });
    expect(item.entry.body).toEqual({ what: 'four minutes', channel: 'phone' });
    expect(item.addenda.map(({ body }) => body['reason'])).toEqual(['wrong duration']);
  });

  it('is refused where the corrected entry would not be one of its kind', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const { id: entry } = await program.call('entries.seal', { client, kind: 'incident', body: { what: 'x' } });
    const reason = 'why';
    expect(await program.refused('entries.amend', { client, entry, reason, set: { what: null } })).toMatchObject({
      code: 'invalid-input',
    });
    expect(
      await program.refused('entries.amend', { client, entry, reason, set: { recordedAt: '2020' } }),
    ).toMatchObject({ code: 'invalid-input' });
    expect(await program.refused('entries.amend', { client, entry, reason })).toMatchObject({ code: 'invalid-input' });
    expect(await program.refused('entries.amend', { client, entry: absent, reason, struck: true })).toMatchObject({
      code: 'not-found',
    });
    expect((await program.call('entries.list', { client })).entries).toHaveLength(2);
  });

  it('can withdraw an entry, and be withdrawn itself', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const { id: entry } = await program.call('entries.seal', { client, kind: 'incident', body: { what: 'x' } });
    const strike = await program.call('entries.amend', { client, entry, reason: 'other client', struck: true });
    expect((await program.call('entries.get', { client, entry })).struck).toBe(true);
    await program.call('entries.amend', { client, entry: strike.id, reason: 'it was this client', struck: true });
    expect((await program.call('entries.get', { client, entry })).struck).toBe(false);
  });
});
