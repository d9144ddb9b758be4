import type { PluralForms } from '../plural.ts';

type Form = PluralForms['cy'];
type Forms<K extends string> = { readonly [F in Form as `${K}_${F}`]: string };
/** Other wordings of some forms; `more` is that of two and all above, where the sentence goes on in the plural. */
type Special = Partial<Record<Form | 'more', string>>;
type Mutation = Partial<Record<Form, (word: string) => string>>;

/** The six forms of a plural message whose masculine noun follows `{{count}}`: dau ddiwrnod, tri chofnod, chwe chofnod. */
export function masculine<K extends string>(key: K, text: string, special: Special = {}) {
  return forms(key, text, special, { two: soft, few: aspirate, many: aspirate });
}

/** The same for a feminine noun: un dudalen, dwy dudalen, tair tudalen, chwe thudalen. */
export function feminine<K extends string>(key: K, text: string, special: Special = {}) {
  return forms(key, text, special, { one: softAfterOne, two: soft, many: aspirate });
}

/** The six forms of a message in which the number mutates nothing. */
export function alike<K extends string>(key: K, text: string, special: Special = {}) {
  return forms(key, text, special, {});
}

const all = ['zero', 'one', 'two', 'few', 'many', 'other'] as const satisfies readonly Form[];

function forms<K extends string>(key: K, text: string, special: Special, mutation: Mutation): Forms<K> {
  const said = all.map((form) => {
    const more = form === 'zero' || form === 'one' ? undefined : special.more;
    return [`${key}_${form}`, mutated(special[form] ?? more ?? text, mutation[form])];
  });
  return Object.fromEntries(said) as Forms<K>; // fromEntries forgets the keys, which are exactly these six
}

function mutated(text: string, mutate: ((word: string) => string) | undefined): string {
  return mutate ? text.replace(/(?<=\{\{count\}\} )\p{L}+/gu, mutate) : text;
}

const softly: Readonly<Record<string, string>> = {
  ll: 'l',
  rh: 'r',
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  g: '',
  m: 'f',
};

function soft(word: string): string {
  return word.replace(/^(?:ll|rh|ch|dd|ff|ph|th|[ptcbdgm])/u, (first) => softly[first] ?? first);
}

function softAfterOne(word: string): string {
  return /^(?:ll|rh)/u.test(word) ? word : soft(word);
}

function aspirate(word: string): string {
  return word.replace(/^[ptc](?!h)/u, '$&h');
}
