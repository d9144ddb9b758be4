import type { Day, EntryId, Hash } from '../fields.ts';
import { formatter, type Formatter } from '../format.ts';
import { profileOf } from '../client-profile.ts';
import type { Profile } from '../clients.ts';
import type { Entry, Sealed } from '../journal/entry.ts';
import { fingerprintOf } from '../journal/fingerprint.ts';
import type { Citation } from '../journal/common.ts';
import { citedWords } from '../cited-place.ts';
import type { Translate } from '../messages/translate.ts';
import type { LaidIn } from './laid-in.ts';
import type { Run } from './model.ts';
import type { ReportSource } from './source.ts';

/** What a single value is said with, on paper and in the window alike. */
export interface Pen {
  readonly f: Formatter;
  readonly t: Translate;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** Whether an entry has a place here that can be linked to. */
  readonly shows: (entry: EntryId) => boolean;
  /** The number of an entry; `?` for one that is not in the journal. */
  readonly cite: (entry: EntryId) => string;
  /** The lasting number of an exhibit, "EX-011"; `?` for one that is not in the journal. */
  readonly numberOf: (exhibit: EntryId) => string;
  /** How the content of an exhibit is laid in here, where it is. */
  readonly laidAs: (exhibit: EntryId) => LaidIn | undefined;
}

/** What every part of a report is written with. */
export interface Paper extends Pen {
  readonly source: ReportSource;
  readonly profile: Profile | undefined;
  /** The client's name, and the writer's. */
  readonly client: string;
  readonly writer: string;
  /** The day the report was made, in its zone. */
  readonly today: Day;
  readonly fingerprint: Hash;
  /** The corrections that are about an entry, or about a correction. */
  readonly about: (entry: EntryId) => readonly Sealed<'addendum'>[];
}

/** The paper of a report. `shown` are the entries that have a place in it. */
export function paperOf(source: ReportSource, f: Formatter, shown: ReadonlySet<EntryId> = new Set()): Paper {
  const entries = new Map(source.entries.map((entry) => [entry.id, entry]));
  const corrections = correctionsByTarget(source.entries);
  const profile = profileOf(source.journal);
  return {
    source,
    f,
    t: f.t,
    profile,
    client: profile?.name ?? '',
    writer: source.me?.name ?? '',
    today: f.dayAt(Date.parse(source.madeAt.at)),
    fingerprint: fingerprintOf(source.digest, source.heads),
    entries,
    shows: (id) => shown.has(id),
    cite: (id) => {
      const entry = entries.get(id);
      return entry ? source.cite(entry) : '?';
    },
    numberOf: (id) => {
      const entry = entries.get(id);
      return entry?.kind === 'exhibit' ? entry.body.number : '?';
    },
    laidAs: (id) => source.laidIn?.get(id),
    about: (id) => corrections.get(id) ?? [],
  };
}

function correctionsByTarget(entries: readonly Entry[]): ReadonlyMap<EntryId, readonly Sealed<'addendum'>[]> {
  const byTarget = new Map<EntryId, Sealed<'addendum'>[]>();
  for (const entry of entries) {
    if (entry.kind === 'addendum') byTarget.set(entry.body.entry, [...(byTarget.get(entry.body.entry) ?? []), entry]);
  }
  return byTarget;
}

/** The formatter of a report: in its language, and in the user's own zone, else the one the computer is in. */
export function formatterOf({ options, me, madeAt }: ReportSource): Formatter {
  return formatter(options.language, me?.zone ?? madeAt.zone);
}

/** Where an entry stands in a report. */
export function entryPlace(id: EntryId): string {
  return `entry-${id}`;
}

/** Where a page of an exhibit stands in a report, where its content is laid in. */
export function sheetPlace(id: EntryId, page = 1): string {
  return `sheet-${id}-${page}`;
}

/** Where a version of the terms stands in full. */
export function termsPlace(id: EntryId): string {
  return `terms-${id}`;
}

/** Where an exhibit stands in the index. */
export function exhibitPlace(id: EntryId): string {
  return `exhibit-${id}`;
}

/** "entry 37", or "entry 33 (2026-021)" of what has a name; a link where it is in this report, and said so where it is not. */
export function entryRun(paper: Pen, id: EntryId): Run {
  const { t } = paper;
  const entry = paper.cite(id);
  if (!paper.shows(id)) return t('paper.values.entryLeftOut', { entry });
  const said = t('paper.values.entry', { entry });
  const name = nameOf(paper.entries.get(id));
  return { text: name === undefined ? said : t('paper.values.linked', { entry: said, name }), to: entryPlace(id) };
}

function nameOf(entry: Entry | undefined): string | undefined {
  switch (entry?.kind) {
    case 'invoice':
      return entry.body.number;
    case 'account':
    case 'delivered':
      return entry.body.name;
    default:
      return undefined;
  }
}

/** Only the number of an entry, as a link where it is in this report. */
export function numberRun(paper: Pen, id: EntryId): Run {
  return paper.shows(id) ? { text: paper.cite(id), to: entryPlace(id) } : paper.cite(id);
}

/** "EX-011, page 3", as a link to that page of it, or to the index, where the exhibit is in this report. */
export function exhibitRun(paper: Pen, { exhibit, ...place }: Citation): Run {
  const text = citedWords(paper.t, paper.numberOf(exhibit), place);
  if (!paper.shows(exhibit)) return text;
  const laid = paper.laidAs(exhibit);
  if (!laid) return { text, to: exhibitPlace(exhibit) };
  const { page = 1 } = place;
  const isThere = laid.form === 'pages' && page <= laid.pages.length;
  return { text, to: sheetPlace(exhibit, isThere ? page : 1) };
}

/** Runs with something between each two. */
export function spaced(runs: readonly Run[], between: string): Run[] {
  return runs.flatMap((run, i) => (i === 0 ? [run] : [between, run]));
}

/** What stands for runs in a message until they take its place; no message and no text has it. */
const slot = '\ufffc';

/** A message with runs in one of its places: `filled((entries) => t('…', { entries }), runs)`. */
export function filled(say: (place: string) => string, runs: readonly Run[]): Run[] {
  const [before = '', after = ''] = say(slot).split(slot);
  return [before, ...runs, after].filter((run) => run !== '');
}
