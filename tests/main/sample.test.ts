import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readScript } from '../../main/sample/script.ts';
import { writeSample } from '../../main/sample.ts';
import { openVault, verifyVault, type Surroundings } from '../../main/vault/index.ts';
import { handoverSteps } from '../../shared/accounts.ts';
import { effective, standing, type AnyEffective } from '../../shared/journal/effective.ts';
import { isKind, type Entry } from '../../shared/journal/entry.ts';
import { clientJournalKinds, sealableKinds, type ClientKind } from '../../shared/journal/kinds.ts';
import { references } from '../../shared/journal/references.ts';
import { natures } from '../../shared/work.ts';
import { boundsOf, delayOf, localDay } from '../../shared/journal/time.ts';

const assets = resolve(import.meta.dirname, '../../assets');

/** What the sample must not take from outside. */
const elsewhere: Omit<Surroundings, 'state'> = {
  clock: {
    now: () => {
      throw new Error('the sample looked at the real clock');
    },
    uptime: () => 0,
  },
  random: () => {
    throw new Error('the sample drew real randomness');
  },
  app: '1.0.0',
};

let folder: string;
const vaultAt = (name: string) => join(folder, name, 'vault');
const around = (name: string): Surroundings => ({ ...elsewhere, state: join(folder, name, 'state') });

const journals = new Map<string, readonly Entry[]>();
const journalOf = (client: string): readonly Entry[] => journals.get(client) ?? [];
const folded = (client: string): readonly AnyEffective[] => effective(journalOf(client));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-sample-'));
  const vault = await writeSample(vaultAt('one'), assets, around('one'));
  for (const client of await vault.clients()) {
    const { entries } = await vault.journal(client);
    const [first] = entries;
    if (first && isKind(first, 'client-opened')) journals.set(first.body.name, entries);
  }
  journals.set('vault', (await vault.journal('vault')).entries);
  await vault.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const clients = ['Marlow Events', 'さくら出版', 'Zielony Młyn sp. z o.o.'] as const;

describe('the sample vault', () => {
  test('holds, entry by entry and exhibit by exhibit', async () => {
    const { ok, findings, checked } = await verifyVault(vaultAt('one'), around('one').state);
    expect({ ok, findings: findings.filter(({ weight }) => weight === 'fault') }).toEqual({ ok: true, findings: [] });
    expect(checked.exhibits).toBe(11);
  });

  test('is the same bytes each time', async () => {
    await (await writeSample(vaultAt('two'), assets, around('two'))).close();
    const [one, two] = await Promise.all([digests(vaultAt('one')), digests(vaultAt('two'))]);
    expect([...one.keys()]).toEqual(expect.arrayContaining(['vault.json']));
    expect(one).toEqual(two);
  });

  test('says that it is a sample, and stands still on the evening of 21 November 2026', async () => {
    const vault = await openVault(vaultAt('one'), around('one'));
    expect(vault.sample?.frozenAt).toEqual({ at: '2026-11-21T20:15:03.000Z', zone: 'Europe/Dublin', offset: 0 });
    expect(vault.now().at).toBe('2026-11-21T20:15:03.000Z');
    await vault.close();
  });

  test('has three clients in three languages, and one freelancer', () => {
    const languages = clients.map((client) => standing(folded(client), 'client-opened')[0]?.body.language);
    expect(languages).toEqual(['en', 'ja', 'pl']);
    expect(standing(folded('vault'), 'me').map(({ body }) => body.name)).toEqual(['Maja Kelleher']);
  });

  test('gets ids of its own where this computer has written one before', async () => {
    const first = await openVault(vaultAt('one'), around('one'));
    const again = await writeSample(join(folder, 'one', 'again'), assets, around('one'));
    expect(again.id).not.toBe(first.id);
    await first.close();
    await again.close();
    expect((await verifyVault(join(folder, 'one', 'again'), around('one').state)).findings).toEqual([]);
  });

  test('refuses a folder that holds something', async () => {
    await expect(writeSample(vaultAt('one'), assets, around('three'))).rejects.toMatchObject({
      code: 'already-exists',
    });
  });
});

