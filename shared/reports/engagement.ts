import { statesOf } from '../client-profile.ts';
import type { Day } from '../fields.ts';
import { standing } from '../journal/effective.ts';
import type { Paper } from './paper.ts';

/** The first and the last day of an engagement: from the first terms, else the first entry; to the day it was decided to end, else today. */
export function engagementOf({ source, f, today }: Paper): { readonly from: Day; readonly to: Day } {
  const starts = standing(source.journal, 'terms-agreed').map(({ body }) => body.from);
  const opened = source.entries[0];
  const from = starts.sort()[0] ?? (opened ? f.dayAt(Date.parse(opened.recordedAt.at)) : today);
  const decision = standing(source.journal, 'decision').findLast(({ body }) => body.choice === 'let-go')?.body;
  const former = statesOf(source.journal).findLast(({ state }) => state === 'former');
  const to = decision?.endsOn ?? former?.on ?? decision?.on ?? today;
  return { from, to: to < from ? from : to };
}
