import bidiFactory from 'bidi-js';
import { rightToLeft } from '../../shared/messages/isolated.ts';

const bidi = bidiFactory();

export interface Directions {
  /** Embedding level of each UTF-16 unit (UAX #9): odd runs from right to left. */
  readonly levels: Uint8Array;
  /** The paragraph's own level, 0 or 1. */
  readonly base: number;
}

/**
 * Directions within a paragraph, or undefined where all runs from left to right. The two overrides (U+202D, U+202E) are taken for
 * ordinary characters: they exist to make text read in another order than it was written, and a record must not be turned that way.
 *
 * The paragraph's own direction is that of its first strong character (UAX #9, P2), unless most of its words run from left to right: an English sentence
 * that begins with a Hebrew name would be set from its end (UAX #9, HL1).
 */
export function directions(text: string): Directions | undefined {
  if (!rightToLeft.test(text)) return undefined;
  const plain = text.replace(/[\u202d\u202e]/g, '\ufffc');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(plain, runsMostlyRight(plain) ? 'ltr' : 'auto');
  return { levels, base: paragraphs[0]?.level ?? 0 };
}

/** Whether more of a text's words run from left to right than from right to left; an address counts as one word. */
function runsMostlyRight(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}.@/:_-]*/gu) ?? [];
  const leftward = words.filter((word) => rightToLeft.test(word.slice(0, 2))).length;
  return words.length - leftward > leftward;
}

/** The places of a line's items as they stand from left to right, given their levels (UAX #9, L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const ordered = [...levels.keys()];
  const highest = Math.max(0, ...levels);
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while (end < ordered.length && (levels[ordered[end] ?? 0] ?? 0) >= level) end++;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}

/** The mirror image of a bracket or the like, and of all else itself. */
export function mirroredCode(code: number): number {
  return bidi.getMirroredCharacter(String.fromCodePoint(code))?.codePointAt(0) ?? code;
}
