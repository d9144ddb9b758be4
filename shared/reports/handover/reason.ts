import type { Ground } from '../../decision.ts';
import type { EntryId } from '../../fields.ts';
import { standing, type AnyEffective } from '../../journal/effective.ts';
import { occurredOf } from '../../journal/occurred.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';
import { failureClause } from '../show-terms.ts';

/** The grounds of the decision that holds, where it is to end the engagement; each rests on at least one sealed entry. */
export function groundsOf({ source }: Paper): readonly Ground[] {
  const decision = standing(source.journal, 'decision').at(-1)?.body;
  return decision?.choice === 'let-go' ? (decision.grounds ?? []) : [];
}

/**
 * "I cannot meet your needs because of your failure to …" (row 64; seed A32). In every copy but the client's, the entries each ground rests on
 * stand beneath it with their dates.
 */
export function reason(paper: Paper): Block[] {
  const { t, source } = paper;
  const grounds = groundsOf(paper);
  if (grounds.length === 0 || source.options.withoutReason) return [];
  const evidenced = source.options.audience !== 'client';
  const heading: Block = { kind: 'heading', text: t('paper.handover.reason.title') };
  const [only] = grounds;
  if (grounds.length === 1 && only) {
    const sentence = t(`paper.handover.reason.sentence.${only.failure}`, { words: only.words ?? '' });
    return [
      heading,
      { kind: 'paragraph', text: sentence },
      ...inWords(paper, only),
      ...(evidenced ? evidence(paper, only) : []),
    ];
  }
  const clauses = grounds.map(({ failure, words }) => failureClause(paper, failure, words));
  const several: Block = { kind: 'paragraph', text: t('paper.handover.reason.several') };
  if (!evidenced)
    return [
      heading,
      several,
      { kind: 'list', items: grounds.map((ground, i) => withWords(paper, clauses[i] ?? '', ground)) },
    ];
  return [
    heading,
    several,
    ...grounds.flatMap((ground, i): Block[] => [
      { kind: 'list', items: [withWords(paper, clauses[i] ?? '', ground)] },
      ...evidence(paper, ground),
    ]),
  ];
}

/** The user's own words for a ground; of `other` they are the ground itself. */
function inWords({ t }: Paper, { failure, words }: Ground): Block[] {
  if (words === undefined || failure === 'other') return [];
  return [{ kind: 'paragraph', text: t('paper.handover.reason.inWords', { words }) }];
}

function withWords({ t }: Paper, clause: string, { failure, words }: Ground): string {
  return words === undefined || failure === 'other'
    ? clause
    : `${clause}\n${t('paper.handover.reason.inWords', { words })}`;
}

function evidence(paper: Paper, { entries }: Ground): Block[] {
  const { t, source } = paper;
  const byId = new Map(source.journal.map((one) => [one.entry.id, one]));
  return [
    { kind: 'paragraph', text: t('paper.handover.reason.evidence'), voice: 'small' },
    { kind: 'list', items: entries.map((id) => evidenceLine(paper, id, byId.get(id))) },
  ];
}

/** "entry 37, 12 November 2026: Incident". */
function evidenceLine({ t, f, cite }: Paper, id: EntryId, one: AnyEffective | undefined): string {
  const entry = t('paper.values.entry', { entry: cite(id) });
  if (!one) return entry;
  const occurred = occurredOf(one);
  const { recordedAt } = one.entry;
  const day = occurred ? f.occurred(occurred, recordedAt, cite) : f.day(f.dayAt(Date.parse(recordedAt.at)));
  const line = t('paper.handover.reason.evidenceLine', { entry, day, kind: t(`words.kinds.${one.kind}`) });
  return one.struck ? t('paper.handover.reason.withdrawn', { line }) : line;
}
