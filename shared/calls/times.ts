import { z } from 'zod';
import { languages } from '../languages.ts';
import { Occurred } from '../journal/time.ts';
import type { Call } from './call.ts';

/** Times as they are typed. */
export const timesCalls = {
  'times.read': {
    does: 'reads a time as people type it ("last Tuesday around noon"), in the language of the window unless one is named',
    input: z.strictObject({ text: z.string().max(200), language: z.enum(languages).optional() }),
    output: z.object({
      is: z.enum(['read', 'unclear', 'empty']),
      occurred: Occurred.optional(),
      /** How it was understood, in words. */
      said: z.string().optional(),
      /** Day and month could be the other way round. */
      either: z.boolean().optional(),
      /** It lies ahead. */
      ahead: z.boolean().optional(),
    }),
  },
} as const satisfies Record<string, Call>;
