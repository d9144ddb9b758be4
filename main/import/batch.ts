import { randomUUID } from 'node:crypto';
import type { ImportPerson } from '../../shared/calls/import.ts';
import type { EntryId } from '../../shared/fields.ts';
import type { Stamp } from '../../shared/journal/time.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { Refusal } from '../../shared/result.ts';
import type { Vault } from '../vault/index.ts';
import type { Found, Source } from './source.ts';
import type { InThread } from './threads.ts';

/** One found thing with the id it will be recorded under. */
export interface Item {
  readonly id: EntryId;
  /** Which source it is from. */
  readonly file: number;
  readonly found: Found;
  readonly duplicate: boolean;
  /** Of a mail that others here answer, or that answers them. */
  readonly inThread?: InThread | undefined;
}

/** What one preview found, kept until it is recorded, discarded, or pushed out by newer ones. */
export interface Batch {
  readonly id: string;
  readonly madeAt: Stamp;
  readonly sources: readonly Source[];
  readonly items: readonly Item[];
  readonly people: readonly ImportPerson[];
  readonly problems: readonly Problem[];
  /** The keys of what has been recorded of it: a recording that was stopped has still to tell what is left. */
  readonly recorded: Set<string>;
}

/** Previews kept at once: their things are small, the files stay where they are. */
const mostBatches = 3;

/** The previews of each open vault; a vault that is locked or closed takes its own with it. */
const kept = new WeakMap<Vault, Map<string, Batch>>();

export function keepBatch(vault: Vault, batch: Omit<Batch, 'id' | 'recorded'>): Batch {
  const batches = kept.get(vault) ?? new Map<string, Batch>();
  kept.set(vault, batches);
  const made = { ...batch, id: randomUUID(), recorded: new Set<string>() };
  batches.set(made.id, made);
  for (const id of [...batches.keys()].slice(0, Math.max(0, batches.size - mostBatches))) batches.delete(id);
  return made;
}

/** Refuses `not-found` for a preview that is gone. */
export function batchOf(vault: Vault, id: string): Batch {
  const batch = kept.get(vault)?.get(id);
  if (!batch) throw new Refusal('not-found', 'this preview is gone: read the files again');
  return batch;
}

export function dropBatch(vault: Vault, id: string): void {
  kept.get(vault)?.delete(id);
}
