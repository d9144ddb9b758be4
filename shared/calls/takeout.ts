import { z } from 'zod';
import { ClientId, Place, VaultId } from '../fields.ts';
import { languages } from '../languages.ts';
import type { Call } from './call.ts';

/** In what form everything is taken out. */
export const takeoutForms = ['csv', 'markdown', 'ics', 'copy'] as const;
export type TakeoutForm = (typeof takeoutForms)[number];

/** Taking everything out in open forms, and a copy back in. */
export const takeoutCalls = {
  'takeout.make': {
    does: 'writes everything, or all of one client: tables (csv), a readable log with the files (markdown), due dates (ics), or a copy that can be brought back in (copy)',
    places: ['out'],
    input: z.strictObject({
      form: z.enum(takeoutForms),
      /** A name that is not taken yet; a folder, for `ics` a file. */
      out: Place,
      client: ClientId.optional(),
      language: z.enum(languages).optional(),
    }),
    output: z.object({ path: z.string(), files: z.int(), bytes: z.int() }),
  },
  'takeout.bring-in': {
    does: 'brings a copy back in, to a new folder, and verifies it; it is the same journal, entry for entry',
    places: ['from', 'to'],
    input: z.strictObject({ from: Place, to: Place }),
    output: z.object({ folder: z.string(), vault: VaultId, files: z.int(), bytes: z.int() }),
  },
} as const satisfies Record<string, Call>;
