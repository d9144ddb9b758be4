import { z } from 'zod';

/** The form of one row of the table. */
export interface Call {
  readonly does: string;
  readonly writes?: boolean;
  readonly places?: readonly string[];
  readonly door?: 'window';
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** What a call takes or answers that has nothing to say. */
export const nothing = z.strictObject({});

/** A passphrase or a recovery key: never in an argument of the terminal, never in a log. */
export const Secret = z.string().min(1).max(1024);
