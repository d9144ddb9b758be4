/** What an exhibit may be, so that laying it in stays a matter of seconds and of a few hundred megabytes. */
export const limits = {
  /** Bytes of a file that is read at all. */
  bytes: 40 * 1024 * 1024,
  /** Pages of one PDF; the rest stay in the file. */
  pages: 60,
  /** Pixels of a picture before it is made smaller: a photograph of a phone has 12 to 50 million. */
  pixels: 64_000_000,
  /** Characters of a text or a mail. */
  characters: 120_000,
  /** Dots to an inch on paper: text of 6 points can be read, and a page of text takes about 100 KB. */
  dotsPerInch: 150,
  /** Milliseconds that one exhibit may take, or each page of one with many; a file made to never end is given up. */
  patience: 60_000,
} as const;

/** The largest a page of an exhibit stands on paper, in points: A4 within the record's margins, less its own head. */
export const room = { width: 493, height: 690 } as const;
