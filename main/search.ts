import type { Input, Output } from '../shared/contract.ts';
import type { ClientId } from '../shared/fields.ts';
import { dayOfEntry } from '../shared/journal/occurred.ts';
import { excerptOf, folded, needlesOf, textsOf } from '../shared/search.ts';
import type { App } from './app.ts';
import { stateNow } from './client-state.ts';
import type { Handlers } from './handlers.ts';
import type { Found } from './search/shelf.ts';

type Hit = Output<'search.find'>['hits'][number];

export function searchHandlers(app: App): Handlers<'search.find' | 'search.prepare'> {
  return {
    'search.find': (input) => find(app, input),
    'search.prepare': async () => {
      await follow(app);
      return { entries: await app.search.size(), ...app.search.standing };
    },
  };
}

/** Newest first: an entry is found when every word of the query stands somewhere in it, in its corrections, or in the file it keeps. */
async function find(app: App, input: Input<'search.find'>): Promise<Output<'search.find'>> {
  const needles = needlesOf(input.text);
  await follow(app);
  if (input.thorough) await app.search.settled();
  const { kinds, signs, from, to, limit } = input;
  const clients = await wantedClients(app, input);
  if (needles.length === 0 || clients.length === 0) return { hits: [], total: 0, ...app.search.standing };
  const { total, hits } = await app.search.find({ needles, clients, kinds, signs, from, to, limit });
  return { total, hits: await Promise.all(hits.map((hit) => hitOf(app, hit, needles))), ...app.search.standing };
}

async function follow(app: App): Promise<void> {
  await app.search.follow(await app.vault(), (client) => app.journals.of(client));
}

async function wantedClients(app: App, { client, states }: Input<'search.find'>): Promise<readonly ClientId[]> {
  if (client !== undefined) await app.journals.of(client); // refuses one that is not there
  const all = client === undefined ? await (await app.vault()).clients() : [client];
  if (!states?.length) return all;
  const wanted: ClientId[] = [];
  for (const one of all) if (states.includes(stateNow((await app.journals.of(one)).journal).state)) wanted.push(one);
  return wanted;
}

async function hitOf(
  app: App,
  { client, entry: id, inside }: Found['hits'][number],
  needles: readonly string[],
): Promise<Hit> {
  const vault = await app.vault();
  const one = await app.journals.entry(client, id);
  const common = {
    entry: id,
    client,
    cite: vault.citation(one.entry),
    kind: one.kind,
    day: dayOfEntry(one),
    struck: one.struck,
  };
  if (inside && one.kind === 'exhibit') {
    const { text, marks, page, line } = inside;
    const { number, name } = one.body;
    const place = { ...(page !== undefined && { page }), ...(line !== undefined && { line }) };
    return { ...common, field: 'file', text, marks: pairs(marks), inside: { number, name, ...place } };
  }
  const texts = textsOf(one);
  const best = texts.find(({ text }) => folded(text).includes(needles[0] ?? '')) ?? texts[0] ?? { field: '', text: '' };
  const { text, marks } = excerptOf(best.text, needles);
  return { ...common, field: best.field, text, marks: pairs(marks) };
}

function pairs(marks: readonly (readonly [number, number])[]): [number, number][] {
  return marks.map(([start, end]) => [start, end]);
}
