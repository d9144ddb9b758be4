import { usualAgreementList, type AgreementList } from './agreement-list.ts';
import { dayNumber, dayText, plusDays } from './calendar.ts';
import { counted, together } from './counted.ts';
import type { Day } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import { dayOf } from './journal/time.ts';
import type { ClientLedgers } from './ledgers.ts';
import type { HouseRules } from './house-rules.ts';
import { limitsOn } from './limits.ts';
import { union, type Span } from './spans.ts';
import { termsOn, type TermsLedger } from './terms-ledger.ts';
import type { ObligationState, TermsView } from './terms-view.ts';
import type { Obligation } from './terms.ts';
import { minutesIn, workDaysIn, type MinuteBook } from './work-minutes.ts';

/** The terms at the end of a day. */
export function termsView(ledgers: ClientLedgers, house: HouseRules, asOf: Day): TermsView {
  const { terms, work } = ledgers;
  const inForce = termsOn(terms, asOf);
  const body = inForce?.body;
  return {
    asOf,
    versions: versionsOf(terms, asOf),
    ...(inForce && { inForce: inForce.entry.id }),
    ...(body?.payment && { payment: body.payment }),
    ...(body?.late && { late: body.late }),
    completeness: completenessOf(inForce, house.agreement, asOf),
    unsigned: unsignedWork(terms, work.minutes, asOf),
    limits: [...limitsOn(ledgers, house.thresholds, asOf)],
    obligations: (body?.obligations ?? []).map((one) => obligationOn(one, asOf)),
    ...goalOf(terms, asOf),
    pricesExplained: counted(terms.prices.map(({ entry }) => entry.id)),
    ...(body?.working && { working: body.working }),
    ...(body?.quiet && { quiet: body.quiet }),
    ...(body?.channels && { channels: body.channels }),
  };
}

/** The first day a version counts as signed: the day of the signature, else the version's own first day; none where it is not signed. */
function signedFrom({ body }: Effective<'terms-agreed'>): Day | undefined {
  return body.agreement?.signed ? (body.agreement.on ?? body.from) : undefined;
}

function versionsOf(terms: TermsLedger, asOf: Day): TermsView['versions'] {
  const current = termsOn(terms, asOf);
  return terms.versions.map((version, i) => {
    const next = terms.versions[i + 1]?.body.from;
    const { from, agreement } = version.body;
    return {
      entry: version.entry.id,
      from,
      ...(next !== undefined && { until: plusDays(next, -1) }),
      state: version === current ? 'in-force' : from > asOf ? 'future' : 'past',
      signed: agreement?.signed ?? false,
      ...(agreement?.on !== undefined && { signedOn: agreement.on }),
      ...(agreement?.waivedBecause !== undefined && { waivedBecause: agreement.waivedBecause }),
    };
  });
}

function completenessOf(
  version: Effective<'terms-agreed'> | undefined,
  { items, own }: AgreementList = usualAgreementList,
  asOf: Day,
): TermsView['completeness'] {
  const body = version?.body;
  const parties = body?.parties ?? [];
  const signed = version && signedFrom(version);
  const isMet: Readonly<Record<(typeof items)[number], boolean>> = {
    signed: signed !== undefined && signed <= asOf,
    parties: parties.length >= 2,
    addresses: parties.length >= 2 && parties.every(({ address }) => address !== undefined),
    services: (body?.services?.length ?? 0) > 0,
    rate: body?.rate !== undefined,
    payment: body?.payment !== undefined,
    revisions: body?.revisions !== undefined,
    limits: body?.limits !== undefined,
    late: body?.late !== undefined,
  };
  return [
    ...items.map((item) => ({ item, met: isMet[item] })),
    ...own.map((point) => ({ item: 'own' as const, own: point, met: body?.covers?.includes(point) ?? false })),
  ];
}

/** Days and minutes of work on days without a signed agreement in force: before the first, under one not signed, or before its signature. */
function unsignedWork(terms: TermsLedger, minutes: MinuteBook, asOf: Day): TermsView['unsigned'] {
  const spans = unsignedSpans(terms, asOf);
  const sums = spans.map((span) => minutesIn(minutes, span));
  const days = spans.flatMap((span) => workDaysIn(minutes, span));
  return {
    days: days.length,
    minutes: sums.reduce((total, one) => total + one.minutes, 0),
    entries: together(sums.map(({ entries }) => entries)),
    ...(days[0] !== undefined && { first: dayText(days[0]) }),
  };
}

function unsignedSpans({ versions }: TermsLedger, asOf: Day): readonly Span[] {
  const last = dayNumber(asOf);
  const first = versions[0];
  const spans: Span[] = [{ from: -Infinity, to: first ? Math.min(last, dayNumber(first.body.from) - 1) : last }];
  for (const [i, version] of versions.entries()) {
    const next = versions[i + 1]?.body.from;
    const signed = signedFrom(version);
    const end = next === undefined ? last : Math.min(last, dayNumber(next) - 1);
    spans.push({
      from: dayNumber(version.body.from),
      to: signed === undefined ? end : Math.min(end, dayNumber(signed) - 1),
    });
  }
  return union(spans);
}

function obligationOn({ whose, what, by, metOn }: Obligation, asOf: Day): ObligationState {
  const met = metOn !== undefined && metOn <= asOf;
  const late = by !== undefined && (met ? metOn > by : asOf > by);
  return {
    whose,
    what,
    ...(by !== undefined && { by }),
    ...(met && { metOn }),
    state: met ? (late ? 'met-late' : 'met') : late ? 'overdue' : 'open',
  };
}

function goalOf({ goals }: TermsLedger, asOf: Day): Pick<TermsView, 'goal'> {
  const confirmed = goals
    .map((goal) => ({ goal, on: dayOf(goal.body.occurred, goal.entry.recordedAt) }))
    .filter(({ on }) => on <= asOf);
  const last = confirmed.at(-1);
  if (!last) return {};
  return { goal: { entry: last.goal.entry.id, goal: last.goal.body.goal, on: last.on, changes: confirmed.length - 1 } };
}
