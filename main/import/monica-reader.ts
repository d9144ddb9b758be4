import { momentAt, ChatBook, somebodyNamed } from './chat.ts';
import { list, members, parsed, textOf, type Json } from './json-value.ts';
import { fitting } from './mail-message.ts';
import { readWhole, Unreadable } from './read-whole.ts';
import { mostItems, type Chosen, type Found, type ReadingContext, type Source, type Somebody } from './source.ts';

const largest = 200 * 1024 * 1024;

/**
 * Reads the export in JSON of Monica 4: its activities, calls and notes as things that happened, its conversations as messages. Its shape is that of
 * monicahq/monica, `app/Services/Account/Settings/JsonExportAccount.php` and `app/ExportResources/`: collections `{count, type, values}` of
 * `{uuid, created_at, properties, data}`, where a contact names the activities they took part in by their uuid. Monica writes no table.
 */
export async function readMonica(file: Chosen, { zone, signal }: ReadingContext): Promise<Source> {
  const root = members(parsed(new TextDecoder().decode(await readWhole(file, largest))));
  const data = members(root['account'])['data'];
  if (!Array.isArray(data)) throw new Unreadable('damaged');
  const book = new ChatBook(file.name, 'monica');
  const reading = new Reading(book, zone, signal);
  const contacts = valuesOf(data, 'contact');
  const present = new Map<string, Somebody[]>();
  for (const contact of contacts)
    for (const id of idsOf(contact['data'], 'activity').map(textOf)) {
      const one = somebodyOf(contact);
      if (one) present.set(id, [...(present.get(id) ?? []), one]);
    }
  for (const contact of contacts) reading.contact(contact);
  for (const activity of valuesOf(data, 'activity'))
    reading.happening(activity, present.get(textOf(activity['uuid'])) ?? [], 'happened_at', ['summary', 'description']);
  return {
    info: { name: file.name, as: 'monica' },
    found: reading.taken(),
    problems: book.problems,
    original: file.path,
  };
}

/** What comes of one export, counted as it is read. */
class Reading {
  readonly #book: ChatBook;
  readonly #zone: string;
  readonly #signal: AbortSignal;
  readonly #happenings: Found[] = [];
  #row = 0;

  constructor(book: ChatBook, zone: string, signal: AbortSignal) {
    this.#book = book;
    this.#zone = zone;
    this.#signal = signal;
  }

  /** All that was found, or as much of it as is taken. */
  taken(): readonly Found[] {
    const all = [...this.#happenings, ...this.#book.found].sort(byTime);
    if (all.length > mostItems) this.#book.sayFull();
    return all.slice(0, mostItems);
  }

  contact(contact: Json): void {
    const { data } = contact;
    const who = somebodyOf(contact);
    const named = who ? [who] : [];
    for (const call of valuesOf(data, 'call')) this.happening(call, named, 'called_at', ['content'], 'phone');
    for (const note of valuesOf(data, 'note')) this.happening(note, named, 'created_at', ['body']);
    for (const conversation of valuesOf(data, 'conversation'))
      for (const message of list(members(conversation['properties'])['messages'])) this.#message(members(message), who);
  }

  /** Something that happened, in the user's own words: nobody's are quoted. */
  happening(thing: Json, present: readonly Somebody[], at: string, texts: readonly string[], channel?: 'phone'): void {
    this.#signal.throwIfAborted();
    this.#row++;
    if (this.#happenings.length >= mostItems) return this.#book.sayFull();
    const properties = members(thing['properties']);
    const said = texts.map((name) => textOf(properties[name]).trim()).filter((text) => text !== '');
    const { text, isCut } = fitting(said.join('\n\n').replace(/\r\n?/gu, '\n').toWellFormed());
    if (text === '')
      return this.#book.say({ row: this.#row, code: 'cell-empty', detail: texts.join(', '), leftOut: true });
    if (isCut) this.#book.say({ row: this.#row, code: 'text-shortened', leftOut: false });
    const when = whenOf(properties[at] ?? thing[at], this.#zone);
    if (when === undefined) this.#book.say({ row: this.#row, code: 'no-date', leftOut: false });
    const [first, ...others] = present;
    this.#happenings.push({
      row: this.#row,
      kind: 'incident',
      body: { what: text, ...(channel && { channel }), ...(when !== undefined && { occurred: { on: when } }) },
      key: `monica ${textOf(thing['uuid']) || `${this.#row} ${text.slice(0, 200)}`}`,
      when,
      // Of several, it goes to the first who is a client: so none of them is the one it is from.
      ...(others.length === 0 ? { from: first } : { to: present }),
    });
  }

  #message(message: Json, contact: Somebody | undefined): void {
    this.#row++;
    const properties = members(message['properties']);
    const when = whenOf(properties['written_at'], this.#zone);
    if (when === undefined || !contact)
      return this.#book.say({ row: this.#row, code: when === undefined ? 'no-date' : 'message-broken', leftOut: true });
    const isSent = properties['written_by_me'] === true || textOf(properties['written_by_me']) === '1';
    const text = textOf(properties['content']);
    this.#book.add({ row: this.#row, when, ...(isSent ? { to: [contact] } : { from: contact }), text });
  }
}

/** By when it was; what does not say so comes first. */
function byTime({ when: a = '' }: Found, { when: b = '' }: Found): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The values of all collections of a type. */
function valuesOf(collections: unknown, type: string): readonly Json[] {
  return idsOf(collections, type).map(members);
}

/** What the collections of a type hold, which may be names of what stands elsewhere. */
function idsOf(collections: unknown, type: string): readonly unknown[] {
  return list(collections)
    .map(members)
    .filter((one) => one['type'] === type)
    .flatMap((one) => list(one['values']));
}

/** A contact by their name, and by their address for mail where they have one. */
function somebodyOf(contact: Json): Somebody | undefined {
  const properties = members(contact['properties']);
  const name = ['first_name', 'middle_name', 'last_name'].map((part) => textOf(properties[part])).join(' ');
  const address = valuesOf(contact['data'], 'contact_field')
    .map((field) => textOf(members(field['properties'])['data']))
    .find((reached) => /^[^\s@]+@[^\s@]+$/u.test(reached));
  return somebodyNamed(name.replace(/\s+/gu, ' '), address);
}

/** Monica gives days as midnights of UTC: such a one is a day, in no zone; any other time is an instant. */
function whenOf(value: unknown, zone: string): string | undefined {
  const text = textOf(value);
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00:00(?:\.0+)?Z?)?$/u.exec(text)?.[1];
  if (day !== undefined) return Number.isNaN(Date.parse(`${day}T00:00Z`)) ? undefined : day;
  return momentAt(Date.parse(/[Zz]$|[+-]\d{2}:?\d{2}$/u.test(text) ? text : `${text.replace(' ', 'T')}Z`), zone);
}
