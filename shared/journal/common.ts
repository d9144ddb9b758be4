import { z } from 'zod';
import { EntryId, Name } from '../fields.ts';
import { Occurred } from './time.ts';

/** Where in an exhibit to look: `EX-003, page 4`, `EX-003, line 12`. */
export const Citation = z.strictObject({
  exhibit: EntryId,
  page: z.int().min(1).optional(),
  line: z.int().min(1).optional(),
  place: Name.optional(),
});
export type Citation = z.output<typeof Citation>;

/** What every kind of entry may carry beside its own fields. */
export const common = {
  occurred: Occurred.optional(),
  exhibits: z.array(Citation).max(200).optional(),
  /** What it was brought in from, where it was not typed here: `mail <id@host>`, `table 3f9a… row 7`. The same is never brought in twice. */
  imported: Name.optional(),
};

/** The schema of one kind's body: its own fields and the common ones, nothing else. */
export function body<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...common });
}
