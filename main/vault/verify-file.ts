import type { Hash } from '../../shared/fields.ts';
import { chainHash, genesis, openLine, splitLine, type LineFault, type Opened } from '../../shared/journal/chain.ts';
import { Envelope } from '../../shared/journal/entry.ts';
import { kinds } from '../../shared/journal/kinds.ts';
import { digest } from './digest.ts';
import type { Exact } from '../../shared/exactly.ts';
import { about, type Finding, type FindingKind } from './finding.ts';
import type { LineSeal } from './line-seal.ts';
import { openAlone } from './open-alone.ts';
import { rawLines, type RawFile, type RawLine } from './raw-lines.ts';
import type { Place } from './read-journal.ts';

/** A line that holds by itself and in its place. */
export interface Proven {
  readonly hash: Hash;
  readonly envelope: Envelope;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What verifying one journal file gives. */
export interface VerifiedFile {
  readonly place: Place;
  readonly where: string;
  readonly findings: readonly Finding[];
  readonly proven: readonly Proven[];
  /** How many lines hold; of a sealed file without its key, on their outside. */
  readonly held: number;
  /** The highest number that any whole line states, proven or not: an altered line is altered, not cut off. */
  readonly stated: number;
  /** The hash each whole line begins with, by the number it states. */
  readonly hashes: ReadonlyMap<number, string>;
}

/**
 * Checks every line of a journal file thoroughly: chain, body, fields, canonical form, schema, place. After a line that does not hold it
 * goes on, so that each one is named and nothing else is.
 */
export function verifyFile(
  bytes: Buffer,
  place: Place,
  where: string,
  how: LineSeal | 'plain' | 'sealed' = 'plain',
): VerifiedFile {
  const file = rawLines(bytes, how);
  const check = new FileCheck(place, where);
  return how === 'sealed' ? check.outside(file) : check.run(file);
}

class FileCheck {
  readonly #place: Place;
  readonly #where: string;
  readonly #findings: Finding[] = [];
  readonly #proven: Proven[] = [];
  /** What the next line may be chained to: the hash the last one states, and the one its bytes give. */
  #previous: readonly Hash[] = [genesis];
  #expected = 1;
  #byNumber = new Map<number, RawLine>();
  readonly #texts = new Map<string, number>();

  constructor(place: Place, where: string) {
    this.#place = place;
    this.#where = where;
  }

  /** Only the outer chain of a sealed file: nothing in it is proven. */
  outside({ lines, torn }: RawFile): VerifiedFile {
    for (const line of lines) {
      if (!line.outerHolds) this.#say('altered', line, { says: 'exactly.line.outside' });
    }
    const isUnended = torn?.outerHolds === true;
    const whole = isUnended ? [...lines, torn] : lines;
    return this.#verified(whole, torn, isUnended, whole.filter(({ outerHolds }) => outerHolds).length);
  }

  run({ lines, torn }: RawFile): VerifiedFile {
    this.#byNumber = new Map(lines.toReversed().flatMap((line) => (line.n === undefined ? [] : [[line.n, line]])));
    for (const line of lines) this.#check(line);
    const isUnended = torn !== undefined && this.#isWhole(torn);
    if (isUnended) this.#check(torn);
    return this.#verified(isUnended ? [...lines, torn] : lines, torn, isUnended, this.#proven.length);
  }

  /** Whether a last line without a line feed is the next one all the same. */
  #isWhole({ text, outerHolds }: RawLine): boolean {
    return outerHolds && this.#previous.some((previous) => typeof openLine(digest, previous, text, true) !== 'string');
  }

