import { z } from 'zod';
import { Name } from './fields.ts';
import { body } from './journal/common.ts';

/** What can lie somewhere beside deliveries and accounts, which say their place themselves. */
export const locatedSorts = ['working-files', 'passwords', 'repository', 'backup', 'other'] as const;

export const locatedKinds = {
  /** Where something of the engagement lies (research, 4.13, step 6). Of passwords only the place, never one of them. */
  located: body({
    what: Name,
    sort: z.enum(locatedSorts).optional(),
    where: Name.max(2000),
    /** In no handover and no record but those for the user's own file. */
    onlyMine: z.literal(true).optional(),
  }),
} as const;
