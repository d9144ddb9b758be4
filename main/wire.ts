import type { LogItem, WireEntry } from '../shared/calls/wire.ts';
import type { Output } from '../shared/contract.ts';
import type { AnyEffective } from '../shared/journal/effective.ts';
import type { Entry } from '../shared/journal/entry.ts';
import { dayOfEntry } from '../shared/journal/occurred.ts';
import type { Vault } from './vault/index.ts';

/** A sealed entry as it crosses a door. */
export function wireEntry(vault: Vault, entry: Entry): WireEntry {
  return { ...entry, cite: vault.citation(entry) };
}

/** What sealing answers. */
export function sealedAnswer(vault: Vault, entry: Entry): Output<'entries.seal'> {
  const { id, n, hash, recordedAt } = entry;
  return { id, n, cite: vault.citation(entry), hash, recordedAt };
}

/** An effective entry as the log shows it. */
export function logItem(vault: Vault, one: AnyEffective): LogItem {
  return {
    entry: wireEntry(vault, one.entry as Entry), // its kind and body come from one entry
    body: one.body,
    struck: one.struck,
    addenda: one.addenda.map((addendum) => wireEntry(vault, addendum)),
    day: dayOfEntry(one),
  };
}
