import { agreementListOf, type AgreementList } from './agreement-list.ts';
import type { Day } from './fields.ts';
import { standing, type AnyEffective } from './journal/effective.ts';
import { dayOf } from './journal/time.ts';
import { currentMe } from './me.ts';
import { currentNeeds, type Needs } from './runway.ts';
import { ratesOf, type Rates } from './rates.ts';
import type { Hours } from './terms.ts';
import { thresholdsOf, type Thresholds } from './thresholds.ts';

/** What holds for all clients: dated rates, thresholds, and working hours with the zone they are in. */
export interface HouseRules {
  readonly rates: Rates;
  readonly thresholds: Thresholds;
  readonly zone: string;
  /** Hours by the day they were set, oldest first; the first also hold for the time before. */
  readonly hours: readonly { readonly from: Day; readonly working: readonly Hours[] }[];
  /** What an agreement is looked through for; the usual list where it is absent. */
  readonly agreement?: AgreementList;
  /** What the user needs a month, where it was said. */
  readonly needs?: Needs;
}

/** The house rules of the vault's own journal; `zone` is the computer's, for a user who has named none. */
export function houseRules(vault: readonly AnyEffective[], zone: string): HouseRules {
  const hours = standing(vault, 'hours-set').map(({ entry, body }) => ({
    from: dayOf(body.occurred, entry.recordedAt),
    working: body.working,
  }));
  const needs = currentNeeds(vault);
  return {
    rates: ratesOf(vault),
    thresholds: thresholdsOf(vault),
    zone: currentMe(vault)?.zone ?? zone,
    agreement: agreementListOf(vault),
    ...(needs && { needs }),
    hours: hours.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  };
}
