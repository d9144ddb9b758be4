import type { Language } from '../languages.ts';
import { finderOf, tokensOf, type Finder, type Hit } from '../phrases.ts';
import { isWithin, quotationsIn, type Stretch } from '../quotations.ts';
import { isAboutWriter, subjectsIn } from './about-writer.ts';
import { capitalsIn, exclamationsIn } from './loudness.ts';
import { isFramed, isMeasured } from './meant.ts';
import type { ToneFinding, ToneWords } from './tone.ts';
import { toneWords } from './words.ts';

/**
 * The words of a text that are not neutral, in their order: absolutes, insults, mind-reading, capitals, several exclamation marks. Direct quotations are
 * exempt: what somebody said is theirs. Nothing is blocked by it.
 */
export function checkTone(text: string, language: Language): readonly ToneFinding[] {
  const { words, absolutes, insults, mindReading, harmless, subjects, framing } = finders(language);
  const tokens = tokensOf(text);
  const exempt: readonly Stretch[] = [...quotationsIn(text), ...harmless(text, tokens)];
  const counts = (hit: Stretch): boolean => !isWithin(hit, exempt);
  const found = (kind: ToneFinding['kind'], hits: readonly Hit[]): ToneFinding[] =>
    hits.filter(counts).map(({ start, end }) => ({ kind, start, end, words: text.slice(start, end) }));
  const named = subjectsIn(subjects(text, tokens), tokens, words);
  const framed = framing(text, tokens);
  const isMeant = (hit: Hit): boolean =>
    words.hyperbole.includes(hit.phrase) ||
    !(
      isAboutWriter(text, hit, named) ||
      isFramed(text, hit, framed, { isVerbLast: language === 'ja' }) ||
      isMeasured(text, hit)
    );
  // A purpose may be the writer's own; to whom something belongs says nothing about whose purpose it was.
  const who = named.filter(({ isOwner }) => !isOwner);
  const findings: ToneFinding[] = [
    ...absolutes(text, tokens)
      .filter((hit) => counts(hit) && isMeant(hit))
      .map(({ phrase, start, end }): ToneFinding => ({
        kind: 'absolute',
        start,
        end,
        words: text.slice(start, end),
        ...(words.absolutes[phrase] && { instead: asWritten(text.slice(start, end), words.absolutes[phrase]) }),
      })),
    ...found('insult', insults(text, tokens)),
    ...found(
      'mind-reading',
      mindReading(text, tokens).filter((hit) => !isAboutWriter(text, hit, who)),
    ),
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
  readonly framing: Finder;
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
    subjects: of([...words.mine, ...words.owning, ...words.theirs]),
    framing: of(words.framing),
  };
  made.set(language, all);
  return all;
}

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
