import type { Profile } from '../../clients.ts';
import type { AnyEffective } from '../../journal/effective.ts';
import { languageOfText } from '../../language-of-text.ts';
import type { Language } from '../../languages.ts';
import type { Steps } from '../../steps.ts';
import { checkTone } from '../../tone/check.ts';
import type { CheckFinding } from './finding.ts';
import { strings } from './strings.ts';

/** The fields in which the writer tells what was; the client's own words are theirs. */
const told: Readonly<Record<string, readonly string[]>> = {
  incident: ['what', 'response'],
  'boundary-stated': ['what'],
  'own-miss': ['what', 'remedy'],
  'good-turn': ['what'],
  disagreement: ['topic'],
  decision: ['reason'],
  work: ['memo'],
};

/** Words of opinion where facts are told: one finding an entry, with the first word. */
export function* opinions(shown: readonly AnyEffective[], own: Language): Steps<CheckFinding[]> {
  const found: CheckFinding[] = [];
  for (const one of shown) {
    yield;
    const first = firstOpinion(one, own);
    if (first !== undefined) found.push({ rule: 'opinion', case: 'loaded-word', entry: one.entry.id, what: first });
  }
  return found;
}

function firstOpinion(one: AnyEffective, own: Language): string | undefined {
  for (const text of textsOf(one, told[one.kind] ?? [])) {
    const [first] = checkTone(text, languageOfText(text, own));
    if (first) return first.words;
  }
  return undefined;
}

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,120}\.\p{L}{2,24}/gu;

/** People who are neither the writer nor the client, and addresses that are nobody's business: each once, at its first entry. */
export function* thirdParties(
  shown: readonly AnyEffective[],
  known: { readonly me: readonly string[]; readonly client: Profile | undefined },
): Steps<CheckFinding[]> {
  const ours = [...known.me, ...strings(known.client)].join('\n').toLocaleLowerCase('en');
  const isOurs = (name: string) => ours.includes(name.trim().toLocaleLowerCase('en'));
  const seen = new Set<string>();
  const found: CheckFinding[] = [];
  const note = (finding: CheckFinding & { readonly what: string }) => {
    if (isOurs(finding.what) || seen.has(finding.what)) return;
    seen.add(finding.what);
    found.push(finding);
  };
  for (const one of shown) {
    yield;
    const { id } = one.entry;
    for (const person of one.kind === 'incident' ? (one.body.present ?? []) : [])
      note({ rule: 'third-party', case: 'person-present', entry: id, what: person });
    for (const text of textsOf(one, [...(told[one.kind] ?? []), 'exactWords', 'words', 'text'])) {
      for (const [said] of text.matchAll(address))
        note({ rule: 'third-party', case: 'address', entry: id, what: said });
    }
  }
  return found;
}

function textsOf({ body }: AnyEffective, fields: readonly string[]): string[] {
  const values: Readonly<Record<string, unknown>> = body;
  return fields.map((field) => values[field]).filter((value) => typeof value === 'string');
}
