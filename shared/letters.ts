import { z } from 'zod';
import { Day, EntryId, Name, Text } from './fields.ts';
import { Channel } from './incidents.ts';
import { body } from './journal/common.ts';
import { languages } from './languages.ts';

export const letterKinds = {
  /** What was really sent, word for word. */
  'letter-sent': body({
    template: Name.optional(),
    subject: Name.optional(),
    text: Text,
    on: Day,
    channel: Channel.optional(),
    to: Name.optional(),
    language: z.enum(languages).optional(),
    invoices: z.array(EntryId).max(500).optional(),
    request: EntryId.optional(),
  }),
} as const;
