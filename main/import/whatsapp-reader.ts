import { orderOf } from '../../shared/import/order.ts';
import { chatLines, type ChatLine } from '../../shared/import/whatsapp.ts';
import { writtenDay, writtenTime } from '../../shared/import/written-day.ts';
import { ChatBook, somebodyNamed } from './chat.ts';
import { decode } from './decode.ts';
import { archiveOf, mediaBeside, mediaIn, type Media } from './media.ts';
import { readWhole, Unreadable } from './read-whole.ts';
import type { Chosen, Evidence, Found, ReadingContext, Source, Somebody } from './source.ts';

const largestText = 100 * 1024 * 1024;

/** Reads a chat exported from WhatsApp, as text or packed with its pictures. */
export async function readWhatsApp(file: Chosen, context: ReadingContext): Promise<Source> {
  const { text, media } = await textAndMedia(file, context.answer.encoding);
  return readChatText(file, text, media, 'whatsapp', context);
}

async function textAndMedia(
  file: Chosen,
  encoding: string | undefined,
): Promise<{ readonly text: string; readonly media: Media }> {
  if (!file.name.toLowerCase().endsWith('.zip'))
    return { text: decode(await readWhole(file, largestText), encoding).text, media: mediaBeside(file) };
  const archive = await archiveOf(file);
  const texts = archive.files.filter(({ name }) => /(?:^|\/)[^/]*\.txt$/iu.test(name));
  const chat = texts.find(({ name }) => name.endsWith('_chat.txt')) ?? texts.sort((a, b) => b.bytes - a.bytes)[0];
  if (!chat) throw new Unreadable('not-known');
  if (chat.bytes > largestText) throw new Unreadable('file-too-large', `${largestText / (1024 * 1024)} MB`);
  return { text: decode(await archive.read(chat), encoding).text, media: mediaIn(archive) };
}

/** Reads the lines of a chat, once the order of its days is known. */
export async function readChatText(
  file: Chosen,
  text: string,
  media: Media,
  as: 'whatsapp' | 'signal',
  { answer, zone, signal }: ReadingContext,
): Promise<Source> {
  const lines = chatLines(text);
  if (lines.length === 0) throw new Unreadable('not-known');
  const days = lines.map(({ day }) => day);
  const info = { name: file.name, as };
  const order = answer.order === undefined ? orderOf(days) : { order: answer.order };
  if (!('order' in order)) {
    const orders = 'ambiguous' in order ? [...order.ambiguous] : [];
    return {
      info: { ...info, asks: { orders, sample: [...new Set(days)].slice(0, 5) } },
      found: [],
      problems: [],
      original: file.path,
    };
  }
  const book = new ChatBook(file.name, as);
  const people = new Map<string, Somebody>();
  for (const { sender } of lines)
    if (!people.has(sender)) people.set(sender, somebodyNamed(sender) ?? { who: '?', name: '?' });
  const files = new Map<number, readonly Evidence[]>();
  for (const line of lines) {
    signal.throwIfAborted();
    if (book.isFull) {
      book.sayFull();
      break;
    }
    const when = whenOf(line, order.order, zone);
    if (when === undefined) {
      book.say({ row: line.line, code: 'date-order', detail: line.day, leftOut: true });
      continue;
    }
    const evidence: Evidence[] = [];
    for (const name of line.files.slice(0, 20)) {
      const found = await media.find(name);
      if (found) evidence.push(found);
      else book.say({ row: line.line, code: 'attachment-missing', detail: name.slice(0, 200), leftOut: false });
    }
    if (evidence.length > 0) files.set(line.line, evidence);
    book.add({
      row: line.line,
      line: line.line,
      when,
      from: people.get(line.sender),
      to: others(people, line.sender),
      text: line.text,
      attachments: evidence.map(({ name, type, bytes }) => ({ name, type, bytes })),
    });
  }
  return {
    info,
    found: book.found,
    problems: book.problems,
    original: file.path,
    claimed: media.claimed,
    whole: (found: Found) => Promise.resolve({ body: found.body, evidence: files.get(found.row) ?? [] }),
  };
}

function whenOf({ day, time }: ChatLine, order: Parameters<typeof writtenDay>[1], zone: string): string | undefined {
  const written = writtenDay(day.replace(/\.$/u, ''), order);
  const clock = writtenTime(time);
  return written && clock && `${written.day}T${clock.time}[${zone}]`;
}

/** Whom a message was written to: everybody else of the chat, as far as there are few. */
function others(people: ReadonlyMap<string, Somebody>, sender: string): readonly Somebody[] {
  if (people.size > 20) return [];
  return [...people].filter(([name]) => name !== sender).map(([, one]) => one);
}
