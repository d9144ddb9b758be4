import { z } from 'zod';
import { AgreementList } from './agreement-list.ts';
import { ClientId, Currency, Day, DeviceId, Hash, Money, Name, SumOfMoney, Text, Zone } from './fields.ts';
import { body } from './journal/common.ts';
import { Hours } from './terms.ts';
import { Mapping } from './import/table-kinds.ts';
import { languages } from './languages.ts';

/** The user's own details: as they are recorded, and as they are given. */
export const ownDetails = {
  name: Name,
  trade: Name.optional(),
  address: Text.optional(),
  email: Name.optional(),
  phone: Name.optional(),
  currency: Currency.optional(),
  language: z.enum(languages).optional(),
  zone: Zone.optional(),
};

/** Kinds of the vault's own journal: what holds for all clients. */
export const vaultKinds = {
  /** The user's own data, whole, as it is from now on. */
  me: body(ownDetails),
  /** A reference rate in force from a day, as dated data with its source; nothing is fetched. */
  'rate-set': body({
    rate: z.enum(['eu-reference', 'uk-base']),
    percent: z.number().min(-10).max(100),
    from: Day,
    source: Name.optional(),
    checkedOn: Day.optional(),
  }),
  'hours-set': body({ working: z.array(Hours).max(14), quiet: z.array(Hours).max(14).optional() }),
  'threshold-set': body({ threshold: Name, value: z.number(), why: Text.optional() }),
  /** What an agreement is looked through for, whole, as it is from now on. */
  'agreement-list-set': body(AgreementList.shape),
  /** What the user needs a month and has put by; the user's alone, in no report (seed B2). */
  'needs-set': body({ needs: SumOfMoney, reserve: Money }),
  /** A letter template of the user's own, in one language, as it is from now on; of the same name in another language it is the same template. */
  'template-set': body({
    name: Name,
    language: z.enum(languages),
    subject: Name,
    text: Text,
    /** Taken out of the list; what was sent from it stays. */
    removed: z.literal(true).optional(),
  }),
  /** Who somebody named in imported files is, from now on: so that it is asked once. */
  'sender-set': body({ sender: Name, is: z.union([ClientId, z.enum(['me', 'nobody'])]) }),
  /** How tables with these columns are read from now on. */
  'mapping-set': body({ columns: z.array(z.string().max(500)).max(200), mapping: Mapping }),
  /** Written before a client's folder is deleted; `heads` are the last hashes of its journals. */
  'client-erased': body({
    client: ClientId,
    heads: z.record(z.string(), Hash),
    entries: z.int().min(0),
    why: Text.optional(),
  }),
  /** The folder of a client is lost for good, and its owner says so: verify then names it without alarm. `entries` is how many were known of. */
  'loss-accepted': body({ client: ClientId, entries: z.int().min(1), why: Text }),
  restored: body({
    from: Name,
    heads: z.record(z.string(), z.record(z.string(), Hash)),
    backupMadeAt: z.iso.datetime().optional(),
  }),
  'passphrase-changed': body({ protection: z.enum(['on', 'changed', 'off']) }),
  'device-begun': body({
    device: DeviceId,
    because: z.enum(['new-computer', 'rolled-back', 'restored']),
    name: Name.optional(),
  }),
} as const;
