import type { Input, Output } from '../shared/contract.ts';
import type { ClientId } from '../shared/fields.ts';
import type { AnyEffective } from '../shared/journal/effective.ts';
import { dayOfEntry } from '../shared/journal/occurred.ts';
import { excerptOf, folded, needlesOf, textsIn } from '../shared/search.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { signsOf } from './log.ts';

type Hit = Output<'search.find'>['hits'][number];

/** What an entry is searched by, folded once. It hangs on the entry, and goes when the journal is forgotten. */
const haystacks = new WeakMap<AnyEffective, string>();

export function searchHandlers(app: App): Handlers<'search.find'> {
  return { 'search.find': (input) => find(app, input) };
}

/** Newest first: an entry is found when every word of the query stands somewhere in it or in its corrections. */
async function find(app: App, input: Input<'search.find'>): Promise<Output<'search.find'>> {
  const vault = await app.vault();
  const needles = needlesOf(input.text);
  if (needles.length === 0) return { hits: [], total: 0 };
  const hits: Hit[] = [];
  let total = 0;
  for (const client of input.client ? [input.client] : await vault.clients()) {
    const { chronology } = await app.journals.of(client);
    for (let i = chronology.length - 1; i >= 0; i--) {
      const one = chronology[i];
      if (!one || !wanted(one, input) || !needles.every((needle) => haystack(one).includes(needle))) continue;
      total += 1;
      if (hits.length < input.limit) hits.push(hitOf(client, one, needles, (entry) => vault.citation(entry)));
    }
  }
  return { hits, total };
}

function wanted(one: AnyEffective, { kinds, signs, from, to }: Input<'search.find'>): boolean {
  if (kinds?.length && !kinds.includes(one.kind)) return false;
  if (signs?.length && !signsOf(one).some((sign) => signs.includes(sign))) return false;
  if (from === undefined && to === undefined) return true;
  const day = dayOfEntry(one);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** The original words are searched as well as the corrected ones: both stand in the record. */
function textsOf(one: AnyEffective): readonly { readonly field: string; readonly text: string }[] {
  const original = one.addenda.length > 0 ? textsIn(one.entry.body) : [];
  return [...textsIn(one.body), ...original, ...one.addenda.flatMap(({ body }) => textsIn(body))];
}

function haystack(one: AnyEffective): string {
  const known = haystacks.get(one);
  if (known !== undefined) return known;
  const text = folded(
    textsOf(one)
      .map((piece) => piece.text)
      .join('\n'),
  );
  haystacks.set(one, text);
  return text;
}

function hitOf(
  client: ClientId,
  one: AnyEffective,
  needles: readonly string[],
  cite: (entry: AnyEffective['entry']) => string,
): Hit {
  const texts = textsOf(one);
  const best = texts.find(({ text }) => folded(text).includes(needles[0] ?? '')) ?? texts[0] ?? { field: '', text: '' };
  const { text, marks } = excerptOf(best.text, needles);
  return {
    entry: one.entry.id,
    client,
    cite: cite(one.entry),
    kind: one.kind,
    day: dayOfEntry(one),
    struck: one.struck,
    field: best.field,
    text,
    marks: marks.map(([start, end]) => [start, end]),
  };
}
