import { tokensOf, type Token } from '../phrases.ts';
import { isWithin, type Stretch } from '../quotations.ts';
import type { ToneFinding } from './tone.ts';

/** Letters that a run of words in capitals needs before it counts as loud: two abbreviations side by side have fewer. */
const loudRun = 8;
const loudWord = 5;

/** Runs of words in capitals, and single words that are shouted. Abbreviations, numbers and file names are neither. */
export function capitalsIn(text: string, shouted: readonly string[]): readonly ToneFinding[] {
  const runs: Token[][] = [];
  let open: Token[] = [];
  for (const token of tokensOf(text)) {
    if (isCapitals(text.slice(token.start, token.end))) open.push(token);
    else {
      runs.push(open);
      open = [];
    }
  }
  runs.push(open);
  return runs.flatMap((run) => loudIn(run, shouted)).map(({ start, end }) => findingOf(text, start, end));
}

function loudIn(run: readonly Token[], shouted: readonly string[]): readonly Stretch[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const letters = run.reduce((sum, { word }) => sum + word.length, 0);
  const isLoud = run.length > 1 && letters >= loudRun && run.some(({ word }) => word.length >= loudWord);
  if (isLoud) return [{ start: first.start, end: last.end }];
  return run.filter(({ word }) => shouted.includes(word));
}

function isCapitals(word: string): boolean {
  return /^[\p{Lu}'’-]+$/u.test(word) && word.length > 1;
}

function findingOf(text: string, start: number, end: number): ToneFinding {
  const words = text.slice(start, end);
  const lower = words.toLowerCase();
  const isBeginning = /(?:^|[.!?]\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
  return {
    kind: 'capitals',
    start,
    end,
    words,
    instead: isBeginning ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower,
  };
}

/** Exclamation marks one after the other, and every one of three or more in a text. */
export function exclamationsIn(text: string, exempt: readonly Stretch[]): readonly ToneFinding[] {
  const marks = [...text.matchAll(/[!！?？]+/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
    .filter((mark) => /[!！]/u.test(mark.words) && !isWithin(mark, exempt));
  const isLoud = marks.length >= 3;
  return marks
    .filter(({ words }) => isLoud || words.length > 1)
    .map((mark) => ({ kind: 'exclamation', ...mark, instead: calm(mark.words) }));
}

function calm(marks: string): string {
  if (/[?？]/u.test(marks)) return marks.includes('？') || marks.includes('！') ? '？' : '?';
  return marks.includes('！') ? '。' : '.';
}
