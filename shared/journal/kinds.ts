import { z } from 'zod';
import { accountKinds } from '../accounts.ts';
import { anchorKinds } from '../anchors.ts';
import { clientKinds } from '../clients.ts';
import { correspondenceKinds } from '../correspondence.ts';
import { decisionKinds } from '../decision.ts';
import { exhibitKinds } from '../exhibits.ts';
import { EntryId, Text } from '../fields.ts';
import { incidentKinds } from '../incidents.ts';
import { letterKinds } from '../letters.ts';
import { locatedKinds } from '../located.ts';
import { moneyKinds } from '../money.ts';
import { issuedKinds } from '../reports/issued.ts';
import { prospectKinds } from '../prospects.ts';
import { retentionKinds } from '../retention.ts';
import { scopeKinds } from '../scope.ts';
import { termKinds } from '../terms.ts';
import { vaultKinds } from '../vault-entries.ts';
import { waitingKinds } from '../waiting.ts';
import { workKinds } from '../work.ts';
import { body } from './common.ts';

/** Kinds a person seals through `entries.seal`. */
export const sealableKinds = {
  'state-changed': clientKinds['state-changed'],
  ...termKinds,
  ...incidentKinds,
  ...workKinds,
  ...waitingKinds,
  ...scopeKinds,
  ...moneyKinds,
  ...letterKinds,
  ...accountKinds,
  ...locatedKinds,
  ...decisionKinds,
  ...prospectKinds,
  ...retentionKinds,
} as const;

/** Every kind of a client's journal. The rest are written by the calls that make them: exhibits, reports, corrections, anchors, what is imported. */
export const clientJournalKinds = {
  ...clientKinds,
  ...sealableKinds,
  ...correspondenceKinds,
  ...exhibitKinds,
  ...issuedKinds,
  ...anchorKinds,
  /** A correction or completion of a sealed entry. `set` names fields of the target's own kind; `null` takes a field away. */
  addendum: body({
    entry: EntryId,
    reason: Text,
    text: Text.optional(),
    set: z.record(z.string(), z.unknown()).optional(),
    struck: z.literal(true).optional(),
  }),
} as const;

/** Every kind there is. */
export const kinds = { ...clientJournalKinds, ...vaultKinds } as const;

export type Kind = keyof typeof kinds;
export type SealableKind = keyof typeof sealableKinds;
export type ClientKind = keyof typeof clientJournalKinds;
export type VaultKind = keyof typeof vaultKinds;
export type Body<K extends Kind = Kind> = z.output<(typeof kinds)[K]>;

/** Whether a name is a kind a person may seal. */
export function isSealable(kind: string): kind is SealableKind {
  return Object.hasOwn(sealableKinds, kind);
}
