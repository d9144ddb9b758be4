import { dayNumber } from '../../calendar.ts';
import { deliverablesOn, type Deliverable } from '../../deliverables.ts';
import { standing, type Effective } from '../../journal/effective.ts';
import { workDay } from '../../work-ledger.ts';
import type { LetterFields } from '../fields.ts';
import type { LetterChoice, LetterSource } from '../source.ts';

/** The deliveries a letter may be about, the newest first. */
export function deliveriesFor({ ledgers, asOf }: LetterSource): readonly Deliverable[] {
  return deliverablesOn(ledgers.deliverables, asOf).toReversed();
}

/** The one chosen, else the newest. */
export function deliveryFor(source: LetterSource, { delivery: chosen }: LetterChoice): Deliverable | undefined {
  const list = deliveriesFor(source);
  return chosen ? list.find(({ entry }) => entry === chosen) : list[0];
}

/** What was delivered, whose the rights in it are, and how much of it was done on trial without pay (seed C5c). */
export function delivery(source: LetterSource, choice: LetterChoice): LetterFields {
  const one = deliveryFor(source, choice);
  if (!one) return {};
  const trial = trialWork(source, one);
  const rights = one.rights ?? trial.findLast(({ body }) => body.rights !== undefined)?.body.rights;
  return {
    deliverable: one.name,
    deliveredOn: one.on,
    ...(one.how !== undefined && { deliveredHow: one.how }),
    ...(rights !== undefined && { rights }),
    ...(trial.length > 0 && { trialTime: trial.reduce((sum, { body }) => sum + body.minutes, 0) }),
  };
}

/**
 * Work on trial that went into a delivery: what names it; where nothing does, what was done since the delivery before, if all of that was on trial. Of
 * mixed work nobody can say what went into which.
 */
function trialWork(source: LetterSource, one: Deliverable): readonly Effective<'work'>[] {
  const work = standing(source.journal, 'work');
  const named = work.filter(({ body }) => body.deliverable === one.entry);
  if (named.length > 0) return named.filter(isTrial);
  const before = deliveriesFor(source).find(({ on }) => on < one.on)?.on;
  const since = work.filter((each) => {
    const day = workDay(each);
    return day <= dayNumber(one.on) && (before === undefined || day > dayNumber(before));
  });
  return since.every((each) => isTrial(each) && each.body.deliverable === undefined) ? since : [];
}

function isTrial({ body }: Effective<'work'>): boolean {
  return body.nature === 'unpaid-test';
}
