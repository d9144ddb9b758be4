import { deliveriesOf } from '../deliveries.ts';
import type { Block, Cell } from '../model.ts';
import type { Paper } from '../paper.ts';

/** What the client received and how, with the fingerprint of each file where there is one. */
export function files(paper: Paper): Block[] {
  const { t, f, today } = paper;
  const list = deliveriesOf(paper).filter(({ how, sha256, rights }) => how ?? sha256 ?? rights);
  if (list.length === 0) return [];
  const column = (name: 'name' | 'on' | 'how') => t(`paper.handover.files.columns.${name}`);
  const hashes = list.some(({ sha256 }) => sha256 !== undefined);
  return [
    { kind: 'heading', text: t('paper.handover.files.title') },
    ...(hashes ? [{ kind: 'paragraph', text: t('paper.handover.files.lead'), voice: 'quiet' } as const] : []),
    {
      kind: 'table',
      summary: t('paper.handover.files.summary'),
      columns: [
        // A SHA-256 with its name has room in one line.
        { title: column('name'), share: 9.5 },
        { title: column('on'), share: 2 },
        { title: column('how'), share: 3.3 },
      ],
      rows: list.map((body) => {
        const under = [
          body.rights !== undefined && t('paper.handover.files.rights', { rights: body.rights }),
          body.sha256 !== undefined && `SHA-256 ${body.sha256}`,
        ].filter((line) => line !== false);
        const name: Cell = { text: body.name, ...(under.length > 0 && { under: under.join('\n') }) };
        return { cells: [name, { text: f.dayShort(body.on, today) }, { text: body.how ?? '—' }] };
      }),
    },
  ];
}
