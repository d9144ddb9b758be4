import { standing } from '../../journal/effective.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';

/** How the record is kept, and where its proof ends: said plainly, promising nothing it cannot hold (row 71; research, 3.4). */
export function kept(paper: Paper): Block[] {
  const { t } = paper;
  const say = (text: string): Block => ({ kind: 'paragraph', text });
  return [
    say(t('paper.kept.sealed')),
    say(t('paper.kept.corrected')),
    say(t('paper.kept.numbered')),
    say(t('paper.kept.chained')),
    say(t('paper.kept.times')),
    say(t('paper.kept.clock')),
    say(t('paper.kept.both')),
    { kind: 'heading', text: t('paper.kept.endsTitle') },
    say(t('paper.kept.evident')),
    say(t('paper.kept.outside')),
    say(anchored(paper)),
    say(t('paper.kept.clockLimit')),
    say(t('paper.kept.truthLimit')),
    say(t('paper.kept.pagesLimit')),
    say(t('paper.kept.nobody')),
  ];
}

function anchored({ t, source }: Paper): string {
  const anchors = standing(source.journal, 'anchor');
  const latest = Math.max(0, ...anchors.map(({ body }) => body.n));
  return anchors.length === 0
    ? t('paper.kept.anchorsNone')
    : t('paper.kept.anchors', { count: anchors.length, entry: latest });
}

/** A form of words for the writer to read, amend and sign. The app signs nothing. */
export function declaration({ t, writer, source }: Paper): Block[] {
  const trade = source.me?.trade;
  return [
    { kind: 'paragraph', text: t('paper.kept.declarationNote'), voice: 'quiet' },
    {
      kind: 'list',
      ordered: true,
      items: [
        !writer
          ? t('unnamed.who')
          : trade === undefined
            ? t('paper.kept.declaration.who', { name: writer })
            : t('paper.kept.declaration.whoTrade', { name: writer, trade }),
        t('paper.kept.declaration.practice'),
        t('paper.kept.declaration.knowledge'),
        t('paper.kept.declaration.times'),
        t('paper.kept.declaration.exhibits'),
        t('paper.kept.declaration.leftOut'),
      ],
    },
    { kind: 'paragraph', text: t('paper.kept.declaration.changes'), clings: true },
    {
      kind: 'sign',
      lines: [
        ['', ''],
        ['', ''],
        [t('paper.kept.declaration.place'), t('paper.kept.declaration.signature')],
      ],
    },
  ];
}
