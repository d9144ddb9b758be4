import type { Language } from '../languages.ts';
import { finderOf, tokensOf, type Finder, type Hit } from '../phrases.ts';
import { isWithin, quotationsIn, type Stretch } from '../quotations.ts';
import { capitalsIn, exclamationsIn } from './loudness.ts';
import type { ToneFinding, ToneWords } from './tone.ts';
import { toneWords } from './words.ts';

/**
 * The words of a text that are not neutral, in their order: absolutes, insults, mind-reading, capitals, several exclamation marks. Direct quotations are
 * exempt: what somebody said is theirs. Nothing is blocked by it.
 */
export function checkTone(text: string, language: Language): readonly ToneFinding[] {
  const { words, absolutes, insults, mindReading, harmless, subjects } = finders(language);
  const tokens = tokensOf(text);
  const exempt: readonly Stretch[] = [...quotationsIn(text), ...harmless(text, tokens)];
  const counts = (hit: Stretch): boolean => !isWithin(hit, exempt);
  const found = (kind: ToneFinding['kind'], hits: readonly Hit[]): ToneFinding[] =>
    hits.filter(counts).map(({ start, end }) => ({ kind, start, end, words: text.slice(start, end) }));
  const named = subjects(text, tokens);
  const about = absolutes(text, tokens).filter((hit) => !isAboutWriter(text, hit, named, words.mine));
  const findings: ToneFinding[] = [
    ...about.filter(counts).map(({ phrase, start, end }): ToneFinding => ({
      kind: 'absolute',
      start,
      end,
      words: text.slice(start, end),
      ...(words.absolutes[phrase] && { instead: asWritten(text.slice(start, end), words.absolutes[phrase]) }),
    })),
    ...found('insult', insults(text, tokens)),
    ...found('mind-reading', mindReading(text, tokens)),
    ...capitalsIn(text, words.shouted).filter(counts),
    ...exclamationsIn(text, exempt),
  ];
  return apart(findings.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** The text with every wording taken that is offered; what only the writer can say stays. */
export function reworded(text: string, findings: readonly ToneFinding[]): string {
  return findings
    .toReversed()
    .reduce(
      (now, { start, end, instead }) => (instead === undefined ? now : now.slice(0, start) + instead + now.slice(end)),
      text,
    );
}

interface Finders {
  readonly words: ToneWords;
  readonly absolutes: Finder;
  readonly insults: Finder;
  readonly mindReading: Finder;
  readonly harmless: Finder;
  readonly subjects: Finder;
}

const made = new Map<Language, Finders>();

function finders(language: Language): Finders {
  const known = made.get(language);
  if (known) return known;
  const words = toneWords[language];
  const of = (phrases: readonly string[]): Finder => finderOf(phrases, language);
  const all = {
    words,
    absolutes: of(Object.keys(words.absolutes)),
    insults: of(words.insults),
    mindReading: of(words.mindReading),
    harmless: of(words.harmless),
    subjects: of([...words.mine, ...words.theirs]),
  };
  made.set(language, all);
  return all;
}

/** Where a sentence, or a part of one, ends. */
const clauseEnd = /[.!?;:,\n。！？、]/u;

/** Whether the nearest "I" or "they" before an absolute, within its clause, is the writer; else the nearest close after it. */
function isAboutWriter(text: string, { start, end }: Hit, subjects: readonly Hit[], mine: readonly string[]): boolean {
  const isSameClause = (from: number, to: number): boolean => !clauseEnd.test(text.slice(from, to));
  const before = subjects.findLast((subject) => subject.end <= start);
  if (before && isSameClause(before.end, start)) return mine.includes(before.phrase);
  const after = subjects.find((subject) => subject.start >= end);
  if (!after || after.start - end > nearby || !isSameClause(end, after.start)) return false;
  return mine.includes(after.phrase);
}

/** Characters within which a subject after the word still belongs to it: languages that put the person into the verb. */
const nearby = 16;

/** The other wording with a capital where the first had one; capitals throughout were shouted, not meant. */
function asWritten(words: string, instead: string): string {
  const [first = '', second = ''] = words;
  const isCapital = first !== first.toLowerCase() && second === second.toLowerCase();
  return isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}

/** One finding for one place: of two that overlap the first. */
function apart(findings: readonly ToneFinding[]): readonly ToneFinding[] {
  const kept: ToneFinding[] = [];
  for (const finding of findings) if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding);
  return kept;
}
