import type { EntryId } from '../../fields.ts';
import { standing, type AnyEffective } from '../../journal/effective.ts';
import { deliveriesOf } from '../deliveries.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';

/** What is not finished between the two sides: requests without an answer, deliveries not accepted, disagreements not settled. */
export function openItems(paper: Paper): Block[] {
  const items = [...openRequests(paper), ...notAccepted(paper), ...openExtras(paper), ...disagreements(paper)];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: paper.t('paper.handover.open.title') },
    { kind: 'list', items },
  ];
}

function openRequests({ t, f, source }: Paper): string[] {
  const closed = named(source.journal, 'answered', 'withdrawn');
  return standing(source.journal, 'requested')
    .filter(({ entry }) => !closed.has(entry.id))
    .map(({ body }) => t('paper.handover.open.request', { day: f.day(body.askedOn), what: body.what }));
}

function notAccepted({ t, f, source }: Paper): string[] {
  return deliveriesOf(source.journal)
    .filter(({ acceptedOn, reversedOn }) => acceptedOn === undefined || reversedOn !== undefined)
    .map(({ delivered: { body } }) => t('paper.handover.open.notAccepted', { name: body.name, day: f.day(body.on) }));
}

/** Extras agreed on; the journal does not say which delivery holds one, so all are named that no delivery came after. */
function openExtras({ t, f, source }: Paper): string[] {
  const asked = new Map(standing(source.journal, 'scope-asked').map(({ entry, body }) => [entry.id, body.what]));
  const lastDelivery = deliveriesOf(source.journal).at(-1)?.delivered.body.on ?? '';
  return standing(source.journal, 'scope-agreed')
    .filter(({ body }) => body.on > lastDelivery)
    .map(({ body }) => t('paper.handover.open.extra', { day: f.day(body.on), what: asked.get(body.request) ?? '' }));
}

function disagreements({ t, source }: Paper): string[] {
  const settled = named(source.journal, 'disagreement-settled');
  return standing(source.journal, 'disagreement')
    .filter(({ entry }) => !settled.has(entry.id))
    .map(({ body }) => t('paper.handover.open.disagreement', { what: body.topic }));
}

/** The entries that entries of some kinds are about. */
function named(
  journal: readonly AnyEffective[],
  ...kinds: readonly ('answered' | 'withdrawn' | 'disagreement-settled')[]
): ReadonlySet<EntryId> {
  return new Set(standing(journal, ...kinds).map(({ body }) => ('request' in body ? body.request : body.disagreement)));
}
