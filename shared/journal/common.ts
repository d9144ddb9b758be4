import { z } from 'zod';
import { EntryId, Name } from '../fields.ts';
import { Occurred } from './time.ts';

const share = z.int().min(0).max(1000);

/** A part of a picture or of a page, in thousandths of its width and height as it stands upright, from above and from the left. */
export const Region = z
  .strictObject({ left: share, top: share, width: share.min(1), height: share.min(1) })
  .refine(({ left, top, width, height }) => left + width <= 1000 && top + height <= 1000, 'not within the page');
export type Region = z.output<typeof Region>;

/** Where in an exhibit to look: `EX-003, page 4`, `EX-003, lines 12–14`, a part of a picture. */
export const Citation = z
  .strictObject({
    exhibit: EntryId,
    page: z.int().min(1).optional(),
    line: z.int().min(1).optional(),
    /** The last of several lines. */
    toLine: z.int().min(1).optional(),
    region: Region.optional(),
    place: Name.optional(),
  })
  .refine(
    ({ line, toLine }) => toLine === undefined || (line !== undefined && line <= toLine),
    'ends before it begins',
  );
export type Citation = z.output<typeof Citation>;

/** A citation without its exhibit: only the place. */
export type CitedPlace = Omit<Citation, 'exhibit'>;

/** What every kind of entry may carry beside its own fields. */
export const common = {
  occurred: Occurred.optional(),
  exhibits: z.array(Citation).max(200).optional(),
  /** What it was brought in from, where it was not typed here: `mail <id@host>`, `table 3f9a… row 7`. The same is never brought in twice. */
  imported: Name.optional(),
  /** Of what came from a mail: the one it answers, and the one their exchange began with where that is another; named as `imported` names them. */
  answers: Name.optional(),
  thread: Name.optional(),
};

/** The schema of one kind's body: its own fields and the common ones, nothing else. */
export function body<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...common });
}
