import { z } from 'zod';

/**
 * The entries of a timeline column by column, in their order: a hundred thousand objects take longer to be checked and carried from one process to the other
 * than to be drawn; a few long strings do not. Times are pairs of `from` and `to` as 64-bit floats, little-endian, in base64; each kind is one byte, counted
 * in `kindNames`; each byte of `marks` is the place in `certainties`, and 8 more where the entry was withdrawn.
 */
export const TimelineColumns = z.object({
  count: z.int(),
  /** Ids have 36 characters each, and stand one after the other. */
  ids: z.string(),
  times: z.base64(),
  kindNames: z.array(z.string()),
  kinds: z.base64(),
  marks: z.base64(),
  /** Parted by {@link parting}. */
  cites: z.string(),
  labels: z.string(),
});
export type TimelineColumns = z.output<typeof TimelineColumns>;

/** Parts texts in a column (U+001E, the record separator); no text has it. */
export const parting = '\u001e';

export const idLength = 36;
export const withdrawn = 8;
