import { dayNumber, plusDays, type DayNumber } from '../calendar.ts';
import type { Day, EntryId } from '../fields.ts';
import { invoicesOn, type InvoiceStanding } from '../invoices.ts';
import type { HouseRules } from '../house-rules.ts';
import type { ClientLedgers } from '../ledgers.ts';
import { requestsOn } from '../requests.ts';
import { between, type Dated } from '../sign-ledger.ts';
import type { Thresholds } from '../thresholds.ts';
import type { RequestRow } from '../waiting-view.ts';
import { fact, type Fact } from './fact.ts';

/** What is recorded about a client by the end of a day, as the playbooks read it. */
export interface Recorded {
  readonly ledgers: ClientLedgers;
  readonly thresholds: Thresholds;
  readonly asOf: Day;
  readonly today: DayNumber;
  /** The first day that is looked back to where nothing else is said. */
  readonly since: Day;
  readonly invoices: readonly InvoiceStanding[];
  readonly requests: readonly RequestRow[];
}

/** Invoices and requests are read off the ledgers only where something asks for them: what does not is not counted again for one more of them. */
export function recordedOn(ledgers: ClientLedgers, { thresholds }: HouseRules, asOf: Day): Recorded {
  return {
    ledgers,
    thresholds,
    asOf,
    today: dayNumber(asOf),
    since: plusDays(asOf, 1 - thresholds['pattern.window']),
    get invoices() {
      return invoicesOn(ledgers.invoices, asOf);
    },
    get requests() {
      return requestsOn(ledgers.requests, asOf);
    },
  };
}

/** Incidents with any of some signs, each once, from a day to another, both included. */
export function incidentsWith(
  { ledgers, today }: Recorded,
  signs: readonly string[],
  from: DayNumber = -Infinity,
  to: DayNumber = today,
): readonly Dated<'incident'>[] {
  const found = new Map<EntryId, Dated<'incident'>>();
  for (const sign of signs) {
    for (const one of between(ledgers.signs.bySign.get(sign) ?? [], from, to)) found.set(one.one.entry.id, one);
  }
  return [...found.values()].sort((a, b) => a.day - b.day);
}

/** The ids of incidents. */
export function idsOf(incidents: readonly Dated<'incident'>[]): readonly EntryId[] {
  return incidents.map(({ one }) => one.entry.id);
}

/** The same signs marked on several incidents of late: what the user sees, where no register says it. */
export function signsRepeated(at: Recorded, signs: readonly string[]): readonly Fact[] {
  const { 'pattern.signs': least, 'pattern.signs.days': days } = at.thresholds;
  const incidents = incidentsWith(at, signs, at.today - days + 1);
  return incidents.length >= least ? [fact('signs-repeated', idsOf(incidents), { days })] : [];
}
