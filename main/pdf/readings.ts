import { isInvisible } from './clean.ts';

/** Stands for a mark that is read with the letter it belongs to, by that letter's glyph. */
export const withItsLetter = Symbol('read with its letter');

type Codes = readonly number[];

/** Whether a glyph is fontkit's space without width for something invisible: a word has no blanks. It is not shown, and so nothing can be read of it. */
export function isPlaceholder(told: Codes): boolean {
  return told[0] === 0x20;
}

/**
 * Which characters each glyph is read as, so that all of them together give the text again, invisible ones included. fontkit tells for
 * the visible ones. Where it split or recomposed characters so that its parts no longer give the text, the characters are dealt out to
 * the glyphs one by one, and a glyph too many reads as a space without width: one that reads as nothing is misread by pdf.js.
 *
 * A mark (of vowels, an accent) is raised or moved beside its letter, and readers take what is moved for a word of its own. So the letter's
 * glyph is read as both, and the mark's only drawn.
 */
export function readings(
  told: readonly Codes[],
  still: readonly boolean[],
  text: string,
  backwards: boolean,
): (Codes | typeof withItsLetter)[] {
  const logical = backwards ? told.toReversed() : told;
  const unmoving = backwards ? still.toReversed() : still;
  const visible = logical.map((codes) => codes.filter((code) => code !== 0x20 && !isInvisible(code)));
  const marks = marksAmong(logical, visible, unmoving);
  const letters: number[][] = [];
  for (const [i, codes] of visible.entries()) {
    if (marks[i]) letters.at(-1)?.push(...codes);
    else if (!isPlaceholder(logical[i] ?? [])) letters.push([...codes]);
  }
  const silent = logical.some((codes, i) => codes.length === 0 && !marks[i]);
  const read = readTogether(letters, text, silent)[Symbol.iterator]();
  const each = logical.map((codes, i) =>
    marks[i] ? withItsLetter : isPlaceholder(codes) ? [] : (read.next().value ?? []),
  );
  return backwards ? each.toReversed() : each;
}

/** For each glyph, in the order they are read, whether it is a mark after a letter. What is silent and moves nothing is one too: the dots of some fonts. */
function marksAmong(logical: readonly Codes[], visible: readonly Codes[], unmoving: readonly boolean[]): boolean[] {
  let letter = false;
  return logical.map((codes, i) => {
    const standsForInvisible = codes.some((code) => code === 0x20 || isInvisible(code));
    const shown = visible[i] ?? [];
    const mark = letter && !standsForInvisible && unmoving[i] === true && shown.every((code) => isMark(code));
    letter = mark || (shown.length > 0 && !shown.every((code) => isMark(code)));
    return mark;
  });
}

function isMark(code: number): boolean {
  return /\p{M}/u.test(String.fromCodePoint(code));
}

function readTogether(letters: readonly Codes[], text: string, silent: boolean): Codes[] {
  const all = [...text].map((char) => char.codePointAt(0) ?? 0).filter((code) => code !== 0xfeff);
  const wanted = all.filter((code) => !isInvisible(code));
  const deal = !isFaithful(letters, wanted) || (silent && letters.length <= all.length);
  const read = deal ? dealt(letters.length, all) : distributed(letters, all);
  return read.map((codes) => (codes.length > 0 ? codes : [0x200b]));
}

/** Whether each letter with its marks is told of what stands at its place, in whatever order: a ligature tells of a mark between its letters last. */
function isFaithful(letters: readonly Codes[], wanted: Codes): boolean {
  let at = 0;
  for (const codes of letters) {
    const here = wanted.slice(at, (at += codes.length)).toSorted((a, b) => a - b);
    if (codes.toSorted((a, b) => a - b).some((code, i) => code !== here[i])) return false;
  }
  return at === wanted.length;
}

/** A letter with its marks to each glyph where there are as many of both, otherwise a character to each; the last one has the rest. */
function dealt(glyphs: number, all: Codes): Codes[] {
  const clusters: number[][] = [];
  for (const code of all) {
    const last = clusters.at(-1);
    if (last && (isMark(code) || isInvisible(code))) last.push(code);
    else clusters.push([code]);
  }
  if (clusters.length === glyphs) return clusters;
  return Array.from({ length: glyphs }, (_, i) => (i < glyphs - 1 ? all.slice(i, i + 1) : all.slice(i)));
}

/** Gives each glyph its characters from the text, with the invisible ones that follow them. */
function distributed(letters: readonly Codes[], all: Codes): Codes[] {
  let at = 0;
  const invisibleAt = (): boolean => at < all.length && isInvisible(all[at] ?? 0);
  return letters.map((codes) => {
    const read: number[] = [];
    if (codes.length === 0) return read;
    const take = (): number => read.push(all[at++] ?? 0);
    for (let left = codes.length; left > 0; left--) {
      while (invisibleAt()) take();
      take();
    }
    while (invisibleAt()) take();
    return read;
  });
}
