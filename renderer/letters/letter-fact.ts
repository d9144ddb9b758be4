import type { ClientId, Day } from '../../shared/fields.ts';
import type { Sealing } from '../../shared/calls/entries.ts';
import type { LetterFact } from '../../shared/letters/facts.ts';
import type { Once } from '../app/in-turn.ts';
import { trimmed, type DraftBody } from '../log/composer/draft-body.ts';
import { formOf } from '../log/composer/forms.ts';
import { readMinutes, readMoney } from '../ui/amounts.ts';
import type { SentLetter } from './Sent.tsx';

/** The entry a letter asks for, as it begins: what the letter said, the day it was sent, and the way it went. */
export function beginningOf(fact: LetterFact, { on, channel }: SentLetter, currency: string): DraftBody {
  const { fields } = formOf(fact.kind);
  const days = fields.flatMap(({ field, today }) => (today ? [[field, on]] : []));
  const read = Object.entries(fact.typed ?? {}).flatMap(([field, text]) => {
    const as = fields.find((one) => one.field === field)?.as;
    const value = as === 'money' ? readMoney(text, currency) : as === 'minutes' ? readMinutes(text) : text;
    return value === undefined ? [] : [[field, value]];
  });
  return {
    ...Object.fromEntries([...days, ...read]),
    ...(fields.some(({ as }) => as === 'channel') && { channel }),
    ...(fact.signs?.[0] !== undefined && { sign: fact.signs[0] }),
    ...(fact.kind === 'disagreement' && { proposedOn: on }),
    ...fact.body,
  };
}

/** What is known of an entry that its form does not ask for, but that belongs to it: the letter, and its day where it was sent before today. */
function besides({ kind }: LetterFact, { entry, on }: SentLetter, today: Day): DraftBody {
  const hasOwnDay = formOf(kind).fields.some((one) => one.today) || kind === 'disagreement';
  return {
    letter: entry,
    ...(kind === 'scope-priced' && { on }),
    ...(!hasOwnDay && kind !== 'scope-priced' && on !== today && { occurred: { on } }),
  };
}

/** Records a fact as it stands in the form; an extra nobody recorded as asked for is recorded first. */
export async function recordFact(
  { client, fact, sent }: { readonly client: ClientId; readonly fact: LetterFact; readonly sent: SentLetter },
  body: DraftBody,
  today: Day,
  once: Once,
) {
  const seal = async (kind: string, whole: DraftBody) =>
    once('entries.seal', { client, kind, body: trimmed(whole) } as Sealing); // the kind's own schema parses it at the door
  const more = besides(fact, sent, today);
  if (fact.asked === undefined) return seal(fact.kind, { ...body, ...more });
  const request = await seal('scope-asked', { what: fact.asked, on: sent.on, inScope: false });
  return seal(fact.kind, { ...body, ...more, request: request.id });
}