describe('the script', () => {
  test('is recorded in the order it is written, client by client', async () => {
    const { acts } = await readScript(join(assets, 'sample'));
    for (const [index, client] of ['marlow', 'sakura', 'mlyn'].entries()) {
      const times = acts.filter(({ owner }) => owner === client).map(({ at }) => at);
      expect(times).toEqual([...times].sort());
      expect(journalOf(clients[index] ?? '')).toHaveLength(times.length);
    }
  });

  test.each(clients)('refers, for %s, only to entries of the same journal and of the right kind', (client) => {
    const kindOf = new Map(journalOf(client).map(({ id, kind }) => [id, kind]));
    const wrong = folded(client).flatMap(({ kind, body }) =>
      references(kind, body).filter(({ id, kinds }) => {
        const found = kindOf.get(id);
        return found === undefined || (kinds !== undefined && !kinds.includes(found));
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(clients)('records nothing of %s before it happened', (client) => {
    const early = folded(client).filter(({ entry, body }) => {
      const { earliest } = body.occurred ? boundsOf(body.occurred, entry.recordedAt.zone) : {};
      const today = localDay(entry.recordedAt);
      const days = ['on', 'issued', 'saidOn', 'askedOn'].map((name) => (body as Record<string, unknown>)[name]); // asked by name, whatever the kind
      return (
        (earliest ?? 0) > Date.parse(entry.recordedAt.at) ||
        days.some((day) => typeof day === 'string' && entry.kind !== 'state-changed' && day > today)
      );
    });
    expect(early).toEqual([]);
  });

  test.each(clients)('corrects entries of %s only so that they still are of their kind', (client) => {
    for (const { kind, body, addenda } of folded(client)) {
      if (addenda.length === 0) continue;
      expect(clientJournalKinds[kind as ClientKind].safeParse(body).error).toBeUndefined();
    }
  });
});

describe('the story', () => {
  const all = () => clients.flatMap((client) => folded(client));

  test('shows every kind of entry a person can record', () => {
    const told = new Set<string>(all().map(({ kind }) => kind));
    expect(Object.keys(sealableKinds).filter((kind) => !told.has(kind))).toEqual([]);
  });

  test.each(clients)('has good turns of %s, my own misses, a correction, accomplishments and signs', (client) => {
    const journal = folded(client);
    expect(standing(journal, 'good-turn').length).toBeGreaterThanOrEqual(2);
    expect(standing(journal, 'own-miss').length).toBeGreaterThanOrEqual(1);
    expect(standing(journal, 'work').some(({ body }) => body.accomplishment)).toBe(true);
    expect(standing(journal, 'incident').some(({ body }) => body.exactWords && (body.signs ?? []).length > 0)).toBe(
      true,
    );
    expect(standing(journal, 'incident').some(({ body }) => body.boundary)).toBe(true);
    expect(journal.some(({ addenda }) => addenda.length > 0)).toBe(true);
  });

  test('tells time of every nature apart', () => {
    const told = new Set(standing(all(), 'work').map(({ body }) => body.nature));
    expect(natures.filter((nature) => !told.has(nature))).toEqual([]);
  });

  test('has one withdrawn entry, opinions, entries from memory, and drafts that waited', () => {
    expect(all().filter(({ struck }) => struck)).toHaveLength(1);
    expect(standing(all(), 'incident').some(({ body }) => body.opinion)).toBe(true);
    expect(
      all().filter(({ body, entry }) => delayOf(body.occurred, entry.recordedAt)?.fromMemory).length,
    ).toBeGreaterThanOrEqual(3);
    expect(all().some(({ entry }) => entry.draftedAt && entry.draftedAt.at < entry.recordedAt.at)).toBe(true);
  });

  test('Marlow pays on time first, then later and later', () => {
    const journal = folded('Marlow Events');
    const payments = standing(journal, 'payment');
    const late = standing(journal, 'invoice').flatMap(({ entry, body }) => {
      const last = payments.filter((payment) => payment.body.invoice === entry.id).at(-1);
      return last ? [(Date.parse(last.body.on) - Date.parse(body.due)) / 86_400_000] : [];
    });
    expect(late).toEqual([-1, 0, 6, 17, 33, 53]);
  });

  test('Marlow is being let go on grounds that stand, with a handover that can go on', () => {
    const journal = folded('Marlow Events');
    const counting = new Set(journal.filter(({ struck }) => !struck).map(({ entry }) => entry.id));
    const [decision] = standing(journal, 'decision');
    expect(decision?.body.choice).toBe('let-go');
    const grounds = decision?.body.grounds ?? [];
    expect(grounds.map(({ failure }) => failure)).toEqual(['pay-when-due', 'keep-to-hours']);
    expect(grounds.every(({ entries }) => entries.every((id) => counting.has(id)))).toBe(true);
    expect(standing(journal, 'state-changed').at(-1)?.body.state).toBe('letting-go');

    const done = standing(journal, 'account').map(({ entry }) => {
      const steps = standing(journal, 'account-step').filter(({ body }) => body.account === entry.id);
      return handoverSteps.filter((step) => steps.some(({ body }) => body.step === step)).length;
    });
    expect(done).toEqual([4, 2, 0, 0, 0]);
  });
});

/** The SHA-256 of every file, by its path in the vault. */
async function digests(vault: string): Promise<Map<string, string>> {
  const files = (await readdir(vault, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  const hashed = paths.map(
    async (path) =>
      [
        relative(vault, path),
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ] as const,
  );
  return new Map(await Promise.all(hashed));
}
