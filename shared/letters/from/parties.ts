import { plusDays } from '../../calendar.ts';
import { profileOf } from '../../client-profile.ts';
import { nextBusinessDay } from '../../due.ts';
import type { LetterFields } from '../fields.ts';
import type { LetterSource } from '../source.ts';

/** Days a client has to answer a letter where nothing else is said; the user changes the day in the letter. */
export const answerDays = 7;

/** Who writes to whom, and by when an answer is wanted. */
export function parties({ journal, me, asOf }: LetterSource): LetterFields {
  const profile = profileOf(journal);
  const person = profile?.people?.[0]?.name;
  return {
    ...(profile && { client: profile.name }),
    ...(person !== undefined && { person }),
    ...(me && { me: me.name }),
    ...(me?.trade !== undefined && { trade: me.trade }),
    ...(me?.email !== undefined && { email: me.email }),
    today: asOf,
    replyBy: nextBusinessDay(plusDays(asOf, answerDays)),
  };
}
