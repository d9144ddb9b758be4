import type { Language } from '../languages.ts';
import { figures } from './figures.ts';
import { lexiconOf } from './lexicon.ts';
import type { Token } from './token.ts';
import { typedWords, type TypedWords } from './words.ts';

interface Found {
  readonly length: number;
  readonly tokens: readonly Token[];
}

/** The tokens of a folded text; undefined where there is a word the language does not use for time. */
export function tokensOf(text: string, language: Language): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const found = foundAt(text, at, language);
    if (!found && !/[\s,.;()]/.test(text.charAt(at))) return undefined;
    tokens.push(...(found?.tokens ?? []));
    at += found?.length ?? 1;
  }
  return tokens;
}

function foundAt(text: string, at: number, language: Language): Found | undefined {
  const words = typedWords[language];
  const figured = clockAt(text, at, words) ?? dateAt(text, at, words) ?? figures(text, at, words.order, language);
  if (figured) return figured;
  let longest: Found | undefined;
  for (const { pattern, tokens } of lexiconOf(language)) {
    const length = lengthAt(pattern, text, at);
    if (length > (longest?.length ?? 0)) longest = { length, tokens };
  }
  return longest ?? numberAt(text, at, words);
}

/** Hours and minutes with a colon are a clock time everywhere. */
const plainClock = /(?:t(?=\d))?(?<h>\d{1,2}):(?<m>\d{2})(?::\d{2})?(?!\d)/uy;

function clockAt(text: string, at: number, words: TypedWords): Found | undefined {
  for (const pattern of [...words.clocks, plainClock]) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const { h, m, half, am, pm } = match.groups ?? {};
    const written = Number(h);
    const minute = half === undefined ? Number(m ?? 0) : 30;
    if (written > 23 || minute > 59) continue;
    const hour =
      pm !== undefined && written <= 12 ? (written % 12) + 12 : am !== undefined && written === 12 ? 0 : written;
    return { length: match[0].length, tokens: [{ is: 'clock', time: `${two(hour)}:${two(minute)}` }] };
  }
  return undefined;
}

function dateAt(text: string, at: number, { dates = [] }: TypedWords): Found | undefined {
  for (const pattern of dates) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const { y, m, d } = match.groups ?? {};
    const number = (figure: string | undefined) => (figure === undefined ? undefined : Number(figure));
    return { length: match[0].length, tokens: [{ is: 'date', y: number(y), m: number(m), d: number(d) }] };
  }
  return undefined;
}

/** The endings of ordinals in all languages; they do not meet any other word. */
const ordinal = '(?:st|nd|rd|th|af|ail|il|ydd|edd|fed|ed|eg|ain|-?(?:го|ого|ое|е|я|и))?';

function numberAt(text: string, at: number, { endings = '', spaceless }: TypedWords): Found | undefined {
  const pattern = spaceless
    ? /\d{1,4}/uy
    : new RegExp(`(?:\\d{1,4})(?:${ordinal}|(?:${endings})?)(?![\\p{L}\\d]|-\\p{L})`, 'uy');
  const match = matchAt(pattern, text, at);
  const digits = match && /^\d+/.exec(match[0])?.[0];
  if (!match || digits === undefined) return undefined;
  return { length: match[0].length, tokens: [{ is: 'number', value: Number(digits), digits: digits.length }] };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
