import type { EntryId, Hash } from '../fields.ts';
import { canonical, canonicalObject } from './canonical.ts';
import type { Digest } from './digest.ts';
import type { Envelope } from './entry.ts';

/** What the first line of every file hashes in place of a previous line. */
export const genesis = '0'.repeat(64) as Hash; // 64 zeros are a hash by the format's own rule

/** The salt of a body: 16 random bytes in lower-case hexadecimal. It is a member of the body, but not one of its fields. */
export const saltPattern = /^[0-9a-f]{32}$/;

/** A line before it is written: both halves as canonical JSON, and the hash that chains it. */
export interface Line {
  readonly hash: Hash;
  readonly envelope: string;
  readonly body: string;
}

/** The envelope's members that the caller knows; the digests are computed here. */
export type Unsealed = Omit<Envelope, 'bodyHash' | 'fields'>;

/**
 * Makes a line of the journal.
 * hash = SHA-256(previous hash + "\n" + envelope); bodyHash = SHA-256(salt + "\n" + body); both halves are canonical JSON.
 */
export function sealLine(digest: Digest, previous: Hash, unsealed: Unsealed, fields: object, salt: string): Line {
  const texts = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toWellFormed(), canonical(value)] as const],
  );
  const body = canonicalObject([...texts, ['salt', canonical(salt)]]);
  const bodyHash = digest.sha256(`${salt}\n${body}`) as Hash; // the digest gives hexadecimal
  const digests = texts.map(
    ([name, text]) => [name, digestOfText(digest, fieldSalt(digest, salt, name), name, text)] as const,
  );
  const envelope = canonical({ ...unsealed, bodyHash, fields: rootOf(digest, Object.fromEntries(digests)) });
  return { hash: chainHash(digest, previous, envelope), envelope, body };
}

/** The line as it stands on the disk. Canonical JSON holds no raw tab or line feed. */
export function lineText(line: Line): string {
  return `${line.hash} ${line.envelope}\t${line.body}\n`;
}

/** Splits a line (without its line feed); `undefined` where it has not the form of one. */
export function splitLine(text: string): Line | undefined {
  const tab = text.indexOf('\t');
  if (text.length < 66 || text.charCodeAt(64) !== 32 || tab < 66) return undefined;
  const hash = text.slice(0, 64);
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  return { hash: hash as Hash, envelope: text.slice(65, tab), body: text.slice(tab + 1) }; // matched just above
}

/** The hash that chains an envelope to the line before it. */
export function chainHash(digest: Digest, previous: Hash, envelope: string): Hash {
  return digest.sha256(`${previous}\n${envelope}`) as Hash; // the digest gives hexadecimal
}

/** A field with what its digest was made of, as an export gives it away. */
export interface Disclosed {
  readonly name: string;
  readonly salt: string;
  readonly value: unknown;
}

/** The salt of one field: HMAC-SHA-256 of its name under the body's salt. It gives nothing away about any other field. */
export function fieldSalt(digest: Digest, salt: string, name: string): string {
  return digest.hmac(salt, name);
}

/** SHA-256 of canonical `[fieldSalt, name, value]`. */
export function fieldDigest(digest: Digest, { name, salt, value }: Disclosed): Hash {
  return digestOfText(digest, salt, name, canonical(value));
}

function digestOfText(digest: Digest, salt: string, name: string, text: string): Hash {
  return digest.sha256(`[${canonical(salt)},${canonical(name)},${text}]`) as Hash; // the digest gives hexadecimal
}

/** The digest of each field of a body, by name; the salt is not a field. */
export function fieldDigests(
  digest: Digest,
  body: Readonly<Record<string, unknown>>,
  salt: string,
): Record<string, Hash> {
  const names = Object.keys(body).filter((name) => name !== 'salt');
  // Not by assignment: a field named __proto__ would be lost, and its line would seem altered.
  return Object.fromEntries(
    names.map((name) => [name, fieldDigest(digest, { name, salt: fieldSalt(digest, salt, name), value: body[name] })]),
  );
}

/** The envelope's `fields`: SHA-256 over the lines `name digest`, sorted by name, each ended by a line feed. */
export function rootOf(digest: Digest, digests: Readonly<Record<string, string>>): Hash {
  const lines = Object.keys(digests)
    .sort()
    .map((name) => `${name} ${digests[name]}\n`);
  return digest.sha256(lines.join('')) as Hash; // the digest gives hexadecimal
}

function fieldsRoot(digest: Digest, body: Readonly<Record<string, unknown>>, salt: string): Hash {
  return rootOf(digest, fieldDigests(digest, body, salt));
}

/** What can be wrong with one line. */
export type LineFault =
  'not-a-line' | 'hash-mismatch' | 'body-mismatch' | 'fields-mismatch' | 'not-json' | 'not-canonical' | 'bad-envelope';

/** A line that holds: its parsed halves. */
export interface Opened {
  readonly hash: Hash;
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Checks one line against the one before it. Opening asks for the chain and `bodyHash`; with `thorough` also for the fields' root and
 * the canonical form, as verify and export do.
 */
export function openLine(digest: Digest, previous: Hash, text: string, thorough = false): Opened | LineFault {
  const line = splitLine(text);
  if (!line) return 'not-a-line';
  if (chainHash(digest, previous, line.envelope) !== line.hash) return 'hash-mismatch';
  let envelope: Readonly<Record<string, unknown>>;
  let body: Readonly<Record<string, unknown>>;
  try {
    envelope = JSON.parse(line.envelope);
    body = JSON.parse(line.body);
  } catch {
    return 'not-json'; // the only thing JSON.parse throws for
  }
  const salt = body['salt'];
  if (typeof salt !== 'string' || !saltPattern.test(salt)) return 'body-mismatch';
  if (digest.sha256(`${salt}\n${line.body}`) !== envelope['bodyHash']) return 'body-mismatch';
  if (thorough) {
    if (fieldsRoot(digest, body, salt) !== envelope['fields']) return 'fields-mismatch';
    if (canonical(envelope) !== line.envelope || canonical(body) !== line.body) return 'not-canonical';
  }
  return { hash: line.hash, envelope, body };
}

/** Where a chain breaks, and what could still be read. */
export interface ChainFault {
  readonly fault: LineFault | 'wrong-number' | 'foreign' | 'repeated';
  /** The number the damaged entry has, or would have. */
  readonly n: number;
  readonly entry?: EntryId;
}
