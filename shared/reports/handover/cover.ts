import { engagementOf } from '../engagement.ts';
import type { Block, Run } from '../model.ts';
import type { Paper } from '../paper.ts';
import { questions } from './questions.ts';

/** The first page: for whom and by whom this is, over which time, the handover in five answers, and where each part stands. */
export function cover(paper: Paper, parts: readonly (readonly Block[])[]): Block[] {
  const { t, f, client, writer, profile, source } = paper;
  const { me } = source;
  const { from, to } = engagementOf(paper);
  const rows = [
    { label: t('whereabouts.cover.for'), value: party(client, profile?.address) },
    {
      label: t('whereabouts.cover.by'),
      value: party(writer || t('unnamed.notGiven'), me?.trade, me?.address, me?.email),
    },
    { label: t('whereabouts.cover.engagement'), value: f.period(from, to) },
    { label: t('paper.record.cover.number'), value: source.number },
    { label: t('paper.record.cover.made'), value: f.day(paper.today) },
  ];
  return [
    { kind: 'title', text: t('paper.handover.title') },
    ...(source.sample ? [{ kind: 'notice', tone: 'late', text: t('paper.record.sampleNote') } as const] : []),
    { kind: 'facts', rows: rows.filter(({ value }) => value !== '') },
    ...questions(paper),
    { kind: 'heading', text: t('whereabouts.cover.contents') },
    { kind: 'list', items: parts.flatMap(entryOf) },
  ];
}

function party(...lines: readonly (string | undefined)[]): string {
  const said = lines.filter((line) => line !== undefined && line !== '').map((line) => line?.split('\n').join(', '));
  return said.join('\n');
}

/** The name of a part with its page, and a link to it. */
function entryOf([first]: readonly Block[]): (readonly Run[])[] {
  if (first?.kind !== 'heading' || first.id === undefined) return [];
  const { id, text } = first;
  return [
    [
      { text, to: id },
      { text: '\u2002', quiet: true },
      { text: '', page: id },
    ],
  ];
}
