import { dayNumber, daysBetween, dayText, plusDays } from './calendar.ts';
import { toLookAtAgain } from './decision-figures.ts';
import type { ClientId, Day, EntryId } from './fields.ts';
import { invoiceOn, invoicesOn, type InvoiceStanding } from './invoices.ts';
import { ladderOf } from './ladder.ts';
import type { ClientLedgers } from './ledgers.ts';
import type { HouseRules } from './house-rules.ts';
import { promisesOn } from './promises.ts';
import { lastNudged, nextNudge } from './nudge-rungs.ts';
import { openRequestsOn } from './requests.ts';
import { hasPassed } from './retention.ts';
import { between, type Dated } from './sign-ledger.ts';
import { isAbuse } from './signs.ts';
import { arrearsOf, stopWorkOn } from './stop-work.ts';
import { termsView } from './terms-figures.ts';
import { todayKinds, type TodayItem } from './today-view.ts';

/** One client's ledgers, for the view across all. */
export interface ClientToday {
  readonly client: ClientId;
  readonly ledgers: ClientLedgers;
}

/** A draft not sealed yet. */
export interface Unfinished {
  readonly id: EntryId;
  readonly client?: ClientId | undefined;
  readonly kind: string;
  readonly savedOn: Day;
}

/** How many days ahead what falls due is shown. */
const ahead = 7;

/** Lines of several clients in one list: the most pressing kind first, and within it what has waited longest. */
export function inOrder(items: readonly TodayItem[]): TodayItem[] {
  return items.toSorted(
    (a, b) => todayKinds.indexOf(a.kind) - todayKinds.indexOf(b.kind) || (b.days ?? 0) - (a.days ?? 0),
  );
}

/** What only asks for something while one works for a client. After the close nothing is taken up again; what is owed, asked or said still stands. */
const ofWorkGoingOn: ReadonlySet<TodayItem['kind']> = new Set([
  'work-while-stopped',
  'resume-work',
  'obligation-due',
  'limit',
  'out-of-hours',
]);

/** One client's lines; they hold while its journal and the day do. */
export function clientItems({ client, ledgers }: ClientToday, house: HouseRules, asOf: Day): readonly TodayItem[] {
  const invoices = invoicesOn(ledgers.invoices, asOf);
  const lines = [
    ...abuseItems(ledgers, asOf),
    ...invoices.flatMap((invoice) => invoiceItems(invoice, ledgers, house, asOf)),
    ...promiseItems(ledgers, invoices, asOf),
    ...stopItems(ledgers, invoices, asOf),
    ...requestItems(ledgers, house, asOf),
    ...hoursItems(ledgers, asOf),
    ...termItems(ledgers, house, asOf),
    ...reviewItems(ledgers, asOf),
    ...retentionItems(ledgers, asOf),
  ];
  const { client: named, closing } = ledgers;
  const asked = closing.isOver ? lines.filter(({ kind }) => !ofWorkGoingOn.has(kind)) : lines;
  return asked.map((line) => ({ ...line, client, clientName: named.name, ...(closing.isOver && { isOver: true }) }));
}

/** For how many days an attack that nothing was said to is shown: later, an answer would only stir it up again. */
const answerable = 14;

/** Attacks of yesterday and before that neither an answer, a stated limit nor a letter followed. */
function abuseItems(ledgers: ClientLedgers, asOf: Day): readonly Line[] {
  const today = dayNumber(asOf);
  return between(ledgers.signs.incidents, today - answerable, today - 1).flatMap((incident): Line[] => {
    const { day, one } = incident;
    if (!hasAbuse(incident) || isAnswered(incident, ledgers, asOf)) return [];
    const text = dayText(day);
    return [
      { kind: 'abuse-unanswered', act: 'send-letter', day: text, days: today - day, what: '', entries: [one.entry.id] },
    ];
  });
}

/** For how many days a message out of hours asks for a word about the hours. */
const lately = 7;

