import { z } from 'zod';
import { ClientId, Currency, DeviceId, Name, Place, VaultId } from '../fields.ts';
import { historyEvents } from '../history.ts';
import { Stamp } from '../journal/time.ts';
import { languages } from '../languages.ts';
import { type Call, Secret, nothing } from './call.ts';

/** The exact words of something found: a sentence by its key, what is filled in, and names by theirs. */
const Exact = z.object({
  says: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  list: z.array(z.string()).optional(),
});

export const Finding = z.object({
  /** What is wrong, as a word of a closed list that the screens translate. */
  what: z.string(),
  /** The same exactly, worded in the user's own language. */
  message: z.string(),
  /** What it is worded from, for whoever shows it in another language. */
  exact: Exact.optional(),
  /** Of a damaged file: the first and the last number of each run of entries that are intact. */
  intact: z.array(z.tuple([z.int(), z.int()])).optional(),
  /** The file, relative to the vault. */
  where: z.string(),
  line: z.int().optional(),
  client: z.string().optional(),
  device: z.string().optional(),
  entry: z.object({ n: z.int().optional(), id: z.string().optional() }).optional(),
  /** `note` says something worth knowing; `fault` is what makes `ok` false. */
  weight: z.enum(['fault', 'note']),
});
export type Finding = z.output<typeof Finding>;

/** The vault: begun, opened, locked, backed up, verified. */
export const vaultCalls = {
  'vault.create': {
    does: 'begins a new vault',
    writes: true,
    input: z.strictObject({
      name: Name.optional(),
      currency: Currency.optional(),
      language: z.enum(languages).optional(),
      trade: Name.optional(),
    }),
    output: z.object({ id: VaultId }),
  },
  'vault.open': { does: 'opens the vault', input: nothing, output: z.object({ id: VaultId }) },
  'vault.lock': { does: 'locks a protected vault', input: nothing, output: nothing },
  'vault.unlock': {
    does: 'opens a protected vault with its passphrase or its recovery key',
    door: 'window',
    input: z.union([z.strictObject({ passphrase: Secret }), z.strictObject({ recoveryKey: Secret })]),
    output: nothing,
  },
  'vault.change-passphrase': {
    does: 'changes the passphrase; the recovery key stays',
    door: 'window',
    writes: true,
    input: z.strictObject({ current: Secret, next: Secret }),
    output: nothing,
  },
  'vault.recovery-key': {
    does: 'gives the recovery key of a protected vault that is open',
    door: 'window',
    input: nothing,
    output: z.object({ key: z.string() }),
  },
  'vault.backup': {
    does: 'writes a backup, reads it back, and thins out older ones',
    places: ['out'],
    input: z.strictObject({ out: Place }),
    output: z.object({
      path: z.string(),
      madeAt: z.string(),
      files: z.int(),
      bytes: z.int(),
      newExhibits: z.int(),
      dropped: z.array(z.string()),
    }),
  },
  'vault.restore': {
    does: 'restores a backup to a new folder and verifies it; without `to`, to the folder of this call, which must not hold a vault',
    places: ['from', 'to'],
    input: z.strictObject({ from: Place, to: Place.optional() }),
    output: z.object({ folder: z.string(), vault: VaultId, backupMadeAt: z.string(), entries: z.int() }),
  },
  'vault.repair': {
    does: 'repairs damaged journals and exhibits from a backup or a copy, without `from` from what stands in the vault, by bytes that prove themselves; what stood there is kept',
    writes: true,
    places: ['from'],
    input: z.strictObject({ from: Place.optional() }),
    output: z.object({
      /** Whether everything holds now. */
      ok: z.boolean(),
      repaired: z.array(z.object({ where: z.string(), entries: z.int().optional() })),
      /** What the backup has not enough for, and why. */
      left: z.array(z.object({ where: z.string(), why: z.string(), exact: Exact.optional() })),
    }),
  },
  'vault.status': {
    does: 'says what the vault is',
    input: nothing,
    output: z.object({
      state: z.enum(['none', 'open', 'locked']),
      id: VaultId.optional(),
      device: DeviceId.optional(),
      folder: z.string().optional(),
      /** The frozen clock of a sample vault. */
      sample: Stamp.optional(),
      protection: z.enum(['none', 'passphrase']).optional(),
      version: z.string(),
      now: Stamp,
    }),
  },
  'vault.computers': {
    does: 'names the computers that write in this vault, and what of theirs is known of and has not arrived here yet',
    input: nothing,
    output: z.object({
      computers: z.array(
        z.object({
          device: DeviceId,
          /** The one this was asked on. */
          here: z.boolean(),
          entries: z.int(),
          /** How its last entry is cited, and when that was recorded. */
          last: z.string(),
          lastEntry: Stamp,
        }),
      ),
      /** Journals in which one computer knew of more entries of another than there are; without `client`, the vault's own. */
      awaited: z.array(z.object({ device: DeviceId, seenBy: DeviceId, client: ClientId.optional() })),
    }),
  },
  'vault.history': {
    does: 'lists what happened to the journal itself, newest first: restores, computers that began, protection, clients erased or lost',
    input: nothing,
    output: z.object({
      events: z.array(
        z.object({
          /** How its entry in the vault's own journal is cited. */
          citation: z.string(),
          recordedAt: Stamp,
          what: z.enum(historyEvents),
          /** The name of the backup it was restored from, and when that was made. */
          from: z.string().optional(),
          madeAt: z.iso.datetime().optional(),
          why: z.string().optional(),
        }),
      ),
    }),
  },
  'vault.verify': {
    does: 'checks every journal and exhibit, and names every finding',
    places: ['path'],
    input: z.strictObject({ path: Place.optional() }),
    output: z.object({
      ok: z.boolean(),
      findings: z.array(Finding),
      checked: z.object({ journals: z.int(), entries: z.int(), exhibits: z.int() }),
    }),
  },
} as const satisfies Record<string, Call>;
