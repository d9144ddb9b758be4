import type { Ask } from '../../../shared/contract.ts';
import type { HardCase } from './case.ts';

/** A paper to be issued, but for where to. */
export interface PaperAsked {
  readonly stem: string;
  readonly input: Omit<Ask<'reports.make'>, 'out'>;
}

/** Every paper that a dispute may need: the record whole, of a month and of one incident, the handover twice, and the small ones. */
export async function papersOf({ client, call }: HardCase): Promise<readonly PaperAsked[]> {
  const { entries } = await call('entries.list', { client });
  const incidents = entries.filter(({ kind, body }) => kind === 'incident' && 'exhibits' in body);
  const incident = (incidents.findLast(({ body }) => 'boundary' in body) ?? incidents.at(-1))?.id;
  if (incident === undefined) throw new Error('the case has no incident with an exhibit');
  const [year, month] = (entries.at(-1)?.recordedAt.at ?? '').split('-');
  const before = String(Number(month) - 2).padStart(2, '0');
  return [
    { stem: 'record', input: { client, kind: 'record', asks: undefined } },
    {
      stem: 'month',
      input: {
        client,
        kind: 'record',
        from: `${year}-${before}-01`,
        to: `${year}-${before}-31`.replace(/(0[469]|11)-31/, '$1-30'),
      },
    },
    { stem: 'incident', input: { client, kind: 'record', incident } },
    { stem: 'handover-client', input: { client, kind: 'handover', audience: 'client' } },
    { stem: 'handover-file', input: { client, kind: 'handover', audience: 'file' } },
    { stem: 'checklist', input: { client, kind: 'checklist' } },
    { stem: 'statement', input: { client, kind: 'statement' } },
    { stem: 'answer', input: { client, kind: 'answer' } },
  ];
}