/** What came outside the user's hours, on the days after it: one line a client, the newest first (row 88, seed T4). Abuse has a line of its own. */
function hoursItems(ledgers: ClientLedgers, asOf: Day): readonly Line[] {
  const today = dayNumber(asOf);
  const found = between(ledgers.signs.incidents, today - lately, today - 1)
    .filter(({ one }) => one.body.signs?.includes('out-of-hours'))
    .filter((incident) => !hasAbuse(incident) && !isAnswered(incident, ledgers, asOf))
    .toReversed();
  const [newest] = found;
  if (!newest) return [];
  const entries = found.map(({ one }) => one.entry.id);
  const { day } = newest;
  return [{ kind: 'out-of-hours', act: 'send-letter', day: dayText(day), days: today - day, what: '', entries }];
}

function hasAbuse({ one }: Dated<'incident'>): boolean {
  return one.body.signs?.some(isAbuse) ?? false;
}

/** Whether an answer, a stated limit or a letter followed. */
function isAnswered({ day, one }: Dated<'incident'>, { signs, notices }: ClientLedgers, asOf: Day): boolean {
  return (
    one.body.response !== undefined ||
    signs.boundaries.some((boundary) => boundary.day >= day && boundary.day <= dayNumber(asOf)) ||
    notices.sent.some(({ on }) => on >= dayText(day) && on <= asOf)
  );
}

type Line = Omit<TodayItem, 'client' | 'clientName'>;

function invoiceItems(
  invoice: InvoiceStanding,
  ledgers: ClientLedgers,
  { thresholds }: HouseRules,
  asOf: Day,
): readonly Line[] {
  if (invoice.state !== 'open' && invoice.state !== 'overdue') return [];
  const day = invoice.extendedTo ?? invoice.due;
  const base = {
    what: invoice.number,
    sum: { minor: invoice.open, currency: invoice.currency },
    entries: [...invoice.entries],
  };
  if (invoice.state === 'open' && day <= plusDays(asOf, ahead)) {
    return [{ kind: 'invoice-due', act: 'record-payment', day, days: daysBetween(day, asOf), ...base }];
  }
  const next = ladderOf(invoice, ledgers.letters, thresholds, asOf)?.next;
  if (invoice.state !== 'overdue') return [];
  // After the close there is no work to stop: the invoice itself stays in view.
  if (next && next.from <= asOf && !(ledgers.closing.isOver && next.step === 'stop-work')) {
    return [{ kind: 'ladder-step', act: 'send-letter', day, days: daysBetween(day, asOf), step: next.step, ...base }];
  }
  return [
    {
      kind: 'invoice-overdue',
      act: 'record-payment',
      day,
      days: daysBetween(day, asOf),
      ...(next && { step: next.step, nextFrom: next.from }),
      ...base,
    },
  ];
}

function promiseItems(ledgers: ClientLedgers, invoices: readonly InvoiceStanding[], asOf: Day): readonly Line[] {
  const promises = promisesOn(ledgers.promises, ledgers.invoices, asOf);
  const last = plusDays(asOf, ahead);
  const isOpen = (one: InvoiceStanding | undefined): boolean => one?.state === 'overdue' || one?.state === 'open';
  return promises.flatMap((promise): Line[] => {
    if (promise.state === 'kept' || promise.by > last) return [];
    // A broken promise asks for nothing more once the money came after all. Where no invoice was ever recorded, nothing says that it came.
    const about = promise.invoice && invoiceOn(ledgers.invoices, promise.invoice, asOf);
    if (promise.invoice ? !isOpen(about) : invoices.length > 0 && !invoices.some(isOpen)) return [];
    const broken = promise.state === 'broken';
    return [
      {
        kind: broken ? 'promise-broken' : 'promise-due',
        act: 'record-payment',
        day: promise.by,
        days: daysBetween(promise.by, asOf),
        what: promise.words ?? about?.number ?? '',
        ...(promise.amount && { sum: promise.amount }),
        entries: promise.invoice ? [promise.entry, promise.invoice] : [promise.entry],
      },
    ];
  });
}

