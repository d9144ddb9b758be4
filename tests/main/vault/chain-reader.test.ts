import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeviceId, EntryId, Hash } from '../../../shared/fields.ts';
import { genesis, lineText, openLine, sealLine } from '../../../shared/journal/chain.ts';
import { portableDigest } from '../../../shared/journal/digest.ts';
import { ChainReader } from '../../../main/vault/chain-reader.ts';
import { digest } from '../../../main/vault/digest.ts';

const device = '01955555-0000-7000-8000-000000000001' as DeviceId; // an id by its form
const stamp = { at: '2026-11-21T20:15:03.120Z', zone: 'Europe/Warsaw', offset: 60 };

const bodies = fc
  .dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { maxKeys: 5 })
  .filter((body) => !('salt' in body));
const salts = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const marks = fc.record({
  draftedAt: fc.option(fc.constant(stamp), { nil: undefined }),
  clock: fc.option(fc.constant(['went-back'] as const), { nil: undefined }),
  zone: fc.string({ maxLength: 20 }),
});

function line(
  previous: Hash,
  n: number,
  body: object,
  salt: string,
  { zone, draftedAt, clock }: { zone: string; draftedAt?: object | undefined; clock?: readonly string[] | undefined },
) {
  const optional = { ...(draftedAt && { draftedAt }), ...(clock && { clock }) };
  const unsealed = {
    v: 1,
    id: '01955555-0000-7000-8000-00000000000a',
    client: 'vault',
    device,
    n,
    kind: 'me',
    app: '1.0.0',
    recordedAt: { ...stamp, zone },
    ...optional,
  };
  return sealLine(digest, previous, unsealed as never, body, salt); // the reader looks at the form, not the schema
}

test('the reader in bytes opens what openLine opens, to the same entry', () => {
  fc.assert(
    fc.property(bodies, salts, marks, (body, salt, mark) => {
      const made = line(genesis, 1, body, salt, mark);
      const text = lineText(made).slice(0, -1);
      const opened = openLine(portableDigest, genesis, text, true);
      if (typeof opened === 'string') throw new Error(opened);
      const { salt: _, ...fields } = opened.body;
      const bytes = Buffer.from(text);
      const entry = new ChainReader('vault', device, 0, genesis).take(bytes, 0, bytes.length);
      expect(entry).toEqual({ ...opened.envelope, hash: opened.hash, body: fields });
    }),
  );
});

test('the reader in bytes refuses what openLine refuses, for the same reason', () => {
  fc.assert(
    fc.property(
      bodies,
      salts,
      marks,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      (body, salt, mark, where, change, afresh) => {
        const made = line(genesis, 1, body, salt, mark);
        const bytes = Buffer.from(lineText(made).slice(0, -1));
        const at = where % bytes.length;
        bytes[at] = bytes.readUInt8(at) ^ change;
        if (afresh) {
          // As a forger would: the chain is made to fit again, so that the checks behind it are reached.
          const tab = bytes.indexOf(9);
          if (tab > 65)
            bytes.write(
              digest.sha256(Buffer.concat([Buffer.from(`${genesis}\n`), bytes.subarray(65, tab)]) as never),
              0,
              'latin1',
            );
        }
        const text = bytes.toString('utf8');
        fc.pre(Buffer.from(text).equals(bytes)); // other bytes never reach the reader: see readJournal
        const opened = openLine(digest, genesis, text);
        const entry = new ChainReader('vault', device, 0, genesis).take(bytes, 0, bytes.length);
        if (typeof opened === 'string') expect(entry).toMatchObject({ fault: opened });
        else
          expect('fault' in entry ? entry.fault : entry.hash).toSatisfy((said) =>
            ['bad-envelope', 'foreign', 'wrong-number', opened.hash].includes(said),
          );
      },
    ),
    { numRuns: 2000 },
  );
});

test('a chain of lines carries on from line to line', () => {
  const reader = new ChainReader('vault', device, 0, genesis);
  let previous = genesis;
  for (let n = 1; n <= 5; n++) {
    const made = line(previous, n, { name: `A${n}` }, '00'.repeat(16), { zone: 'UTC' });
    const bytes = Buffer.from(lineText(made));
    expect(reader.take(bytes, 0, bytes.length - 1)).toMatchObject({
      n,
      hash: made.hash,
      id: '01955555-0000-7000-8000-00000000000a' as EntryId,
    });
    previous = made.hash;
  }
});
