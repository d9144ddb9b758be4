import { createCipheriv, createDecipheriv, hkdfSync, scrypt } from 'node:crypto';
import { z } from 'zod';
import type { VaultId } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import { canonical } from '../../shared/journal/canonical.ts';
import { openRecoveryKey, writtenRecoveryKey } from './recovery-key.ts';

const Base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** The work factor as a power of two. 2^17 is OWASP's floor for scrypt and is enforced when reading, so that nobody can weaken it unseen. */
const leastWork = 17;
const mostWork = 20;
const r = 8;

/** How the vault's key is kept in `vault.json`: wrapped by the passphrase and by the recovery key, never in clear. */
export const Protection = z.strictObject({
  kdf: z.strictObject({ name: z.literal('scrypt'), work: z.int().min(leastWork).max(mostWork), salt: Base64 }),
  /** The vault's key, sealed by what scrypt makes of the passphrase. */
  byPassphrase: Base64,
  /** The same, sealed by the recovery key. */
  byRecovery: Base64,
  /** The recovery key, sealed by the vault's key: an unlocked vault can print it again. */
  recovery: Base64,
});
export type Protection = z.output<typeof Protection>;

/** What opens a protected vault. */
export type Unlocking = { readonly passphrase: string } | { readonly recoveryKey: string };

/** The fewest characters of a passphrase. */
const fewest = 8;

/** Wraps a vault's key anew. Refuses with `invalid-input` a passphrase under eight characters. */
export async function wrapKey(
  vault: VaultId,
  key: Buffer,
  passphrase: string,
  recovery: Buffer,
  random: (bytes: number) => Uint8Array,
): Promise<Protection> {
  if ([...passphrase].length < fewest)
    throw new Refusal('invalid-input', `A passphrase has at least ${fewest} characters.`, { least: fewest });
  const kdf = { name: 'scrypt', work: leastWork, salt: Buffer.from(random(16)).toString('base64') } as const;
  return {
    kdf,
    byPassphrase: sealBytes(await stretched(passphrase, kdf), key, bound(vault, 'passphrase', kdf), random).toString(
      'base64',
    ),
    byRecovery: sealBytes(derived(recovery, 'recovery'), key, bound(vault, 'recovery'), random).toString('base64'),
    recovery: sealBytes(derived(key, 'print'), recovery, bound(vault, 'print'), random).toString('base64'),
  };
}

/** The vault's key. Refuses with `wrong-passphrase`, and says no more than that. */
export async function unwrapKey(vault: VaultId, protection: Protection, by: Unlocking): Promise<Buffer> {
  const { kdf, byPassphrase, byRecovery } = protection;
  const opened = async (passphrase: string) =>
    openBytes(await stretched(passphrase, kdf), Buffer.from(byPassphrase, 'base64'), bound(vault, 'passphrase', kdf));
  const key =
    'passphrase' in by
      ? ((await opened(by.passphrase)) ?? (await orNarrow(by.passphrase, opened)))
      : openBytes(recoveryWrap(by.recoveryKey), Buffer.from(byRecovery, 'base64'), bound(vault, 'recovery'));
  if (!key) throw new Refusal('wrong-passphrase', 'This is not the passphrase of this vault.');
  return key;
}

/** The same passphrase in its usual letters, where it was typed in full-width ones: an input method that was left on must shut nobody out. */
async function orNarrow(
  typed: string,
  open: (passphrase: string) => Promise<Buffer | undefined>,
): Promise<Buffer | undefined> {
  const narrow = typed.normalize('NFKC');
  return narrow === typed.normalize('NFC') ? undefined : open(narrow);
}

/** The recovery key as it is printed, of an unlocked vault. Refuses with `corrupt`. */
export function printedRecoveryKey(vault: VaultId, protection: Protection, key: Buffer): string {
  const kept = keptRecoveryKey(vault, protection, key);
  if (!kept)
    throw new Refusal('corrupt', 'The recovery key in vault.json is damaged. Change the passphrase to get a new one.');
  return writtenRecoveryKey(kept);
}

/** The recovery key's bytes, of an unlocked vault; `undefined` where they are damaged. */
export function keptRecoveryKey(vault: VaultId, { recovery }: Protection, key: Buffer): Buffer | undefined {
  return openBytes(derived(key, 'print'), Buffer.from(recovery, 'base64'), bound(vault, 'print'));
}

/** Whether the recovery key still opens the vault: nothing else would tell before it is needed. */
export function recoveryHolds(vault: VaultId, protection: Protection, key: Buffer): boolean {
  const kept = keptRecoveryKey(vault, protection, key);
  if (!kept) return false;
  const sealed = Buffer.from(protection.byRecovery, 'base64');
  return openBytes(derived(kept, 'recovery'), sealed, bound(vault, 'recovery'))?.equals(key) ?? false;
}

/** A key for one purpose, made from another (HKDF, RFC 5869, with SHA-256). */
export function derived(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `on-record ${purpose}`, 32));
}

const nonceBytes = 12;
const tagBytes = 16;

/** Seals bytes with AES-256-GCM: nonce, text, tag. The nonce is random, not counted: after a torn end is cut off a count would come again. */
export function sealBytes(
  key: Buffer,
  bytes: Uint8Array,
  about: string,
  random: (bytes: number) => Uint8Array,
): Buffer {
  const nonce = Buffer.from(random(nonceBytes));
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what {@link sealBytes} sealed about the same thing; `undefined` where anything of it was changed. */
export function openBytes(key: Buffer, sealed: Uint8Array, about: string): Buffer | undefined {
  if (sealed.length < nonceBytes + tagBytes) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)), decipher.final()]);
  } catch {
    return undefined; // the only thing `final` throws for is a tag that does not fit
  }
}

/** How much larger sealed bytes are. */
export const sealOverhead = nonceBytes + tagBytes;

function recoveryWrap(written: string): Buffer {
  return derived(openRecoveryKey(written) ?? Buffer.alloc(20), 'recovery');
}

function bound(vault: VaultId, purpose: string, kdf?: Protection['kdf']): string {
  return canonical({ vault, purpose, kdf });
}

function stretched(passphrase: string, { work, salt }: Protection['kdf']): Promise<Buffer> {
  // Written the same on every keyboard and system: composed, as RFC 8265 has it.
  const text = passphrase.normalize('NFC');
  const cost = 2 ** work;
  return new Promise((resolve, reject) => {
    scrypt(text, Buffer.from(salt, 'base64'), 32, { N: cost, r, p: 1, maxmem: 256 * cost * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
