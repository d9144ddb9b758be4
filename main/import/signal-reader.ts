import { ChatBook, momentAt, somebodyNamed } from './chat.ts';
import { decode } from './decode.ts';
import { list, members, parsed, textOf } from './json-value.ts';
import { mediaBeside } from './media.ts';
import { readWhole, Unreadable } from './read-whole.ts';
import type { Chosen, Evidence, Found, ReadingContext, Source, Somebody } from './source.ts';
import { readChatText } from './whatsapp-reader.ts';

const largest = 200 * 1024 * 1024;

/** Reads a chat of Signal as its exporters write it: messages in JSON, one a line or in a list, or as text with the time in brackets. */
export async function readSignal(file: Chosen, context: ReadingContext): Promise<Source> {
  const { text } = decode(await readWhole(file, largest));
  const media = mediaBeside(file);
  if (!/^\s*[[{]\s*["{]/u.test(text)) return readChatText(file, text, media, 'signal', context);
  const whole = parsed(text);
  const isLines = whole === undefined;
  const messages = Array.isArray(whole)
    ? whole
    : 'messages' in members(whole)
      ? list(members(whole)['messages'])
      : text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(parsed);
  if (messages.every((one) => Object.keys(members(one)).length === 0)) throw new Unreadable('damaged');
  const book = new ChatBook(file.name, 'signal');
  const senders = messages.map((one) => senderOf(one));
  const people = new Map(senders.flatMap((one) => (one ? [[one.who, one] as const] : [])));
  const files = new Map<number, readonly Evidence[]>();
  for (const [index, raw] of messages.entries()) {
    context.signal.throwIfAborted();
    const message = members(raw);
    const row = index + 1;
    const when = whenOf(message['date'] ?? message['sent_at'] ?? message['timestamp'], context.zone);
    if (when === undefined) {
      book.say({ row, code: Object.keys(message).length === 0 ? 'damaged' : 'no-date', leftOut: true });
      continue;
    }
    const evidence: Evidence[] = [];
    for (const attachment of list(message['attachments']).slice(0, 20)) {
      const name =
        textOf(members(attachment)['path']) ||
        textOf(members(attachment)['name']) ||
        textOf(members(attachment)['fileName']);
      const found = name === '' ? undefined : await media.find(name);
      if (found) evidence.push(found);
      else if (name !== '') book.say({ row, code: 'attachment-missing', detail: name.slice(0, 200), leftOut: false });
    }
    if (evidence.length > 0) files.set(row, evidence);
    const from = senders[index];
    book.add({
      row,
      ...(isLines && { line: row }),
      when,
      from,
      to: people.size > 20 ? [] : [...people.values()].filter(({ who }) => who !== from?.who),
      text: textOf(message['body'] ?? message['text'] ?? message['message']),
      attachments: evidence.map(({ name, type, bytes }) => ({ name, type, bytes })),
    });
  }
  return {
    info: { name: file.name, as: 'signal' },
    found: book.found,
    problems: book.problems,
    original: file.path,
    claimed: media.claimed,
    whole: (found: Found) => Promise.resolve({ body: found.body, evidence: files.get(found.row) ?? [] }),
  };
}

function senderOf(raw: unknown): Somebody | undefined {
  const message = members(raw);
  return somebodyNamed(message['sender'] ?? message['from'] ?? message['author'] ?? message['source']);
}

function whenOf(value: unknown, zone: string): string | undefined {
  if (typeof value === 'number') return momentAt(value < 1e11 ? value * 1000 : value, zone);
  const text = textOf(value);
  if (/^\d{10,13}$/u.test(text)) return whenOf(Number(text), zone);
  if (/[Zz]$|[+-]\d{2}:?\d{2}$/u.test(text)) return momentAt(Date.parse(text), zone);
  const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/u.exec(text);
  return local && !Number.isNaN(Date.parse(`${local[1]}T${local[2]}Z`))
    ? `${local[1]}T${local[2]}[${zone}]`
    : undefined;
}
