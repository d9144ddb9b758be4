const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Ends of what a reader sees as one character each. */
export function* clusterEnds(text: string, start: number, end: number): Generator<number> {
  for (const { index, segment } of graphemes.segment(text.slice(start, end))) yield start + index + segment.length;
}
