import { costOfLeaving } from './cost-of-leaving.ts';
import { counterEvidence } from './counter-evidence.ts';
import type { DecisionTaken, DecisionView } from './decision-view.ts';
import type { Day, Money } from './fields.ts';
import { indicatorSteps, type Remember, type Views } from './indicators.ts';
import type { HouseRules } from './house-rules.ts';
import type { ClientLedgers } from './ledgers.ts';
import { moneyView } from './money-ledger.ts';
import { criterionOf, type Criterion } from './playbook/criteria.ts';
import { allPlaybooks } from './playbook/playbooks.ts';
import { recordedOn } from './playbook/recorded.ts';
import { standingOf, type PatternStanding } from './playbook/suggest.ts';
import { atOnce, type Steps } from './steps.ts';
import { termsView } from './terms-figures.ts';
import { termsOn } from './terms-ledger.ts';
import { trendOf } from './trend.ts';
import { workView } from './work-figures.ts';

/**
 * What the record says about going on with a client, both sides of it (rows 55 to 59). `income` is what came in from every client over the twelve
 * months before, per currency; `views` are the client's own, where they are counted already, and `remember` spares the parts that one more entry leaves as
 * they were. It decides nothing: telling difficult from impossible is the person's own choice (seed C6).
 */
export function decisionView(
  ledgers: ClientLedgers,
  house: HouseRules,
  asOf: Day,
  income: readonly Money[],
  views: Views = {
    money: moneyView(ledgers, house, asOf),
    work: workView(ledgers, asOf),
    terms: termsView(ledgers, house, asOf),
  },
  remember: Remember = (_, compute) => compute(),
): DecisionView {
  return atOnce(decisionSteps(ledgers, house, asOf, income, views, remember));
}

/** The same part by part. */
export function* decisionSteps(
  ledgers: ClientLedgers,
  house: HouseRules,
  asOf: Day,
  income: readonly Money[],
  views: Views,
  remember: Remember,
): Steps<DecisionView> {
  const at = recordedOn(ledgers, house, asOf);
  const patterns: PatternStanding[] = [];
  for (const playbook of allPlaybooks) {
    const standing = remember(`pattern ${playbook.pattern}`, () => standingOf(playbook, at));
    if (standing) patterns.push(standing);
    yield;
  }
  const likely = patterns.filter(({ state }) => state !== 'rejected');
  const criteria: Criterion[] = [];
  for (const { pattern } of likely) {
    criteria.push(remember(`criterion ${pattern}`, () => criterionOf(pattern, at)));
    yield;
  }
  const indicators = yield* indicatorSteps(at, views, remember);
  const counter = remember('counter-evidence', () => counterEvidence(at, views));
  yield;
  const trend = remember('trend', () => trendOf(at));
  yield;
  const cost = remember('cost', () => costOfLeaving(ledgers, income, asOf, house.needs));
  const inForce = termsOn(ledgers.terms, asOf);
  const rate = inForce?.body.rate;
  return {
    asOf,
    indicators,
    counter: [...counter],
    trend,
    patterns,
    criteria,
    hourlyPay: views.money.hourlyPay,
    ...(rate && { agreed: { ...rate, terms: inForce.entry.id } }),
    cost,
    decisions: decisionsOn(ledgers, asOf),
  };
}

/** The last decision by a day, where it is to be looked at again; that of letting them go is not, nor any about who is gone. */
export function toLookAtAgain(ledgers: ClientLedgers, asOf: Day): (DecisionTaken & { reviewOn: Day }) | undefined {
  const [last] = decisionsOn(ledgers, asOf);
  if (last?.reviewOn === undefined || last.choice === 'let-go' || ledgers.closing.isOver) return undefined;
  return { ...last, reviewOn: last.reviewOn };
}

/** The decisions taken by a day, the newest first. */
export function decisionsOn({ choices }: ClientLedgers, asOf: Day): DecisionTaken[] {
  const taken = choices.decisions
    .filter(({ body }) => body.on <= asOf)
    .toSorted((a, b) => (a.body.on > b.body.on ? -1 : a.body.on < b.body.on ? 1 : b.entry.n - a.entry.n));
  return taken.map(({ entry, body: { on, choice, reason, reviewOn, endsOn } }, i) => ({
    entry: entry.id,
    on,
    choice,
    ...(reason !== undefined && { reason }),
    ...(reviewOn !== undefined && { reviewOn }),
    ...(endsOn !== undefined && { endsOn }),
    reviewDue: i === 0 && reviewOn !== undefined && reviewOn <= asOf,
  }));
}
