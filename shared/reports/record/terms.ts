import { later, plusDays } from '../../calendar.ts';
import type { Entry } from '../../journal/entry.ts';
import type { Body } from '../../journal/kinds.ts';
import type { Block, Runs } from '../model.ts';
import { entryPlace, termsPlace, type Paper } from '../paper.ts';
import { termsVersions } from '../terms-in-force.ts';
import { fieldOrder, label, valueOf } from './entry.ts';

/** Each version of the terms with the days it was in force; corrected values, since these are the terms that hold. */
export function terms(paper: Paper): Block[] {
  const { t, f } = paper;
  // A version keeps its number where those before it are not in the record.
  const versions = termsVersions(paper.source.journal);
  const shown = (i: number) => {
    const one = versions[i];
    return one && paper.shows(one.entry.id) ? one : undefined;
  };
  if (!versions.some((_, i) => shown(i))) return [];
  return [
    { kind: 'paragraph', text: t('paper.record.terms.lead'), voice: 'lead' },
    ...versions.flatMap(({ entry, body }, i): Block[] => {
      if (!shown(i)) return [];
      const next = versions[i + 1]?.body.from;
      // Its last day is the one before the next begins; of one that was replaced on its own day only that day is left to say.
      const until = next === undefined ? undefined : later(body.from, plusDays(next, -1));
      const heading =
        until === undefined
          ? t('paper.record.terms.version', { version: i + 1, from: f.day(body.from) })
          : t('paper.record.terms.versionUntil', { version: i + 1, period: f.period(body.from, until) });
      const recorded = t('paper.record.terms.entry', {
        entry: paper.cite(entry.id),
        day: f.day(f.dayAt(Date.parse(entry.recordedAt.at))),
      });
      const before: Readonly<Record<string, unknown>> | undefined = shown(i - 1)?.body;
      const rows = rowsOf(paper, entry, body, before);
      return [
        { kind: 'heading', text: heading, id: termsPlace(entry.id) },
        { kind: 'paragraph', text: [{ text: recorded, to: entryPlace(entry.id) }], voice: 'quiet' },
        ...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : []),
      ];
    }),
  ];
}

/**
 * What a version says. Of a later one only what is new stands in full: what stays as it was, and what is no longer said, is named, so that a change
 * is seen at once.
 */
function rowsOf(
  paper: Paper,
  entry: Entry,
  body: Body<'terms-agreed'>,
  before: Readonly<Record<string, unknown>> | undefined,
): { label: string; value: Runs }[] {
  const values: Readonly<Record<string, unknown>> = body;
  const named = (fields: readonly string[]) => fields.map((field) => label(paper, entry.kind, field)).join(' · ');
  const stated = fieldOrder({ kind: entry.kind, body }).filter(
    (field) => values[field] !== undefined && !['occurred', 'from'].includes(field),
  );
  const same = stated.filter((field) => before && JSON.stringify(before[field]) === JSON.stringify(values[field]));
  const gone = Object.keys(before ?? {}).filter(
    (field) => before?.[field] !== undefined && values[field] === undefined && field !== 'occurred',
  );
  return [
    ...stated
      .filter((field) => !same.includes(field))
      .map((field) => ({
        label: label(paper, entry.kind, field),
        value: valueOf(paper, entry, field, values[field]),
      })),
    ...(same.length > 0 ? [{ label: paper.t('onPaper.asBefore'), value: named(same) }] : []),
    ...(gone.length > 0 ? [{ label: paper.t('onPaper.fallen'), value: named(gone) }] : []),
  ];
}
