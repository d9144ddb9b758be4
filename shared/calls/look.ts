import { z } from 'zod';

/** A page of a file that is looked at, as a picture. */
export const Picture = z.object({
  as: z.literal('picture'),
  page: z.int(),
  pages: z.int(),
  /** In base64, drawn anew: no byte of it is the file's. */
  picture: z.string(),
  type: z.enum(['image/png', 'image/jpeg']),
  width: z.int(),
  height: z.int(),
  /** Its size as it was meant, in pixels of a usual screen. */
  natural: z.object({ width: z.number(), height: z.number() }),
  /** What can be read on the page. */
  text: z.string(),
  /** How many pictures there are, of one that moves: this is the first. */
  frames: z.int().optional(),
});

/** Why nothing of a file can be shown. */
export const Described = z.object({
  as: z.literal('described'),
  why: z.enum(['type', 'too-large', 'locked', 'unreadable']),
});
