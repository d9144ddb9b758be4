import { Parser } from 'saxen';
import { ChatBook, momentAt, somebodyNamed } from './chat.ts';
import { readWhole, Unreadable } from './read-whole.ts';
import type { Chosen, ReadingContext, Source } from './source.ts';

const largest = 300 * 1024 * 1024;

interface OpenMessage {
  readonly when: string | undefined;
  readonly isSent: boolean;
  readonly address: string;
  readonly name: string;
  text: string[];
}

/** Reads the XML of "SMS Backup & Restore": text messages, and the words of multimedia ones. */
export async function readSms(file: Chosen, { zone, signal }: ReadingContext): Promise<Source> {
  const text = new TextDecoder().decode(await readWhole(file, largest));
  const book = new ChatBook(file.name, 'sms', 'sms');
  let row = 0;
  let open: OpenMessage | undefined;
  const parser = new Parser();
  const take = ({ when, isSent, address, name, text: words }: OpenMessage) => {
    row++;
    const other = somebodyNamed(name === '(Unknown)' || name === 'null' ? '' : name, address);
    if (when === undefined) return book.say({ row, code: 'no-date', leftOut: true });
    if (!other) return book.say({ row, code: 'message-broken', detail: address.slice(0, 200), leftOut: true });
    book.add({ row, when, ...(isSent ? { to: [other] } : { from: other }), text: words.join('\n') });
  };
  parser.on('openTag', (tag, attributes, decode) => {
    if (tag !== 'sms' && tag !== 'mms' && tag !== 'part') return;
    signal.throwIfAborted();
    const given = attributes();
    const value = (name: string) => decode(String(given[name] ?? ''));
    if (tag === 'part') {
      if (open && value('ct') === 'text/plain') open.text.push(value('text'));
      return;
    }
    open = {
      when: momentAt(Number(value('date')), zone),
      isSent: tag === 'sms' ? value('type') === '2' : value('msg_box') === '2',
      address: value('address'),
      name: value('contact_name'),
      text: tag === 'sms' ? [value('body')] : [],
    };
  });
  parser.on('closeTag', (tag) => {
    if ((tag === 'sms' || tag === 'mms') && open) {
      take(open);
      open = undefined;
    }
  });
  parser.on('error', (error) => {
    throw new Unreadable('damaged', undefined, { cause: error });
  });
  parser.parse(text);
  return { info: { name: file.name, as: 'sms' }, found: book.found, problems: book.problems, original: file.path };
}
