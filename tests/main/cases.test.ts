import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { effective } from '../../shared/journal/effective.ts';
import { references } from '../../shared/journal/references.ts';
import { boundsOf, delayOf } from '../../shared/journal/time.ts';
import { verifyVault } from '../../main/vault/index.ts';
import { cases, openCase } from '../support/cases/case.ts';

// The files of a case are drawn, and its journal is written to a real disk.
vi.setConfig({ testTimeout: 120_000 });

describe.each(cases)('the hard case of the %s', (name) => {
  test('has the size and the turns of a real quarrel, refers only to what is there, and verifies', async () => {
    await using one = await openCase(name);
    const { entries } = await one.call('entries.list', { client: one.client });
    const kinds = new Set<string>(entries.map(({ kind }) => kind));
    expect(entries.length).toBeGreaterThanOrEqual(150);
    expect(entries.filter(({ kind }) => kind === 'exhibit')).toHaveLength(25);
    const turns = [
      'good-turn',
      'own-miss',
      'concession',
      'promised',
      'nudged',
      'letter-sent',
      'work-stopped',
      'addendum',
    ];
    expect(turns.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(entries.filter(({ kind }) => kind === 'terms-agreed')).toHaveLength(2);

    const vault = await one.app.app.vault();
    const journal = effective((await vault.journal(one.client)).entries);
    const kindOf = new Map(journal.map(({ entry }) => [entry.id, entry.kind]));
    const wrong = journal.flatMap(({ kind, body }) =>
      references(kind, body).filter(({ id, kinds: wanted }) => {
        const found = kindOf.get(id);
        return found === undefined || (wanted !== undefined && !wanted.includes(found));
      }),
    );
    expect(wrong).toEqual([]);
    const early = journal.filter(
      ({ entry, body }) =>
        (body.occurred ? (boundsOf(body.occurred, entry.recordedAt.zone).earliest ?? 0) : 0) >
        Date.parse(entry.recordedAt.at),
    );
    expect(early).toEqual([]);
    expect(journal.some(({ body, entry }) => delayOf(body.occurred, entry.recordedAt)?.fromMemory)).toBe(true);

    await one.app.close();
    const { ok, findings } = await verifyVault(join(one.folder, 'vault'), join(one.folder, 'state'));
    expect({ ok, faults: findings.filter(({ weight }) => weight === 'fault') }).toEqual({ ok: true, faults: [] });
  });
});
