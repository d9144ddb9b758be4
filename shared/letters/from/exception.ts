import { dayText, plusDays } from '../../calendar.ts';
import { concessionsOn } from '../../concessions.ts';
import type { Day } from '../../fields.ts';
import { offersOn } from '../../offers.ts';
import type { LetterFields } from '../fields.ts';
import type { LetterChoice, LetterSource } from '../source.ts';
import type { TemplateId } from '../templates.ts';
import { incidentFor } from './conduct.ts';
import { extra } from './scope.ts';

/** Where nothing tells since when, an exception of so many days is what the letter is about. */
const recent = 14;

/**
 * What was given as an exception in the matter of a letter: the newest concession that still holds, recorded since the matter came up. The letter says
 * that it is one, so that it becomes no rule (seed B5). Concessions on an invoice are the money's own, and stand in its letters as the day it is due.
 */
export function exception(template: TemplateId, source: LetterSource, choice: LetterChoice): LetterFields {
  const since = cameUpOn(template, source, choice) ?? plusDays(source.asOf, -recent);
  const [newest] = concessionsOn(source.ledgers.concessions, source.asOf)
    .list.filter(({ on, type, expired, invoice }) => {
      const isOfPrice = template === 'out-of-hours' && type === 'discount';
      return on >= since && !expired && invoice === undefined && !isOfPrice;
    })
    .toReversed()
    .toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  return newest ? { exception: newest.what } : {};
}

function cameUpOn(template: TemplateId, source: LetterSource, choice: LetterChoice): Day | undefined {
  if (template === 'out-of-hours') {
    const about = incidentFor(template, source, choice);
    return about && dayText(about.day);
  }
  if (template !== 'change-order') return undefined;
  const { extra: what } = extra(source, choice);
  return offersOn(source.ledgers.offers, source.asOf).findLast((offer) => offer.what === what)?.on;
}
