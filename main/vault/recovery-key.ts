/** The letters and digits of Crockford's base 32: none of them is taken for another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes of a recovery key: 160 bits, which are 32 letters. */
export const recoveryBytes = 20;

/** A recovery key as it is printed: eight groups of four, `7K2M-…`. */
export function writtenRecoveryKey(key: Uint8Array): string {
  let number = BigInt(`0x${Buffer.from(key).toString('hex')}`);
  let text = '';
  for (let i = 0; i < 32; i++) {
    text = alphabet.charAt(Number(number & 31n)) + text;
    number >>= 5n;
  }
  return (text.match(/.{4}/g) ?? []).join('-');
}

/** The bytes of a recovery key however it was typed: small or full-width letters, spaces, any dashes, O for 0 and I or L for 1 are understood. */
export function openRecoveryKey(written: string): Buffer | undefined {
  const text = written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212\u30fc]/gu, '') // a minus, and the long mark that a Japanese keyboard gives for a dash
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (text.length !== 32) return undefined;
  let number = 0n;
  for (const letter of text) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return undefined;
    number = (number << 5n) | BigInt(digit);
  }
  return Buffer.from(number.toString(16).padStart(recoveryBytes * 2, '0'), 'hex');
}
