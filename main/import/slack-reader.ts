import { basename, dirname } from 'node:path';
import type { Packed } from './archive.ts';
import { ChatBook, momentAt, somebodyNamed } from './chat.ts';
import { list, members, parsed, textOf } from './json-value.ts';
import { archiveOf } from './media.ts';
import { Unreadable } from './read-whole.ts';
import type { Chosen, ReadingContext, Source, Somebody } from './source.ts';

/** The largest file of one day, in bytes: it is parsed whole. */
const largestDay = 100 * 1024 * 1024;

/** Reads the archive that Slack exports: who is who in one file, and a file for each channel and day. Files shared there are named only: it holds none. */
export async function readSlack(file: Chosen, { zone, signal, onProgress }: ReadingContext): Promise<Source> {
  const archive = await archiveOf(file);
  const json = async (one: Packed) => {
    if (one.bytes > largestDay) throw new Unreadable('file-too-large', `${largestDay / (1024 * 1024)} MB`);
    return parsed(new TextDecoder().decode(await archive.read(one)));
  };
  const users = archive.named('users.json');
  const people = usersOf(users === undefined ? undefined : await json(users));
  const days = archive.files
    .filter(({ name }) => /^\d{4}-\d{2}-\d{2}\.json$/u.test(basename(name)) && dirname(name) !== '.')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (days.length === 0) throw new Unreadable('not-known');
  const book = new ChatBook(file.name, 'slack');
  let row = 0;
  let done = 0;
  for (const day of days) {
    signal.throwIfAborted();
    const { name } = day;
    const messages = await json(day);
    onProgress((done += day.packed), file.bytes);
    if (!Array.isArray(messages)) {
      book.say({ code: 'damaged', detail: name.slice(0, 200), leftOut: true });
      continue;
    }
    for (const raw of messages) {
      row++;
      const message = members(raw);
      if (message['type'] !== 'message' || /^(?:channel_|group_|bot_)/u.test(textOf(message['subtype']))) continue;
      const when = momentAt(Number(textOf(message['ts'])) * 1000, zone);
      if (when === undefined) {
        book.say({ row, code: 'no-date', leftOut: true });
        continue;
      }
      const from = people.get(textOf(message['user'])) ?? somebodyNamed(message['username'] ?? message['user']);
      const shared = list(message['files'])
        .map((one) => textOf(members(one)['name']))
        .filter((one) => one !== '');
      for (const one of shared)
        book.say({ row, code: 'attachment-missing', detail: one.slice(0, 200), leftOut: false });
      book.add({ row, when, from, text: [spoken(textOf(message['text']), people), ...shared].join('\n').trim() });
    }
  }
  return { info: { name: file.name, as: 'slack' }, found: book.found, problems: book.problems, original: file.path };
}

function usersOf(value: unknown): ReadonlyMap<string, Somebody> {
  const people = new Map<string, Somebody>();
  for (const raw of list(value)) {
    const user = members(raw);
    const profile = members(user['profile']);
    const one = somebodyNamed(profile['real_name'] ?? user['real_name'] ?? user['name'], profile['email']);
    if (one) people.set(textOf(user['id']), one);
  }
  return people;
}

/** Slack's marks as plain words: `<@U1>` is a name, `<https://…|label>` a label with its address. */
function spoken(text: string, people: ReadonlyMap<string, Somebody>): string {
  return text
    .replace(/<@([A-Z0-9]{2,20})(?:\|[^<>]{0,100})?>/gu, (_whole, id: string) => `@${people.get(id)?.name ?? id}`)
    .replace(/<([^<>|]{1,2000})\|([^<>]{1,500})>/gu, '$2 ($1)')
    .replace(/<([^<>]{1,2000})>/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
