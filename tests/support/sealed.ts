import { DeviceId, EntryId, Hash, ClientId } from '../../shared/fields.ts';
import { effective, type AnyEffective } from '../../shared/journal/effective.ts';
import type { Entry, Sealed } from '../../shared/journal/entry.ts';
import type { Body, Kind } from '../../shared/journal/kinds.ts';
import { kinds } from '../../shared/journal/kinds.ts';

const client = ClientId.parse('01890000-0000-7000-8000-000000000001');
const device = DeviceId.parse('01890000-0000-7000-8000-0000000000d1');
const hash = Hash.parse('0'.repeat(64));

/** The id of the n-th entry. */
export function idOf(n: number): EntryId {
  return EntryId.parse(`01890000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`);
}

/**
 * Writes entries as a journal would hold them, for tests of what is counted from them: bodies are checked by their schemas, hashes are not real.
 * Each entry is recorded at noon UTC of the day given, or a day after the one before.
 */
export class Writer {
  readonly entries: Entry[] = [];
  #day = Date.parse('2026-01-01T12:00:00.000Z');

  /** The day entries are recorded on from here. */
  on(day: string): this {
    this.#day = Date.parse(`${day}T12:00:00.000Z`);
    return this;
  }

  write<K extends Kind>(kind: K, body: Body<K>): EntryId {
    return this.put(kind, kinds[kind].parse(body) as Body<K>); // the schema of this very kind
  }

  /** Writes without checking: for journals too large to check. */
  put<K extends Kind>(kind: K, body: Body<K>): EntryId {
    const n = this.entries.length + 1;
    const entry = {
      v: 1,
      id: idOf(n),
      client,
      device,
      n,
      kind,
      recordedAt: { at: new Date(this.#day).toISOString(), zone: 'Europe/Warsaw', offset: 60 },
      app: '1.0.0',
      bodyHash: hash,
      fields: hash,
      hash,
      body,
    } as unknown as Entry; // kind and body belong together by the signature
    this.entries.push(entry);
    return entry.id;
  }

  correct(entry: EntryId, set: Record<string, unknown>): EntryId {
    return this.write('addendum', { entry, reason: 'wrong', set });
  }

  strike(entry: EntryId): EntryId {
    return this.write('addendum', { entry, reason: 'withdrawn', struck: true });
  }

  get journal(): readonly AnyEffective[] {
    return effective(this.entries);
  }

  get last(): Sealed {
    const last = this.entries.at(-1);
    if (!last) throw new Error('nothing was written yet');
    return last;
  }
}
