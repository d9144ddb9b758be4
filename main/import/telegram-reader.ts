import { ChatBook, momentAt, somebodyNamed } from './chat.ts';
import { list, members, parsed, textOf, type Json } from './json-value.ts';
import { mediaBeside } from './media.ts';
import { readWhole, Unreadable } from './read-whole.ts';
import type { Chosen, Evidence, Found, ReadingContext, Source, Somebody } from './source.ts';

const largest = 200 * 1024 * 1024;

/** Reads `result.json` of Telegram's export, of one chat or of all of them; its files lie beside it. */
export async function readTelegram(file: Chosen, { zone, signal }: ReadingContext): Promise<Source> {
  const root = members(parsed(new TextDecoder().decode(await readWhole(file, largest))));
  const chats = 'messages' in root ? [root] : list(members(root['chats'])['list']).map(members);
  if (chats.length === 0) throw new Unreadable('damaged');
  const book = new ChatBook(file.name, 'telegram');
  const media = mediaBeside(file);
  const files = new Map<number, readonly Evidence[]>();
  let row = 0;
  for (const chat of chats) {
    const people = peopleOf(chat);
    for (const raw of list(chat['messages'])) {
      signal.throwIfAborted();
      row++;
      const message = members(raw);
      if (message['type'] !== 'message') continue;
      if (book.isFull) {
        book.sayFull();
        break;
      }
      const when = whenOf(message, zone);
      if (when === undefined) {
        book.say({ row, code: 'no-date', leftOut: true });
        continue;
      }
      const evidence: Evidence[] = [];
      for (const name of [message['photo'], message['file']].map(textOf).filter((one) => one !== '')) {
        const found = await media.find(name);
        if (found) evidence.push(found);
        else book.say({ row, code: 'attachment-missing', detail: name.slice(0, 200), leftOut: false });
      }
      if (evidence.length > 0) files.set(row, evidence);
      const from = somebodyNamed(textOf(message['from']) || textOf(message['from_id']));
      book.add({
        row,
        when,
        from,
        to: people.size > 20 ? [] : [...people.values()].filter(({ who }) => who !== from?.who),
        text: spoken(message['text']),
        attachments: evidence.map(({ name, type, bytes }) => ({ name, type, bytes })),
      });
    }
  }
  return {
    info: { name: file.name, as: 'telegram' },
    found: book.found,
    problems: book.problems,
    original: file.path,
    claimed: media.claimed,
    whole: (found: Found) => Promise.resolve({ body: found.body, evidence: files.get(found.row) ?? [] }),
  };
}

function peopleOf(chat: Json): ReadonlyMap<string, Somebody> {
  const people = new Map<string, Somebody>();
  for (const raw of list(chat['messages'])) {
    const one = somebodyNamed(textOf(members(raw)['from']));
    if (one) people.set(one.who, one);
  }
  return people;
}

/** The instant where the export gives it, else the clock of the computer that made it. */
function whenOf(message: Json, zone: string): string | undefined {
  const instant = Number(textOf(message['date_unixtime']));
  if (instant > 0) return momentAt(instant * 1000, zone);
  const local = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})/u.exec(textOf(message['date']))?.[1];
  return local === undefined || Number.isNaN(Date.parse(`${local}Z`)) ? undefined : `${local}[${zone}]`;
}

/** A text is a string, or a list of strings and of parts with a look. */
function spoken(text: unknown): string {
  return Array.isArray(text)
    ? text.map((part) => (typeof part === 'string' ? part : textOf(members(part)['text']))).join('')
    : textOf(text);
}
