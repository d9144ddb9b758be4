/**
 * One step from a format to the next. Sealed lines never change: a step writes a new vault beside the old one, with the old lines in it as
 * they are, and is given a stored vault of its format in the tests.
 */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What it changes, for the changelog. */
  readonly does: string;
  /** Writes the vault in `folder` anew into the empty folder `to`. */
  migrate(folder: string, to: string): Promise<void>;
}

/** The steps, in order. There is one format so far (`format-1.md`), and so there is none. */
export const migrations: readonly Migration[] = [];
