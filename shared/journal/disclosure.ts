import { z } from 'zod';
import { Hash } from '../fields.ts';
import { privateFields } from '../incidents.ts';
import { canonical } from './canonical.ts';
import { chainHash, fieldDigest, fieldDigests, fieldSalt, rootOf, saltPattern, splitLine } from './chain.ts';
import type { Digest } from './digest.ts';

const HexSalt = z.string().regex(/^[0-9a-f]{64}$/, 'not a field salt');

/** The root is taken over lines of a name and a digest: a name that held a line feed could stand for two fields. */
const FieldName = z.string().regex(/^[^\n]*$/, 'not the name of a field');

/**
 * A journal line as an export gives it away. The chain is checked with `envelope` and `hash`; the content against the envelope's `fields`,
 * with the digests of the fields given and of those withheld.
 *
 * - `whole`: every field, and the body's salt: `bodyHash` can be computed again too.
 * - `part`: some fields with a salt each, and only digests of the others. The body's salt is not in it, so neither a withheld value nor
 *   `bodyHash` can be computed: a field's salt is an HMAC of its name under the body's salt and tells nothing of another's.
 * - `envelope`: an entry left out whole. Its number, kind and time keep the chain unbroken; its content is not in it.
 */
export const DisclosedLine = z.discriminatedUnion('gives', [
  z.strictObject({
    v: z.literal(1),
    gives: z.literal('whole'),
    hash: Hash,
    envelope: z.record(z.string(), z.unknown()),
    salt: z.string().regex(saltPattern),
    fields: z.record(FieldName, z.unknown()),
  }),
  z.strictObject({
    v: z.literal(1),
    gives: z.literal('part'),
    hash: Hash,
    envelope: z.record(z.string(), z.unknown()),
    fields: z.record(FieldName, z.strictObject({ salt: HexSalt, value: z.unknown() })),
    withheld: z.record(FieldName, Hash),
  }),
  z.strictObject({
    v: z.literal(1),
    gives: z.literal('envelope'),
    hash: Hash,
    envelope: z.record(z.string(), z.unknown()),
  }),
]);
export type DisclosedLine = z.output<typeof DisclosedLine>;

/** Whether a field of a kind stays with its writer: private by its name, or a correction that sets a private field. */
export function isPrivate(kind: string, name: string, value: unknown): boolean {
  if (privateFields.has(name)) return true;
  if (kind !== 'addendum' || name !== 'set' || typeof value !== 'object' || value === null) return false;
  return Object.keys(value).some((field) => privateFields.has(field));
}

/** What of a line is given away: all but the fields for which `withhold` answers true. */
export interface Disclosing {
  readonly withhold: (kind: string, name: string, value: unknown, id: unknown) => boolean;
  /** Gives the envelope only. */
  readonly leaveOut?: (envelope: Readonly<Record<string, unknown>>) => boolean;
}

/**
 * Turns a journal line (without its line feed) into its disclosed form; `undefined` where the text is not a line. The line is taken to have been
 * verified when the journal was opened.
 */
export function disclose(digest: Digest, text: string, { withhold, leaveOut }: Disclosing): DisclosedLine | undefined {
  const line = splitLine(text);
  if (!line) return undefined;
  const envelope: Readonly<Record<string, unknown>> = JSON.parse(line.envelope);
  const { hash } = line;
  if (leaveOut?.(envelope)) return { v: 1, gives: 'envelope', hash, envelope };
  const { salt, ...body }: Readonly<Record<string, unknown>> = JSON.parse(line.body);
  if (typeof salt !== 'string') return undefined;
  const kind = String(envelope['kind']);
  const names = Object.keys(body);
  const hidden = names.filter((name) => withhold(kind, name, body[name], envelope['id']));
  if (hidden.length === 0) return { v: 1, gives: 'whole', hash, envelope, salt, fields: body };
  const fields: Record<string, { salt: string; value: unknown }> = {};
  const withheld: Record<string, Hash> = {};
  for (const name of names) {
    const own = fieldSalt(digest, salt, name);
    if (hidden.includes(name)) withheld[name] = fieldDigest(digest, { name, salt: own, value: body[name] });
    else fields[name] = { salt: own, value: body[name] };
  }
  return { v: 1, gives: 'part', hash, envelope, fields, withheld };
}

/** A disclosed line as it stands in a `journal.jsonl`: canonical JSON and a line feed. */
export function disclosedText(line: DisclosedLine): string {
  return `${canonical(line)}\n`;
}

export type DisclosureFault = 'hash-mismatch' | 'body-mismatch' | 'fields-mismatch';

/** Checks a disclosed line against the one before it of the same device: what is wrong, or `undefined` where everything given holds. */
export function disclosureFault(digest: Digest, previous: Hash, line: DisclosedLine): DisclosureFault | undefined {
  if (chainHash(digest, previous, canonical(line.envelope)) !== line.hash) return 'hash-mismatch';
  if (line.gives === 'envelope') return undefined;
  if (line.gives === 'whole') {
    const body = canonical({ ...line.fields, salt: line.salt });
    if (digest.sha256(`${line.salt}\n${body}`) !== line.envelope['bodyHash']) return 'body-mismatch';
  }
  return rootOf(digest, digestsOf(digest, line)) === line.envelope['fields'] ? undefined : 'fields-mismatch';
}

function digestsOf(
  digest: Digest,
  line: Exclude<DisclosedLine, { gives: 'envelope' }>,
): Readonly<Record<string, string>> {
  if (line.gives === 'whole') return fieldDigests(digest, line.fields, line.salt);
  const given = Object.entries(line.fields).map(
    ([name, { salt, value }]) => [name, fieldDigest(digest, { name, salt, value })] as const,
  );
  // A name that is both given and withheld must not let one stand for the other.
  const doubled = given.some(([name]) => Object.hasOwn(line.withheld, name));
  return doubled ? {} : { ...line.withheld, ...Object.fromEntries(given) };
}
