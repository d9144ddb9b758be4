import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hash } from '../../shared/fields.ts';
import { readTimeStamp, timeStampRequest } from '../../shared/proof/time-stamp.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/time-stamp', name)));

/** SHA-256 of "x": what the answers in the fixtures stamp. They were made with `openssl ts -reply`, by an authority with a key of each kind. */
const stamped = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881' as Hash;

describe('a time-stamp', () => {
  test.each([
    ['rsa.tsr', 'Test Time-Stamping Authority, On Record tests'],
    ['ecdsa.tsr', 'Test EC Authority'],
  ])('%s is read, and its signature counted', (name, authority) => {
    expect(readTimeStamp(fixture(name))).toEqual({
      imprint: stamped,
      at: expect.stringMatching(/^2026-11-27T0/),
      authority,
      issuer: 'Test CA, On Record tests',
      certificate: expect.stringMatching(/^[0-9a-f]{64}$/),
      faults: [],
    });
  });

  test('no byte of what it says can be changed without a fault', () => {
    const bytes = fixture('ecdsa.tsr');
    const whole = readTimeStamp(bytes);
    const changed = fc.record({ at: fc.nat(bytes.length - 1), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(changed, ({ at, by }) => {
        const other = Uint8Array.from(bytes);
        other[at] = (other[at] ?? 0) ^ by;
        const read = readTimeStamp(other);
        // Outside what is signed there is only wrapping; whatever changes there, the answer says the same.
        if (read && read.faults.length === 0)
          expect({ imprint: read.imprint, at: read.at, certificate: read.certificate }).toEqual({
            imprint: whole?.imprint,
            at: whole?.at,
            certificate: whole?.certificate,
          });
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('0 is no time-stamp')],
    ['a cut answer', fixture('rsa.tsr').slice(0, 900)],
    ['a length without end', Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff)],
  ])('%s is none', (_, bytes) => {
    expect(readTimeStamp(bytes)).toBeUndefined();
  });

  test('the request asks for the certificate, and carries the hash and a nonce', () => {
    const text = Buffer.from(timeStampRequest(stamped, new Uint8Array(8).fill(7))).toString('hex');
    expect(text).toContain(`0420${stamped}`);
    expect(text).toContain('010707070707070707');
    expect(text.endsWith('0101ff')).toBe(true);
  });
});
