import { approvalsOf } from './approvals.ts';
import { plusDays } from './calendar.ts';
import { decidedBetween } from './advice.ts';
import { counted, none, together, type Counted } from './counted.ts';
import type { Indicator, IndicatorName } from './decision-view.ts';
import { deliverablesOn } from './deliverables.ts';
import type { MoneyView } from './money-view.ts';
import type { FactValues } from './playbook/fact.ts';
import { idsOf, incidentsWith, type Recorded } from './playbook/recorded.ts';
import { repeatsIn } from './repeats.ts';
import { isTrouble } from './sign-figures.ts';
import { between } from './sign-ledger.ts';
import { abuseSigns } from './signs.ts';
import { daysIn } from './spans.ts';
import type { Steps } from './steps.ts';
import type { TermsView } from './terms-view.ts';
import { daysWaited } from './waited.ts';
import type { WorkView } from './work-view.ts';

/** The views that a decision is drawn from; each may be counted only when it is asked for. */
export interface Views {
  readonly money: MoneyView;
  readonly work: WorkView;
  readonly terms: TermsView;
}

/** Computes a part of something larger, or gives what it was before, where nothing that it was computed from has changed. */
export type Remember = <T>(part: string, compute: () => T) => T;

/** What weighs: only what there is of it, each with its entries (row 55). */
export function* indicatorSteps(at: Recorded, views: Views, remember: Remember): Steps<Indicator[]> {
  const parts = [
    () => remember('money weighs', () => moneyIndicators(at, views.money)),
    () => remember('work weighs', () => workIndicators(at, views.work, views.terms)),
    () => remember('conduct weighs', () => conductIndicators(at)),
    () => remember('approvals weigh', () => approvalIndicators(at)),
    () => remember('advice weighs', () => adviceIndicators(at)),
  ];
  const indicators: Indicator[] = [];
  for (const part of parts) {
    indicators.push(...part());
    yield;
  }
  return indicators;
}

function moneyIndicators({ asOf }: Recorded, { balances, invoices, lateness, promises, askedWhileOverdue }: MoneyView) {
  const late = invoices.filter(({ daysLate }) => daysLate !== undefined && daysLate > 0);
  const oldest = invoices.find(({ state }) => state === 'overdue');
  const broken = promises.list.filter(({ state }) => state === 'broken');
  return [
    ...balances.flatMap(({ currency, open, overdue, openEntries }) => [
      ...some('open', open - overdue, openEntries, { sum: { minor: open - overdue, currency } }),
      ...some('overdue', overdue, openEntries, {
        sum: { minor: overdue, currency },
        ...(oldest && { day: oldest.extendedTo ?? oldest.due, days: oldest.daysLate ?? 0 }),
      }),
    ]),
    ...some('invoices-late', late.length, counted(late.map(({ id }) => id)), {
      ...(lateness.meanDaysLate !== undefined && { mean: lateness.meanDaysLate }),
      ...(lateness.laterAndLater.met && {
        what: lateness.laterAndLater.invoices.map(({ daysLate }) => Math.max(0, daysLate)).join(' · '),
      }),
      total: lateness.invoices.length,
    }),
    ...some('promises-broken', broken.length, counted(broken.map(({ entry }) => entry)), {
      total: promises.list.filter(({ saidOn }) => saidOn <= asOf).length,
    }),
    ...some('asked-while-overdue', askedWhileOverdue.length, counted(askedWhileOverdue.map(({ entry }) => entry))),
  ];
}

function workIndicators({ requests, today }: Recorded, { natures, nudging }: WorkView, { unsigned }: TermsView) {
  const late = requests.filter(({ state }) => state === 'overdue');
  const waited = requests.filter(({ daysOverdue }) => daysOverdue > 0);
  const of = (nature: string) => natures.find((one) => one.nature === nature) ?? { minutes: 0, entries: none };
  const chasing = of('chasing');
  const [redone, extra] = [of('redo'), of('out-of-scope')];
  return [
    ...some('waiting', daysIn(daysWaited(requests, today)), counted(waited.map(({ id }) => id))),
    ...some('requests-overdue', late.length, counted(late.map(({ id }) => id)), {
      days: Math.max(0, ...late.map(({ daysOverdue }) => daysOverdue)),
    }),
    ...some('chasing', chasing.minutes + nudging.minutes, together([chasing.entries, nudging.entries])),
    ...some('redone', redone.minutes, redone.entries),
    ...some('out-of-scope', extra.minutes, extra.entries),
    ...some('unsigned', unsigned.days, unsigned.entries),
  ];
}

function conductIndicators(at: Recorded) {
  const { ledgers, today } = at;
  const incidents = between(ledgers.signs.incidents, -Infinity, today).filter(isTrouble);
  const recent = between(incidents, today - 89, today);
  const repeats = repeatsIn(ledgers.signs, today).map(({ incident }) => incident);
  const abuse = idsOf(incidentsWith(at, abuseSigns));
  const late = idsOf(incidentsWith(at, ['out-of-hours']));
  return [
    ...some('incidents', recent.length, counted(idsOf(recent)), { total: incidents.length }),
    ...some('repeats', new Set(repeats).size, counted([...new Set(repeats)])),
    ...some('abuse', abuse.length, counted(abuse)),
    ...some('out-of-hours', late.length, counted(late)),
  ];
}

function approvalIndicators({ ledgers, requests, asOf }: Recorded) {
  const approvals = approvalsOf(requests, deliverablesOn(ledgers.deliverables, asOf));
  return [
    ...some('approvals', approvals.changesAsked, approvals.entries, {
      ...(approvals.cosmeticPercent !== undefined && { percent: approvals.cosmeticPercent }),
      ...(approvals.meanDays !== undefined && { mean: approvals.meanDays }),
    }),
    ...some('reversals', approvals.reversals, approvals.reversalEntries),
  ];
}

function adviceIndicators({ ledgers: { advice }, asOf }: Recorded) {
  const decided = decidedBetween(advice, '0000-01-01', asOf);
  const overridden = decided.filter(({ body }) => body.outcome === 'overridden');
  return some('overridden', overridden.length, counted(overridden.map(({ entry }) => entry.id)), {
    total: decided.length,
  });
}

function some(name: IndicatorName, count: number, entries: Counted, values: FactValues = {}): readonly Indicator[] {
  return count > 0 ? [{ name, values: { count, ...values }, entries }] : [];
}

/** The day a year before another, from which on income is compared. */
export function yearBefore(day: string): string {
  return plusDays(day, -364);
}
