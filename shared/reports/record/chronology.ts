import type { EntryId } from '../../fields.ts';
import { references, type Reference } from '../../journal/references.ts';
import type { Formatter } from '../../format.ts';
import { atOnce, type Steps } from '../../steps.ts';
import type { Choice, Placed } from '../choosing.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';
import { everyAddendum } from './addenda.ts';
import { entryBlock, type NamedIn } from './entry.ts';

/** Every entry chosen, under the day it tells of (row 68). */
export function* chronology(paper: Paper, { placed }: Choice): Steps<Block[]> {
  const { t, f } = paper;
  if (placed.length === 0) return [{ kind: 'paragraph', text: t('paper.record.chronology.none') }];
  const named = yield* naming(paper, placed);
  const blocks: Block[] = [{ kind: 'paragraph', text: t('paper.record.chronology.lead'), voice: 'lead' }];
  let current: string | undefined;
  for (const { one, under } of placed) {
    yield;
    if (under !== current) blocks.push({ kind: 'day', text: dayHeading(f, under) });
    current = under;
    blocks.push(entryBlock(paper, one, under, named));
  }
  return blocks;
}

function dayHeading(f: Formatter, under: string): string {
  return under.length === 10 ? f.dayLong(under) : f.day(under);
}

export type CitedIn = ReadonlyMap<EntryId, readonly EntryId[]>;

/** By entry, those that name it: an answer its request, a payment its invoice, an incident or its correction an exhibit. */
export function namedIn(paper: Paper, { placed, inForce }: Choice): NamedIn {
  return atOnce(naming(paper, [...placed, ...inForce.map((one) => ({ one }))]));
}

function* naming(paper: Paper, placed: readonly Pick<Placed, 'one'>[]): Steps<NamedIn> {
  const named = new Map<EntryId, EntryId[]>();
  for (const { one } of placed) {
    yield;
    const { entry } = one;
    note(named, entry.id, references(entry.kind, entry.body));
    for (const { id, body } of everyAddendum(paper, entry.id)) {
      note(named, id, [...references('addendum', body), ...references(entry.kind, body.set ?? {})]);
    }
  }
  for (const namers of named.values()) namers.sort((a, b) => numberOf(paper, a) - numberOf(paper, b));
  return named;
}

function numberOf({ entries }: Paper, id: EntryId): number {
  return entries.get(id)?.n ?? 0;
}

function note(named: Map<EntryId, EntryId[]>, namer: EntryId, found: readonly Reference[]): void {
  for (const id of new Set(found.map((reference) => reference.id))) {
    const namers = named.get(id);
    if (namers) namers.push(namer);
    else named.set(id, [namer]);
  }
}
