import { standing } from '../../journal/effective.ts';
import { folded } from '../../journal/following.ts';
import { requestsOn } from '../../requests.ts';
import { requestFold } from '../../waiting-ledger.ts';
import { acceptedDay, deliveriesOf } from '../deliveries.ts';
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

function openRequests({ t, f, source, today }: Paper): string[] {
  return requestsOn(folded(requestFold, source.journal), today)
    .filter(({ closedOn }) => closedOn === undefined)
    .map(({ askedOn, what }) => t('paper.handover.open.request', { day: f.day(askedOn), what }));
}

function notAccepted(paper: Paper): string[] {
  return deliveriesOf(paper)
    .filter((one) => acceptedDay(one) === undefined)
    .map(({ name, on, reversedOn }) => {
      const day = paper.f.day(on);
      return reversedOn === undefined
        ? paper.t('paper.handover.open.notAccepted', { name, day })
        : paper.t('paper.handover.open.acceptanceTakenBack', { name, day, reversed: paper.f.day(reversedOn) });
    });
}

/** Extras agreed on; the journal does not say which delivery holds one, so all are named that no delivery came after. */
function openExtras(paper: Paper): string[] {
  const { t, f, source } = paper;
  const asked = new Map(standing(source.journal, 'scope-asked').map(({ entry, body }) => [entry.id, body.what]));
  const lastDelivery = deliveriesOf(paper).at(-1)?.on ?? '';
  return standing(source.journal, 'scope-agreed')
    .filter(({ body }) => body.on > lastDelivery)
    .map(({ body }) => t('paper.handover.open.extra', { day: f.day(body.on), what: asked.get(body.request) ?? '' }));
}

function disagreements({ t, source }: Paper): string[] {
  const settled = new Set(standing(source.journal, 'disagreement-settled').map(({ body }) => body.disagreement));
  return standing(source.journal, 'disagreement')
    .filter(({ entry }) => !settled.has(entry.id))
    .map(({ body }) => t('paper.handover.open.disagreement', { what: body.topic }));
}
