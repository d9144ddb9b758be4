import { dayNumber } from '../calendar.ts';
import { happenedAt, type AnyEffective } from '../journal/effective.ts';
import { dayOf } from '../journal/time.ts';
import { offersOn } from '../offers.ts';
import { fact, type Fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { idsOf, incidentsWith, signsRepeated, type Recorded } from './recorded.ts';
import { decided } from './shown-by.ts';

const signs = ['scope-creep', 'price-comparison', 'haggling'] as const;

/** A thousand things at the same lowest price (seeds T7, C2). */
export const miser: Playbook = {
  pattern: 'miser',
  signs,
  steps: [
    { step: 'explain', letter: 'price-explanation' },
    { step: 'price', letter: 'change-order' },
    { step: 'scope', letter: 'talk-through' },
    { step: 'compare' },
    { step: 'end', letter: 'farewell', leads: 'decision', shownBy: decided },
  ],
  against: ['unknown', 'budget', 'unclear'],
  suggest: (at) => [...unpriced(at), ...compared(at), ...signsRepeated(at, signs)],
  leave: (at) => refused(at),
};

/** Extras that were asked for and never priced: neither side knows what they cost. */
function unpriced(at: Recorded): readonly Fact[] {
  const extras = offersOn(at.ledgers.offers, at.asOf).filter(
    ({ inScope, state, on }) => !inScope && state === 'asked' && on >= at.since,
  );
  return extras.length >= at.thresholds['pattern.miser.extras']
    ? [
        fact(
          'extras-unpriced',
          extras.map(({ entry }) => entry),
        ),
      ]
    : [];
}

/** The price was explained first (seed C2: before letting them go, explain it). */
function compared(at: Recorded): readonly Fact[] {
  const explained = at.ledgers.terms.prices.find(
    ({ body, entry }) => dayOf(body.occurred, entry.recordedAt) <= at.asOf,
  );
  if (!explained) return [];
  const since = happenedAt(explained as AnyEffective); // a kind of the union
  const incidents = incidentsWith(at, ['price-comparison'], dayNumber(at.since)).filter(
    ({ one }) => happenedAt(one as AnyEffective) > since, // a kind of the union
  );
  return incidents.length > 0 ? [fact('price-compared', idsOf(incidents))] : [];
}

/** Extras refused at their price, after a price was explained: before that it may be a misunderstanding. */
function refused(at: Recorded): readonly Fact[] {
  const explained = at.ledgers.terms.prices.some(
    ({ body, entry }) => dayOf(body.occurred, entry.recordedAt) <= at.asOf,
  );
  const offers = offersOn(at.ledgers.offers, at.asOf).filter(({ state }) => state === 'refused');
  if (!explained || offers.length < at.thresholds['leave.miser.refusals']) return [];
  return [
    fact(
      'extras-refused',
      offers.map(({ entry }) => entry),
    ),
  ];
}
