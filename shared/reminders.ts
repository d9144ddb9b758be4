import { daysBetween, dayNumber, weekday } from './calendar.ts';
import type { ClientId, Day } from './fields.ts';
import type { TodayItem } from './today-view.ts';

/** What one can be reminded of; each can be switched off (row 88). */
export const reminderKinds = ['due', 'overdue', 'waiting', 'promise', 'abuse', 'hours', 'weekly'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** One thing to be told. `key` stands for it among what was told, and holds no words of the journal. */
export interface Reminder {
  readonly key: string;
  readonly kind: ReminderKind;
  /** The line of Today it is about; none for the weekly question. */
  readonly item?: TodayItem;
}

/** What was told, by key, and on which day it was told last. */
export type Told = Readonly<Record<string, Day>>;

/** The user's wishes: which kinds are off, and between which times of the day nothing is told, as `20:00`. */
export interface ReminderWishes {
  readonly off?: readonly ReminderKind[] | undefined;
  readonly quietFrom?: string | undefined;
  readonly quietTo?: string | undefined;
}

/** Evenings and nights are quiet unless the user says otherwise. */
export const usualQuiet = { from: '20:00', to: '08:00' } as const;

/** The local day and time, `09:30`, at which it is asked what is to be told. */
export interface ReminderTime {
  readonly day: Day;
  readonly time: string;
}

/** What stays open is told again after so many days. */
const again = 7;
/** Friday, from three in the afternoon: the week is still remembered. 1 is Monday. */
const weekly = { weekday: 5, from: '15:00' } as const;

/** What is to be told now, given today's lines and what was told before. Nothing in quiet hours; each thing once, and again a week later while it stays. */
export function reminders(
  items: readonly TodayItem[],
  told: Told,
  wishes: ReminderWishes,
  now: ReminderTime,
): Reminder[] {
  if (isQuiet(wishes, now.time)) return [];
  const found = items.flatMap((item): Reminder[] => {
    if (item.isOver) return []; // closing an engagement ends its reminders (research, 4.13)
    const kind = kindOf(item);
    return kind ? [{ key: keyOf(kind, item), kind, item }] : [];
  });
  return [...found, ...weeklyQuestion(now)].filter(
    ({ key, kind }) => !wishes.off?.includes(kind) && !wasTold(told[key], kind, now.day),
  );
}

/** What was told, with these; what was told so long ago that it is told anew is forgotten. */
export function withTold(told: Told, given: readonly Reminder[], day: Day): Told {
  const kept = Object.entries(told).filter(([, last]) => daysBetween(last, day) < 60);
  return Object.fromEntries([...kept, ...given.map(({ key }) => [key, day])]);
}

/** Whether a time of the day lies in the quiet hours; they may reach over midnight. The same time twice means none are quiet. */
export function isQuiet(
  { quietFrom = usualQuiet.from, quietTo = usualQuiet.to }: ReminderWishes,
  time: string,
): boolean {
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo;
}

/** The client a reminder leads to. */
export function clientOf({ item }: Reminder): ClientId | undefined {
  return item?.client;
}

function kindOf({ kind, days = 0 }: TodayItem): ReminderKind | undefined {
  switch (kind) {
    case 'invoice-overdue':
    case 'ladder-step':
      return 'overdue';
    case 'request-overdue':
      return 'waiting';
    case 'promise-broken':
      return 'promise';
    case 'abuse-unanswered':
      return 'abuse';
    // Told when the quiet hours are over, for it is answered in working hours.
    case 'out-of-hours':
      return 'hours';
    // What falls due is told the day before, so that something can still be done about it.
    case 'promise-due':
      return days >= -1 ? 'promise' : undefined;
    case 'invoice-due':
    case 'request-due':
    case 'obligation-due':
      return days >= -1 ? 'due' : undefined;
    case 'resume-work':
    case 'decision-review':
      return 'due';
    case 'work-while-stopped':
    case 'limit':
    case 'retention-passed':
    case 'draft':
      return undefined;
  }
}

/** The next step of a ladder is something new to tell of the same invoice; so is the other day of a deadline that was moved. */
function keyOf(kind: ReminderKind, { kind: line, entries, step, day }: TodayItem): string {
  return [kind, line, entries[0] ?? '', line === 'obligation-due' ? '' : (step ?? ''), day ?? ''].join(' ');
}

function weeklyQuestion({ day, time }: ReminderTime): Reminder[] {
  const number = dayNumber(day);
  const sinceFriday = (weekday(number) - weekly.weekday + 7) % 7;
  // Where the computer was off on Friday, it is asked at the weekend; on Monday it is too late to ask.
  if (sinceFriday > 2 || (sinceFriday === 0 && time < weekly.from)) return [];
  return [{ key: 'weekly', kind: 'weekly' }];
}

function wasTold(last: Day | undefined, kind: ReminderKind, today: Day): boolean {
  if (last === undefined) return false;
  const since = daysBetween(last, today);
  // A clock that went back has not made anything untold.
  return since < (kind === 'weekly' ? 4 : again);
}
