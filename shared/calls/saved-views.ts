import { z } from 'zod';
import { ClientId, Name } from '../fields.ts';
import { SavedView } from '../saved-view.ts';
import { type Call, nothing } from './call.ts';

/** Looks at the timeline, kept under a name. They are nobody's evidence: not entries, kept beside the drafts and sealed like them. */
export const savedViewsCalls = {
  'views.save': {
    does: 'keeps a look at the timeline under a name, in the place of one that bears it',
    writes: true,
    input: SavedView,
    output: SavedView,
  },
  'views.list': {
    does: 'lists the looks at a timeline that were kept',
    input: z.strictObject({ client: ClientId.optional() }),
    output: z.object({ views: z.array(SavedView) }),
  },
  'views.discard': {
    does: 'throws a look at the timeline away',
    writes: true,
    input: z.strictObject({ client: ClientId, name: Name }),
    output: nothing,
  },
} as const satisfies Record<string, Call>;
