import { z } from 'zod';
import { EntryId, Hash, Name, Text } from './fields.ts';
import { body } from './journal/common.ts';

export const anchorKinds = {
  /** Proof from outside that a head existed at a time. */
  anchor: body({
    head: Hash,
    n: z.int().min(1),
    form: z.enum(['mail', 'file', 'rfc3161', 'other']),
    at: z.iso.datetime().optional(),
    by: Name.optional(),
    exhibit: EntryId.optional(),
    note: Text.optional(),
  }),
} as const;
