import { z } from 'zod';
import { Day, EntryId, Minutes, Money, Name, Text } from './fields.ts';
import { body } from './journal/common.ts';

export const scopeKinds = {
  'scope-asked': body({ what: Text, inScope: z.boolean().optional(), on: Day.optional() }),
  'scope-priced': body({
    request: EntryId,
    minutes: Minutes,
    price: Money,
    newDate: Day.optional(),
    on: Day.optional(),
    /** The change order it was offered in. */
    letter: EntryId.optional(),
  }),
  'scope-agreed': body({ request: EntryId, on: Day, words: Text.optional() }),
  'scope-refused': body({ request: EntryId, on: Day, words: Text.optional() }),
  recommended: body({ what: Text, reason: Text.optional(), on: Day.optional(), letter: EntryId.optional() }),
  'recommendation-decided': body({
    recommendation: EntryId,
    outcome: z.enum(['accepted', 'modified', 'overridden']),
    on: Day,
    /** The friend, brother or colleague who knew better (seed T3). */
    thirdParty: Name.optional(),
    words: Text.optional(),
  }),
  disagreement: body({
    topic: Text,
    mine: Text.optional(),
    theirs: Text.optional(),
    proposedOn: Day.optional(),
    options: z.array(Text).max(20).optional(),
    /** The letter in which a way out was proposed. */
    letter: EntryId.optional(),
  }),
  'disagreement-settled': body({ disagreement: EntryId, on: Day, outcome: Text }),
} as const;
