import { z } from 'zod';
import { Currency } from '../fields.ts';
import { reminderKinds } from '../reminders.ts';
import { languages } from '../languages.ts';
import { spelledLanguages } from '../spelling.ts';
import { ownDetails } from '../vault-entries.ts';
import { type Call, nothing } from './call.ts';
import { Sealed } from './wire.ts';

const Me = z.object({
  name: z.string().optional(),
  trade: z.string().optional(),
  address: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  currency: Currency.optional(),
  language: z.enum(languages).optional(),
  zone: z.string().optional(),
});

/** A time of the day, `08:00`. */
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Language, look, spelling and what one is reminded of: the only things that are not entries. */
export const Settings = z.strictObject({
  language: z.enum(languages).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  zoom: z.number().min(0.5).max(3).optional(),
  /** The languages whose spelling is checked; see `spellingOf` for what counts where nothing was chosen. */
  spelling: z.array(z.enum(spelledLanguages)).max(spelledLanguages.length).optional(),
  reminders: z
    .strictObject({
      off: z.array(z.enum(reminderKinds)).optional(),
      quietFrom: ClockTime.optional(),
      quietTo: ClockTime.optional(),
    })
    .optional(),
});
export type Settings = z.output<typeof Settings>;

/** The user: own details, language and look. */
export const meCalls = {
  'me.get': { does: "gives the user's own details", input: nothing, output: Me },
  'me.revise': {
    does: "records the user's own details",
    writes: true,
    input: z.strictObject(ownDetails),
    output: Sealed,
  },
  'settings.get': { does: 'gives language and look', input: nothing, output: Settings },
  'settings.set': { does: 'keeps language and look', writes: true, input: Settings, output: Settings },
} as const satisfies Record<string, Call>;
