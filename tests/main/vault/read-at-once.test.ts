import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DeviceId, Hash } from '../../../shared/fields.ts';
import { canonical } from '../../../shared/journal/canonical.ts';
import { chainHash, genesis } from '../../../shared/journal/chain.ts';
import { digest } from '../../../main/vault/digest.ts';
import { readAtOnce } from '../../../main/vault/read-at-once.ts';
import { beginning, readJournal } from '../../../main/vault/read-journal.ts';
import { builtPlaces } from '../../support/built.ts';
import { inMemory } from './a-vault.ts';

const device = '01955555-0000-7000-8000-000000000001' as DeviceId; // an id by its form
const place = { owner: 'vault', device } as const;
const salt = '0123456789abcdef'.repeat(2);
const { digestWorker } = builtPlaces;

/** A line whose digests hold, of halves that are written as they are given. */
function line(previous: Hash, envelope: string, body: string): { readonly text: string; readonly hash: Hash } {
  const hash = chainHash(digest, previous, envelope);
  return { text: `${hash} ${envelope}\t${body}\n`, hash };
}

function envelope(n: number, body: string): string {
  const bodyHash = digest.sha256(`${salt}\n${body}`);
  const recordedAt = { at: '2026-11-21T20:15:03.120Z', zone: 'Europe/Warsaw', offset: 60 };
  return canonical({ v: 1, id: `e-${n}`, client: 'vault', device, n, kind: 'me', app: '1', recordedAt, bodyHash });
}

/** Bodies as lines of one file. */
function file(bodies: readonly string[]): Buffer {
  let previous = genesis;
  const lines = bodies.map((body, i) => {
    const made = line(previous, envelope(i + 1, body), body);
    previous = made.hash;
    return made.text;
  });
  return Buffer.from(lines.join(''));
}

const bodyOf = (name: string, length = 0) => canonical({ name, salt, text: 'ő '.repeat(length) });

/** More than is worth a thread, in lines of 60 kB. */
const long = file(Array.from({ length: 200 }, (_, i) => bodyOf(`A${i}`, 20_000)));

test('a long journal is read with a thread for its digests as it is without', async () => {
  const alone = await readAtOnce(inMemory(long), place, beginning);
  const helped = await readAtOnce(inMemory(long), place, beginning, digestWorker);
  expect(alone?.entries).toHaveLength(200);
  expect(helped).toEqual(alone);
  expect(alone?.mark).toMatchObject({ n: 200, end: long.length });
});

test.each([
  ['a body', '"name":"A150"', '"name":"A151"', 'body-mismatch'],
  ['an envelope', '"id":"e-150"', '"id":"e-151"', 'hash-mismatch'],
])('what is changed in %s of a long journal is found by the thread, and named', async (_, from, to, fault) => {
  const bytes = Buffer.from(long);
  bytes.write(to, bytes.indexOf(from));
  expect(await readAtOnce(inMemory(bytes), place, beginning, digestWorker)).toBeUndefined();
  const { damage, entries } = await readJournal(inMemory(bytes), place, beginning, undefined, digestWorker);
  expect(damage).toMatchObject({ fault });
  expect(entries).toHaveLength((damage?.n ?? 0) - 1);
});

test('a thread that does not begin keeps nothing from being read', async () => {
  const nowhere = join(import.meta.dirname, 'no-such-worker.js');
  expect(await readAtOnce(inMemory(long), place, beginning, nowhere)).toBeUndefined();
  const { entries, damage } = await readJournal(inMemory(long), place, beginning, undefined, nowhere);
  expect(damage).toBeUndefined();
  expect(entries).toHaveLength(200);
});

test('lines after a mark are read on from there, and what comes after the last line feed is left', async () => {
  const whole = file(['one', 'two', 'three'].map((name) => bodyOf(name)));
  const two = whole.indexOf(10, whole.indexOf(10) + 1) + 1;
  const first = await readAtOnce(inMemory(whole.subarray(0, two + 20)), place, beginning);
  expect(first?.mark).toMatchObject({ n: 2, end: two });
  const rest = await readAtOnce(inMemory(whole), place, first?.mark ?? beginning);
  expect(rest?.entries).toMatchObject([{ n: 3, body: { name: 'three' } }]);
  expect(rest?.mark).toMatchObject({ n: 3, start: two, end: whole.length });
});

test('no text of a line reaches into the next half or line, though all digests hold', async () => {
  const good = bodyOf('good');
  const first = line(genesis, envelope(1, good), good);
  // Each of the two would make a list of as many parts as there should be, were it only joined by commas.
  const spread = ['{"name":["a"', `"b"],"salt":"${salt}"}`] as const;
  const within = line(first.hash, spread[0], spread[1]);
  const open = `{"name":[{},${JSON.stringify(salt)}`;
  const over = line(first.hash, envelope(2, open), open);
  const closing = line(over.hash, `{}],"salt":"${salt}"},${envelope(3, good)}`, good);
  for (const forged of [within.text, over.text + closing.text]) {
    const bytes = Buffer.from(first.text + forged);
    expect(await readAtOnce(inMemory(bytes), place, beginning)).toBeUndefined();
    expect(await readJournal(inMemory(bytes), place)).toMatchObject({
      damage: { fault: 'not-json', n: 2 },
      entries: [{ n: 1 }],
    });
  }
});

test('of a body’s names none is taken for another: __proto__, a salt within, a name given twice', async () => {
  const body = `{"__proto__":{"a":1},"in":{"salt":"x"},"name":"first","name":"second","salt":"${salt}"}`;
  const read = await readAtOnce(inMemory(file([body])), place, beginning);
  const entry = read?.entries[0] as { readonly body: Record<string, unknown> } | undefined;
  expect(Object.keys(entry?.body ?? {})).toEqual(['__proto__', 'in', 'name']);
  expect(entry?.body).toMatchObject({ in: { salt: 'x' }, name: 'second' });
});
