import { plusDays } from '../../calendar.ts';
import { nextBusinessDay } from '../../due.ts';
import type { Day, EntryId } from '../../fields.ts';
import type { WaitingView } from '../../waiting-view.ts';
import { waitingView } from '../../waiting-figures.ts';
import type { LetterFields } from '../fields.ts';
import type { LetterChoice, LetterSource } from '../source.ts';
import type { TemplateId } from '../templates.ts';

type Row = WaitingView['requests'][number];

/** Days until a nudge wants its answer, and until work is paused (research, 4.2: days 2, 5, 10). */
const nudgeDays = 3;
const pauseDays = 5;

/** The request a letter is about: the one chosen, else the one waited for longest; a first letter is about the one asked for last. */
export function requestFor(template: TemplateId, choice: LetterChoice, rows: readonly Row[]): Row | undefined {
  if (choice.request) return rows.find(({ id }) => id === choice.request);
  if (template === 'resume') return undefined;
  const open = rows.filter(({ state }) => state === 'open' || state === 'overdue');
  if (template === 'request') return open.toSorted((a, b) => (a.askedOn < b.askedOn ? 1 : -1))[0];
  const wanted = open.filter(({ state }) => state === 'overdue');
  return wanted.toSorted((a, b) => b.daysOverdue - a.daysOverdue)[0];
}

/** Every request that counts by a day. */
export function requestRows({ ledgers, house }: LetterSource, asOf: Day): readonly Row[] {
  return waitingView(ledgers, house, asOf).requests;
}

/**
 * What was asked, what waits for it, and where the date promised moves to (row 47; seed A13): as of the day the answer is wanted by, for that is the
 * date an answer keeps. Once answered, as of the answer.
 */
export function waiting(template: TemplateId, source: LetterSource, choice: LetterChoice): LetterFields {
  const rows = requestRows(source, source.asOf);
  const row = requestFor(template, choice, rows);
  const replyBy = nextBusinessDay(plusDays(source.asOf, nudgeDays));
  const soon = template === 'nudge-2' ? { replyBy } : {};
  const pause = { pauseOn: nextBusinessDay(plusDays(source.asOf, pauseDays)) };
  if (!row) return { ...soon, ...pause };
  const knockOn = row.closedOn === undefined ? knockOnBy(source, row.id, replyBy) : row.knockOn;
  return {
    ...soon,
    ...pause,
    items: row.what,
    askedOn: row.askedOn,
    // Asking anew for what is overdue names a day that is still to come.
    neededBy: template === 'request' && row.neededBy <= source.asOf ? replyBy : row.neededBy,
    ...(row.daysOverdue > 0 && { daysOverdue: row.daysOverdue }),
    ...(row.blocks.length > 0 && { blocks: row.blocks }),
    ...(knockOn && { promised: knockOn.promised, ...(knockOn.workingDays > 0 && { moved: knockOn.moved }) }),
  };
}

function knockOnBy(source: LetterSource, id: EntryId, day: Day): Row['knockOn'] {
  return requestRows(source, day).find((row) => row.id === id)?.knockOn;
}
