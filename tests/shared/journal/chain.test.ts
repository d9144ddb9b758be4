import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientId, DeviceId, EntryId } from '../../../shared/fields.ts';
import { canonical } from '../../../shared/journal/canonical.ts';
import {
  fieldDigest,
  fieldDigests,
  fieldSalt,
  genesis,
  lineText,
  openLine,
  rootOf,
  sealLine,
  splitLine,
  type Unsealed,
} from '../../../shared/journal/chain.ts';
import { portableDigest as digest } from '../../../shared/journal/digest.ts';

const salt = '00112233445566778899aabbccddeeff';
const unsealed: Unsealed = {
  v: 1,
  id: '01955555-0000-7000-8000-000000000001' as EntryId, // written out as one
  client: '01955555-0000-7000-8000-000000000002' as ClientId, // written out as one
  device: '01955555-0000-7000-8000-000000000003' as DeviceId, // written out as one
  n: 1,
  kind: 'incident',
  recordedAt: { at: '2026-11-21T20:15:03.120Z', zone: 'Europe/Warsaw', offset: 60 },
  app: '1.0.0',
};
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('a line of the journal', () => {
  it('can be checked by hand with nothing but SHA-256', () => {
    const text = lineText(sealLine(digest, genesis, unsealed, { what: 'Zadzwonił\tznowu\n“…”' }, salt));
    expect(text.endsWith('\n')).toBe(true);
    const [hash, rest] = [text.slice(0, 64), text.slice(65, -1)];
    const [envelope = '', body = '', ...more] = rest.split('\t');
    expect(more).toEqual([]);
    expect(hash).toBe(sha256(`${'0'.repeat(64)}\n${envelope}`));
    expect(JSON.parse(envelope).bodyHash).toBe(sha256(`${salt}\n${body}`));
    expect(JSON.parse(body)).toEqual({ salt, what: 'Zadzwonił\tznowu\n“…”' });
  });

  it('gives each field a digest under a salt of its own', () => {
    const body = { what: 'a', opinion: 'b' };
    const saltOf = (name: string) => createHmac('sha256', Buffer.from(salt, 'hex')).update(name).digest('hex');
    const digestOf = (name: keyof typeof body) => sha256(JSON.stringify([saltOf(name), name, body[name]]));
    const root = sha256(`opinion ${digestOf('opinion')}\nwhat ${digestOf('what')}\n`);
    expect(JSON.parse(sealLine(digest, genesis, unsealed, body, salt).envelope).fields).toBe(root);
  });

  it('still proves the rest when a field is withheld', () => {
    const line = sealLine(digest, genesis, unsealed, { what: 'a fact', opinion: 'private' }, salt);
    const { opinion } = fieldDigests(digest, JSON.parse(line.body), salt);
    const shown = { name: 'what', salt: fieldSalt(digest, salt, 'what'), value: 'a fact' };
    const digests = { opinion: opinion ?? '', what: fieldDigest(digest, shown) };
    expect(rootOf(digest, digests)).toBe(JSON.parse(line.envelope).fields);
  });

  it('opens as it was sealed, whatever was typed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (fields) => {
        const { salt: _reserved, ...own } = fields;
        const line = sealLine(digest, genesis, unsealed, own, salt);
        const opened = openLine(digest, genesis, lineText(line).slice(0, -1), true);
        expect(opened).toMatchObject({ hash: line.hash });
        expect(splitLine(lineText(line).slice(0, -1))).toEqual(line);
      }),
      { examples: [[JSON.parse('{"__proto__": null}')], [JSON.parse('{"constructor": 1, "toString": "x"}')]] },
    );
  });

  it('says what is wrong with a changed one', () => {
    const line = sealLine(digest, genesis, unsealed, { what: 'paid' }, salt);
    const text = lineText(line).slice(0, -1);
    expect(openLine(digest, genesis, text.replace('Warsaw', 'London'))).toBe('hash-mismatch');
    expect(openLine(digest, genesis, text.replace('paid', 'owed'))).toBe('body-mismatch');
    expect(openLine(digest, line.hash, text)).toBe('hash-mismatch');
    expect(openLine(digest, genesis, text.slice(0, 40))).toBe('not-a-line');
  });
});

describe('canonical JSON', () => {
  it('makes strings well-formed before anything is hashed', () => {
    expect(canonical({ b: '\ud800x', a: undefined, 'k\udc00': 1 })).toBe('{"b":"\ufffdx","k\ufffd":1}');
  });
});
