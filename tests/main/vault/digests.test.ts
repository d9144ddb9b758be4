import { createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../shared/journal/canonical.ts';
import { portableDigest } from '../../../shared/journal/digest.ts';
import { digest } from '../../../main/vault/digest.ts';

const hex = fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes).toString('hex'));

test('the digests of the main process are those of the portable ones and of createHmac', () => {
  fc.assert(
    fc.property(hex, fc.string({ unit: 'grapheme' }), (key, text) => {
      expect(digest.hmac(key, text)).toBe(createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex'));
      expect(digest.hmac(key, text)).toBe(portableDigest.hmac(key, text));
      expect(digest.sha256(text)).toBe(portableDigest.sha256(text));
    }),
  );
});

test('canonical JSON is that of the reference library', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(canonical(value)).toBe(canonicalize(JSON.parse(canonical(value))));
    }),
    { numRuns: 1000 },
  );
});
