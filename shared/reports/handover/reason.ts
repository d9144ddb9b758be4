import type { Ground } from '../../decision.ts';
import type { EntryId } from '../../fields.ts';
import { standing, type AnyEffective } from '../../journal/effective.ts';
import { occurredOf } from '../../journal/occurred.ts';
import { messageOr } from '../../messages/translate.ts';
import type { Block, TableRow } from '../model.ts';
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
  const items = grounds.map((ground) => withWords(paper, failureClause(paper, ground.failure, ground.words), ground));
  const several: Block = { kind: 'paragraph', text: t('paper.handover.reason.several'), clings: true };
  if (!evidenced) return [heading, several, { kind: 'list', items }];
  const backed = grounds.map((ground, i): Block[] => [
    { kind: 'paragraph', text: [{ text: items[i] ?? '', strong: true }], clings: true },
    ...evidence(paper, ground),
  ]);
  return [heading, several, ...backed.flat()];
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

/** The entries a ground rests on, as a small table beneath it. */
function evidence(paper: Paper, { entries }: Ground): Block[] {
  const { t } = paper;
  const byId = new Map(paper.source.journal.map((one) => [one.entry.id, one]));
  const column = (name: 'entry' | 'when' | 'kind') => t(`paper.handover.reason.columns.${name}`);
  return [
    {
      kind: 'table',
      summary: t('paper.handover.reason.summary'),
      columns: [
        { title: column('entry'), share: 1.5 },
        { title: column('when'), share: 5 },
        { title: column('kind'), share: 7 },
      ],
      rows: entries.map((id) => evidenceRow(paper, id, byId.get(id))),
    },
  ];
}

function evidenceRow({ t, f, cite, source }: Paper, id: EntryId, one: AnyEffective | undefined): TableRow {
  if (!one) return { cells: [{ text: cite(id) }, { text: '—' }, { text: '—' }] };
  const occurred = occurredOf(one);
  const { recordedAt } = one.entry;
  const when = occurred ? f.occurred(occurred, recordedAt, cite) : f.day(f.dayAt(Date.parse(recordedAt.at)));
  const kind = t(`words.kinds.${one.kind}`);
  const named = one.kind === 'invoice' ? t('paper.handover.reason.numbered', { kind, number: one.body.number }) : kind;
  // The client's copy says which entries; what each was about stands in the writer's own.
  const signs = one.kind === 'incident' && source.options.audience === 'file' ? (one.body.signs ?? []) : [];
  const about = signs.map((sign) => messageOr(f.language, `words.signs.${sign}`, sign)).join(t('onPaper.comma'));
  return {
    cells: [
      { text: cite(id) },
      { text: when },
      {
        text: about === '' ? named : `${named} · ${about}`,
        ...(one.struck && { under: t('paper.handover.reason.withdrawn') }),
      },
    ],
  };
}
