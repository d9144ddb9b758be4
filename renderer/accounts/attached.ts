import { z } from 'zod';
import { EntryId } from '../../shared/fields.ts';

/** A file kept as an exhibit of a client, as the forms that cite it need it. */
export const Attached = z.object({ id: EntryId, number: z.string(), name: z.string() });
export type Attached = Readonly<z.output<typeof Attached>>;
