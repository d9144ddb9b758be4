import '../shared/messages/six.ts';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import type { Input, Output } from '../shared/contract.ts';
import type { ClientId } from '../shared/fields.ts';
import { formatter } from '../shared/format.ts';
import { profileOf } from '../shared/client-profile.ts';
import { formatterOf, paperOf } from '../shared/reports/paper.ts';
import { calendarOf, type DueDay } from '../shared/takeout/calendar.ts';
import { dueDays } from '../shared/takeout/due-days.ts';
import { markdownMonths } from '../shared/takeout/markdown.ts';
import { kindTable, type TableEntry } from '../shared/takeout/table.ts';
import type { App } from './app.ts';
import { moneyOf, waitingOf } from './figures.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';
import { ownLanguage } from './own-language.ts';
import { attempt } from './pdf/finished-file.ts';
import { sourceOf } from './reports.ts';
import { safeName } from '../shared/safe-name.ts';
import { NewPlace } from './takeout/new-folder.ts';
import { bringIn, copyOut } from './vault/index.ts';

/** How a piece of the work is done: which clients, where to, and how far it is told. */
interface Work {
  readonly app: App;
  readonly input: Input<'takeout.make'>;
  readonly clients: readonly ClientId[];
  readonly place: NewPlace;
  readonly signal: AbortSignal;
  readonly told: (done: number, total: number) => void;
}

export function takeoutHandlers(app: App): Handlers<'takeout.make' | 'takeout.bring-in'> {
  return {
    'takeout.make': (input) => app.jobs.run('takeout', (signal) => make(app, input, signal)),
    'takeout.bring-in': async ({ from, to }) => {
      const { vault, files, bytes } = await bringIn(from, to, app.surroundings);
      return { folder: resolve(to), vault, files, bytes };
    },
  };
}

const makers = { csv: tables, markdown: readable, ics: calendar, copy } as const satisfies Record<
  Input<'takeout.make'>['form'],
  (work: Work) => Promise<void>
>;

async function make(app: App, input: Input<'takeout.make'>, signal: AbortSignal): Promise<Output<'takeout.make'>> {
  const vault = await app.vault();
  if (input.client !== undefined) await app.journals.of(input.client); // refuses one that is not there
  const clients = input.client === undefined ? await vault.clients() : [input.client];
  const place = await NewPlace.at(input.out, app.folder);
  const told = (done: number, total: number) => app.emit('progress', { job: 'takeout', done, total });
  try {
    await attempt(() => makers[input.form]({ app, input, clients, place, signal, told }));
    signal.throwIfAborted();
    await attempt(() => place.settle());
    return { path: place.path, files: place.files, bytes: place.bytes };
  } finally {
    await place.clear();
  }
}

/** A table for each kind of entry, all clients in it. UTF-8 with a byte order mark: Excel takes it for the system's old code page otherwise. */
async function tables({ app, clients, place, signal, told }: Work): Promise<void> {
  const vault = await app.vault();
  const kinds = new Map<string, TableEntry[]>();
  for (const [done, client] of clients.entries()) {
    signal.throwIfAborted();
    told(done, clients.length * 2);
    const { chronology, journal } = await app.journals.of(client);
    const name = profileOf(journal)?.name ?? '';
    for (const one of chronology) {
      const row = { client: name, cite: vault.citation(one.entry), one };
      const known = kinds.get(one.kind);
      if (known) known.push(row);
      else kinds.set(one.kind, [row]);
    }
  }
  for (const [done, [kind, entries]] of [...kinds].entries()) {
    signal.throwIfAborted();
    told(clients.length + (clients.length * done) / kinds.size, clients.length * 2);
    const { columns, rows } = kindTable(entries);
    const text = Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\r\n' });
    await place.write([`${kind}.csv`], `\ufeff${text}\r\n`);
  }
}

/** A folder for each client: the log by months, and the files it cites. */
async function readable({ app, input, clients, place, signal, told }: Work): Promise<void> {
  const vault = await app.vault();
  const taken = new Set<string>();
  for (const [done, client] of clients.entries()) {
    signal.throwIfAborted();
    told(done, clients.length);
    const source = await sourceOf(app, { client, kind: 'handover', audience: 'file', ...languageOf(input) }, '');
    const paper = paperOf(source, formatterOf(source));
    const folder = unique(safeName(paper.client), taken);
    const { chronology } = await app.journals.of(client);
    for (const { name, text } of markdownMonths(paper, chronology)) {
      signal.throwIfAborted();
      await place.write([folder, name], text);
    }
    for (const one of chronology) {
      if (one.kind !== 'exhibit') continue;
      signal.throwIfAborted();
      const { number, name, sha256, bytes } = one.body;
      await vault.exhibits.copy(client, sha256, await place.place([folder, 'exhibits', `${number} ${name}`]));
      place.counted(bytes);
    }
  }
}

async function calendar({ app, input, clients, place, signal, told }: Work): Promise<void> {
  const vault = await app.vault();
  const language = input.language ?? (await ownLanguage(app));
  const days: DueDay[] = [];
  for (const [done, client] of clients.entries()) {
    signal.throwIfAborted();
    told(done, clients.length);
    const desk = await deskOf(app, client, undefined);
    const { journal } = await app.journals.of(client);
    const format = formatter(language, vault.now().zone);
    const views = { money: moneyOf(desk), waiting: waitingOf(desk) };
    days.push(...dueDays(desk.books.ledgers, journal, views, format));
  }
  await place.writeWhole(calendarOf(days, vault.now(), app.surroundings.app));
}

async function copy({ app, input, place, signal, told }: Work): Promise<void> {
  const copied = await copyOut(app.folder, place.temporary, input.client, app.surroundings, {
    onProgress: told,
    signal,
  });
  place.files = copied.files;
  place.bytes = copied.bytes;
}

function languageOf({ language }: Input<'takeout.make'>): Pick<Input<'takeout.make'>, 'language'> {
  return language === undefined ? {} : { language };
}

/** Two clients of one name get folders of their own; a system that does not tell capitals apart is thought of. */
function unique(name: string, taken: Set<string>): string {
  let found = name;
  for (let n = 2; taken.has(found.toLowerCase()); n++) found = `${name} (${n})`;
  taken.add(found.toLowerCase());
  return found;
}
