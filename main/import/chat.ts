import { createHash } from 'node:crypto';
import type { ImportForm } from '../../shared/calls/import.ts';
import type { Channel } from '../../shared/incidents.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { localAt } from '../../shared/zones.ts';
import { fitting } from './mail-message.ts';
import { plainWho } from './known.ts';
import { mostItems, mostProblems, type Found, type Somebody } from './source.ts';

/** One message of any chat. */
export interface ChatMessage {
  readonly row: number;
  /** The line of its file that it begins in, where messages are lines. */
  readonly line?: number | undefined;
  /** `2026-11-12T21:48[Europe/Warsaw]` */
  readonly when: string;
  readonly from?: Somebody | undefined;
  readonly to?: readonly Somebody[];
  readonly text: string;
  readonly attachments?: NonNullable<Found['attachments']>;
}

/** Turns the messages of one chat into what can be recorded; two that say the same in the same minute are two, in every export of it. */
export class ChatBook {
  readonly found: Found[] = [];
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #as: ImportForm;
  readonly #channel: Channel;
  readonly #times = new Map<string, number>();

  constructor(file: string, as: ImportForm, channel: Channel = 'chat') {
    this.#file = file;
    this.#as = as;
    this.#channel = channel;
  }

  /** Whether no more is taken. */
  get isFull(): boolean {
    return this.found.length >= mostItems;
  }

  /** Says before all else, and once, that there is more than is taken. */
  sayFull(): void {
    if (this.problems[0]?.code === 'too-many') return;
    this.problems.unshift({ file: this.#file, code: 'too-many', detail: String(mostItems), leftOut: true });
  }

  say(problem: Omit<Problem, 'file'>): void {
    if (this.problems.length < mostProblems) this.problems.push({ file: this.#file, ...problem });
  }

  add({ row, line, when, from, to, text: whole, attachments = [] }: ChatMessage): void {
    const { text, isCut } = fitting(plain(whole));
    if (text.trim() === '' && attachments.length === 0) return;
    if (this.isFull) return this.sayFull();
    if (isCut) this.say({ row, code: 'text-shortened', leftOut: false });
    const says = JSON.stringify([
      when,
      from?.who ?? '',
      to?.map(({ who }) => who) ?? [],
      text,
      attachments.map(({ name }) => name),
    ]);
    const hash = createHash('sha256').update(says).digest('hex').slice(0, 32);
    const nth = (this.#times.get(hash) ?? 0) + 1;
    this.#times.set(hash, nth);
    this.found.push({
      row,
      kind: 'message',
      body: {
        channel: this.#channel,
        ...(from && { sender: from.name }),
        ...(to &&
          to.length > 0 && {
            recipients: to
              .map(({ name }) => name)
              .join(', ')
              .slice(0, 2000)
              .toWellFormed(),
          }),
        ...(text.trim() !== '' && { text }),
        occurred: { on: when },
      },
      key: `${this.#as} ${hash}${nth > 1 ? ` ${nth}` : ''}`,
      when,
      from,
      to: to ?? [],
      attachments,
      line,
    });
  }
}

/** Somebody by the name a chat gives; by an address or number where there is one. `undefined` for no name at all. */
export function somebodyNamed(name: unknown, address?: unknown): Somebody | undefined {
  const shown = oneLine(name);
  const reached = oneLine(address);
  if (shown === '' && reached === '') return undefined;
  return { who: reached === '' ? shown : plainWho(reached), name: shown === '' ? reached : shown };
}

function oneLine(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed();
}

function plain(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .toWellFormed();
}

/** An instant by the clock of a zone, as a moment; `undefined` outside of the years chats are from. */
export function momentAt(instant: number, zone: string): string | undefined {
  if (!Number.isFinite(instant) || instant < Date.UTC(1990, 0) || instant > Date.UTC(2200, 0)) return undefined;
  return `${new Date(localAt(zone, instant)).toISOString().slice(0, 16)}[${zone}]`;
}
