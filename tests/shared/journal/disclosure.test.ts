import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genesis } from '../../../shared/journal/chain.ts';
import {
  disclose,
  DisclosedLine,
  disclosedText,
  disclosureFault,
  isPrivate,
} from '../../../shared/journal/disclosure.ts';
import { act, digest, idOf, journalOf } from '../../support/journal.ts';

const journal = journalOf([
  act('client-opened', { name: 'A' }),
  act('incident', { what: 'Shouted.', opinion: 'He is a fool.', strain: 4 }),
  act('addendum', { entry: idOf(2), reason: 'more to say', set: { opinion: 'He is a great fool.' } }),
]);
const withhold = { withhold: isPrivate };

function disclosed(line: number, how = withhold): DisclosedLine {
  const found = disclose(digest, journal.lines[line] ?? '', how);
  if (!found) throw new Error('not a line');
  return DisclosedLine.parse(JSON.parse(disclosedText(found)));
}

const hashes = [genesis, ...journal.entries.map(({ hash }) => hash)];

describe('a disclosed line', () => {
  it.each([0, 1, 2])('still proves its place and all it gives (line %i)', (line) => {
    expect(disclosureFault(digest, hashes[line] ?? genesis, disclosed(line))).toBeUndefined();
  });

  it('gives neither the withheld value, nor the salts by which it could be guessed', () => {
    const text = disclosedText(disclosed(1));
    const { salt } = JSON.parse(journal.lines[1]?.split('\t')[1] ?? '{}');
    expect(text).not.toContain('fool');
    expect(text).not.toContain(salt);
    expect(text).not.toContain(digest.hmac(salt, 'opinion'));
    expect(Object.keys(JSON.parse(text).withheld)).toEqual(['opinion', 'strain']);
  });

  it('withholds the whole change of a correction that touches a private field', () => {
    const line = disclosed(2);
    expect(disclosedText(line)).not.toContain('fool');
    expect(line).toMatchObject({ gives: 'part', fields: { reason: { value: 'more to say' } } });
  });

  it('can be the envelope alone, which keeps the chain whole', () => {
    const line = disclosed(1, { ...withhold, ...{ leaveOut: () => true } });
    expect(disclosedText(line)).not.toContain('Shouted');
    expect(disclosureFault(digest, hashes[1] ?? genesis, line)).toBeUndefined();
  });
});

describe('a forged disclosure', () => {
  it('is noticed whatever was changed in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 2),
        fc.nat(),
        fc.constantFrom('0', '1', 'a', 'f', 'x', '"'),
        (line, place, sign) => {
          const text = disclosedText(disclosed(line));
          const at = place % text.length;
          const forged = text.slice(0, at) + sign + text.slice(at + 1);
          if (forged === text) return;
          expect(isAccepted(line, forged)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('cannot call a given field withheld, nor give one twice', () => {
    const line = disclosed(1);
    if (line.gives !== 'part') throw new Error('has private fields');
    const both = { ...line, withheld: { ...line.withheld, what: digest.sha256('x') as never } }; // any digest
    expect(disclosureFault(digest, hashes[1] ?? genesis, both)).toBe('fields-mismatch');
  });
});

function isAccepted(line: number, text: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false; // not JSON any more
  }
  const parsed = DisclosedLine.safeParse(value);
  return parsed.success && disclosureFault(digest, hashes[line] ?? genesis, parsed.data) === undefined;
}