function stopItems(ledgers: ClientLedgers, invoices: readonly InvoiceStanding[], asOf: Day): readonly Line[] {
  const stop = stopWorkOn(ledgers.stops, ledgers.work.minutes, arrearsOf(invoices), asOf);
  if (!stop.stopped || stop.since === undefined || stop.entry === undefined) return [];
  const base = { day: stop.since, days: daysBetween(stop.since, asOf), what: stop.paused.join(', ') };
  if (stop.conditionMet) return [{ kind: 'resume-work', act: 'resume-work', ...base, entries: [stop.entry] }];
  if (stop.minutesSince === 0) return [];
  return [{ kind: 'work-while-stopped', act: 'send-letter', ...base, entries: [stop.entry, ...stop.workSince.ids] }];
}

/** An overdue request asks for a reminder when it is time for one, and not again on the day one was sent. */
function requestItems({ requests, notices }: ClientLedgers, { thresholds }: HouseRules, asOf: Day): readonly Line[] {
  const announced = lastNudged(notices, asOf);
  return openRequestsOn(requests, asOf).flatMap((row): Line[] => {
    const { id, what, state, neededBy, nudges } = row;
    const base = {
      what,
      day: neededBy,
      days: daysBetween(neededBy, asOf),
      entries: [id, ...nudges.map(({ entry }) => entry)],
    };
    if (state !== 'overdue')
      return neededBy <= plusDays(asOf, ahead) ? [{ kind: 'request-due', act: 'record-answer', ...base }] : [];
    const next = nextNudge(row, announced, thresholds, asOf);
    if (next && next.from <= asOf) {
      const letter = next.isLast ? 'last-nudge' : 'nudge-2';
      return [{ kind: 'request-overdue', act: 'nudge', letter, ...base }];
    }
    return [{ kind: 'request-overdue', act: 'record-answer', ...(next && { nextFrom: next.from }), ...base }];
  });
}

function termItems(ledgers: ClientLedgers, house: HouseRules, asOf: Day): readonly Line[] {
  const { limits, obligations, inForce } = termsView(ledgers, house, asOf);
  const entries = inForce ? [inForce] : [];
  const dueSoon = obligations.filter(
    ({ state, by }) => (state === 'open' || state === 'overdue') && by !== undefined && by <= plusDays(asOf, ahead),
  );
  return [
    ...dueSoon.map(({ what, by, whose }): Line => ({
      kind: 'obligation-due',
      act: 'tick-obligation',
      what,
      step: whose,
      ...(by !== undefined && { day: by, days: daysBetween(by, asOf) }),
      entries,
    })),
    ...limits
      .filter(({ notice }) => notice !== undefined)
      .map(({ limit, percent }): Line => ({
        kind: 'limit',
        act: 'see-terms',
        what: `${percent}`,
        step: limit,
        entries,
      })),
  ];
}

/** The day has come to look again at the last decision (row 59). */
function reviewItems(ledgers: ClientLedgers, asOf: Day): readonly Line[] {
  const last = toLookAtAgain(ledgers, asOf);
  if (!last?.reviewDue) return [];
  const { entry, reviewOn, choice } = last;
  return [
    {
      kind: 'decision-review',
      act: 'see-decision',
      day: reviewOn,
      days: daysBetween(reviewOn, asOf),
      what: '',
      step: choice,
      entries: [entry],
    },
  ];
}

/** The day until which the client was to be kept lies behind: longer, taken out, or erased. */
function retentionItems({ retention: { kept } }: ClientLedgers, asOf: Day): readonly Line[] {
  if (!kept || !hasPassed(kept, asOf)) return [];
  const { until, entry } = kept;
  return [
    {
      kind: 'retention-passed',
      act: 'see-keeping',
      day: until,
      days: daysBetween(until, asOf),
      what: '',
      entries: [entry],
    },
  ];
}

/** The line of a draft that was not finished. */
export function draftItem(
  { id, client, kind, savedOn }: Unfinished,
  names: ReadonlyMap<ClientId, string>,
  asOf: Day,
): TodayItem {
  const clientName = client && names.get(client);
  return {
    kind: 'draft',
    act: 'finish-draft',
    ...(client && { client }),
    ...(clientName !== undefined && { clientName }),
    day: savedOn,
    days: daysBetween(savedOn, asOf),
    what: kind,
    step: kind,
    entries: [id],
  };
}