  #verified(lines: readonly RawLine[], torn: RawLine | undefined, isUnended: boolean, held: number): VerifiedFile {
    if (torn && isUnended) this.#say('unended', torn, { says: 'exactly.journal.unended' }, 'note');
    else if (torn) this.#say('torn', torn, { says: 'exactly.journal.torn' });
    const intact = this.#intact();
    return {
      place: this.#place,
      where: this.#where,
      findings: this.#findings.map((finding) => (finding.weight === 'fault' ? { ...finding, intact } : finding)),
      proven: this.#proven,
      held,
      stated: lines.reduce((highest, { n }) => Math.max(highest, n ?? 0), 0),
      hashes: new Map(lines.flatMap(({ n, outerHash }) => (n === undefined ? [] : [[n, outerHash]]))),
    };
  }

  #check(line: RawLine): void {
    if (line.text === '') {
      this.#say('altered', line, { says: 'exactly.line.not-opened' });
      this.#previous = [];
      this.#expected++;
      return;
    }
    const copyOf = this.#texts.get(line.text);
    if (copyOf !== undefined) return this.#say('repeated', line, { says: 'exactly.line.copy', values: { of: copyOf } });
    this.#texts.set(line.text, line.line);
    let fault: LineFault = 'hash-mismatch';
    for (const previous of this.#previous) {
      const opened = openLine(digest, previous, line.text, true);
      if (typeof opened !== 'string') return this.#take(line, opened);
      if (opened !== 'hash-mismatch') fault = opened;
    }
    // After a sealed line that does not open there is no hash to go by: the key alone says what this one is.
    const alone = this.#previous.length === 0 ? openAlone(line.text) : undefined;
    if (alone) return this.#take(line, alone);
    this.#diagnose(line, fault);
    this.#goOnAfter(line);
  }

  /** The chain holds; now the line has to be of this file, and an entry. */
  #take(line: RawLine, { hash, envelope, body }: Opened): void {
    const parsed = Envelope.safeParse(envelope);
    if (envelope['client'] !== this.#place.owner || envelope['device'] !== this.#place.device)
      this.#say('foreign', line, {
        says: 'exactly.line.foreign',
        values: { client: String(envelope['client']), device: String(envelope['device']) },
      });
    else if (!parsed.success) this.#say('odd-entry', line, { says: 'exactly.line.bad-envelope' });
    else if (parsed.data.n !== this.#expected)
      this.#say('altered', line, { says: 'exactly.line.wrong-number', values: { expected: this.#expected } });
    else if (!line.outerHolds) this.#say('altered', line, { says: 'exactly.line.outside-only' });
    else this.#prove(line, { hash, envelope: parsed.data, body });
    this.#previous = [hash];
    this.#expected = (line.n ?? this.#expected) + 1;
  }

  #prove(line: RawLine, proven: Proven): void {
    this.#proven.push(proven);
    const { salt: _, ...fields } = proven.body;
    const { kind } = proven.envelope;
    const schemas: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = kinds;
    const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
    if (!schema) this.#say('odd-entry', line, { says: 'exactly.line.unknown-kind', values: { kind } });
    else if (!schema.safeParse(fields).success)
      this.#say('odd-entry', line, { says: 'exactly.line.not-its-kind', values: { kind } });
  }

  #diagnose(line: RawLine, fault: LineFault): void {
    const { n } = line;
    if (fault !== 'hash-mismatch' || n === undefined)
      return this.#say('altered', line, { says: `exactly.line.${fault}` });
    const before = n === 1 ? genesis : this.#byNumber.get(n - 1)?.hash;
    const envelope = splitLine(line.text)?.envelope ?? '';
    if (before !== undefined && n !== this.#expected && chainHash(digest, before as Hash, envelope) === line.hash)
      return this.#say('reordered', line, { says: 'exactly.line.reordered' });
    if (before === undefined && n > this.#expected) {
      const [first, last] = [this.#expected, n - 1];
      const says = first === last ? 'exactly.line.missing-one' : 'exactly.line.missing';
      return this.#say('missing', line, { says, values: { first, last } });
    }
    this.#say('altered', line, { says: `exactly.line.${fault}` });
  }

  #goOnAfter(line: RawLine): void {
    const parts = splitLine(line.text);
    this.#previous = parts
      ? [parts.hash, ...this.#previous.map((previous) => chainHash(digest, previous, parts.envelope))].slice(0, 4)
      : [line.hash as Hash]; // only compared with
    this.#expected = (line.n ?? this.#expected) + 1;
  }

  #say(
    what: FindingKind,
    { line, byte, n, id }: Pick<RawLine, 'line' | 'byte' | 'n' | 'id'>,
    exact: Exact,
    weight: Finding['weight'] = 'fault',
  ): void {
    const entry = { ...(n !== undefined && { n }), ...(id !== undefined && { id }) };
    this.#findings.push({ what, exact, where: this.#where, line, byte, ...about(this.#place), entry, weight });
  }

  /** The first and the last number of each run of entries that are proven. */
  #intact(): readonly (readonly [number, number])[] {
    const ranges: [number, number][] = [];
    for (const { envelope } of this.#proven) {
      const last = ranges.at(-1);
      if (last && last[1] + 1 === envelope.n) last[1] = envelope.n;
      else ranges.push([envelope.n, envelope.n]);
    }
    return ranges;
  }
}
