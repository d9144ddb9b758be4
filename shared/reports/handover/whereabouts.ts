import { standing } from '../../journal/effective.ts';
import { whereaboutsOf, type Whereabout } from '../../whereabouts.ts';
import type { Block, TableRow } from '../model.ts';
import type { Paper } from '../paper.ts';

/**
 * Where everything is: each delivery, account and whatever else was noted, with its place (research, 4.13, step 6). Only the copy for the
 * writer's own file has what is the writer's own business, and says which exhibit is the file delivered.
 */
export function whereabouts(paper: Paper): Block[] {
  const { t, source, today } = paper;
  const isOwn = source.options.audience === 'file';
  const list = whereaboutsOf(source.journal, today).filter(
    ({ where, at, onlyMine }) => (where ?? at) !== undefined && (isOwn || !onlyMine),
  );
  if (list.length === 0) return [];
  return [
    { kind: 'heading', text: t('whereabouts.title') },
    {
      kind: 'table',
      summary: t('whereabouts.paper.summary'),
      columns: [
        { title: t('whereabouts.paper.what'), share: 6 },
        { title: t('whereabouts.paper.where'), share: 8 },
      ],
      rows: list.map((one) => row(paper, one, isOwn)),
    },
  ];
}

function row({ t, source }: Paper, { sort, what, where, at, sha256 }: Whereabout, withExhibit: boolean): TableRow {
  const kept = standing(source.journal, 'exhibit').find(({ body }) => sha256 !== undefined && body.sha256 === sha256);
  const under = [
    where === undefined ? undefined : at,
    withExhibit && kept ? t('whereabouts.paper.inFile', { exhibit: kept.body.number }) : undefined,
  ].filter((line) => line !== undefined);
  return {
    cells: [
      { text: what, under: t(`whereabouts.sorts.${sort}`) },
      { text: where ?? at ?? '', ...(under.length > 0 && { under: under.join('\n') }) },
    ],
  };
}
