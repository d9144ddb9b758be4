import { z } from 'zod';
import { Name, Text } from './fields.ts';
import { Channel } from './incidents.ts';
import { body } from './journal/common.ts';

export const correspondenceKinds = {
  /** A mail or a chat message brought in from where it was exchanged, word for word. Its time is what the message itself says. */
  message: body({
    direction: z.enum(['received', 'sent']),
    channel: Channel.optional(),
    subject: Name.optional(),
    /** As the message names them. */
    sender: Name.optional(),
    recipients: Name.max(2000).optional(),
    /** A message may be an attachment and nothing else. */
    text: Text.optional(),
  }),
} as const;
