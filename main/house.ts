import { agreementListOf } from '../shared/agreement-list.ts';
import type { Output } from '../shared/contract.ts';
import { standing } from '../shared/journal/effective.ts';
import type { Body, VaultKind } from '../shared/journal/kinds.ts';
import { localDay } from '../shared/journal/time.ts';
import { currentNeeds } from '../shared/runway.ts';
import { ratesOf } from '../shared/rates.ts';
import { thresholdTable } from '../shared/thresholds.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { sealedAnswer } from './wire.ts';

type HouseCall =
  | 'house.view'
  | 'house.set-threshold'
  | 'house.set-rate'
  | 'house.set-hours'
  | 'house.set-agreement'
  | 'house.set-needs';

/** What holds for all clients: read from the vault's own journal, and changed by an entry of it. */
export function houseHandlers(app: App): Handlers<HouseCall> {
  const set = async <K extends VaultKind>(kind: K, body: Body<K>): Promise<Output<'house.set-rate'>> => {
    const vault = await app.vault();
    return sealedAnswer(vault, await vault.seal('vault', kind, body, { id: app.newId() }));
  };
  return {
    'house.view': async () => {
      const { journal } = await app.journals.ofVault();
      const needs = currentNeeds(journal);
      const hours = standing(journal, 'hours-set').at(-1);
      return {
        thresholds: thresholdTable(journal),
        rates: ratesOf(journal),
        ...(hours && {
          hours: {
            from: localDay(hours.entry.recordedAt),
            working: hours.body.working,
            ...(hours.body.quiet && { quiet: hours.body.quiet }),
          },
        }),
        agreement: agreementListOf(journal),
        ...(needs && { needs }),
      };
    },
    'house.set-threshold': (body) => set('threshold-set', body),
    'house.set-rate': (body) => set('rate-set', body),
    'house.set-hours': (body) => set('hours-set', body),
    'house.set-needs': (body) => set('needs-set', body),
    'house.set-agreement': (body) => set('agreement-list-set', body),
  };
}
