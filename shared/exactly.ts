import { fill, type MessageKey, type Values } from './messages/translate.ts';

/** What verifying says of a finding exactly: a sentence by its key, and what is filled in. Whoever shows it words it in the reader's language. */
export interface Exact {
  readonly says: MessageKey;
  readonly values?: Values;
  /** Things with names of their own, as keys of messages: fields that were withheld, faults of a time-stamp. */
  readonly list?: readonly string[];
}

/** A finding as far as its exact words need it. */
export interface Worded {
  readonly exact: {
    readonly says: string;
    readonly values?: Values | undefined;
    readonly list?: readonly string[] | undefined;
  };
  readonly line?: number | undefined;
  readonly entry?: { readonly n?: number | undefined } | undefined;
  /** Of a damaged file: the first and the last number of each run of entries that are intact. */
  readonly intact?: readonly (readonly number[])[] | undefined;
}

/** Gives the words of a key of messages, or what is given in their place. */
export type Word = (key: string, otherwise: string) => string;

/** The exact words of a finding: what it is, of which entry or line, and what of the file is intact. */
export function exactWords(word: Word, { exact, line, entry, intact }: Worded): string {
  const { says, values = {}, list } = exact;
  const names = list?.map((key) => word(key, key.slice(key.lastIndexOf('.') + 1))).join(', ');
  const sentence = word(says, says);
  const filled = fill(sentence, { ...values, ...(names !== undefined && { list: names }) });
  const said = names === undefined || sentence.includes('{{list}}') ? filled : `${filled} (${names})`;
  const n = entry?.n;
  const isOfLine = says.startsWith('exactly.line.') || says.startsWith('verifier.');
  const placed = !isOfLine
    ? said
    : n !== undefined && n > 0
      ? fill(word('exactly.atEntry', '{{said}}'), { n, said })
      : line !== undefined && says.startsWith('exactly.')
        ? fill(word('exactly.atLine', '{{said}}'), { line, said })
        : said;
  return intact === undefined ? placed : `${placed} ${intactWords(word, intact)}`;
}

/** Which entries of a file are intact. */
export function intactWords(word: Word, intact: readonly (readonly number[])[]): string {
  if (intact.length === 0) return word('exactly.noneIntact', '');
  const ranges = intact.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return fill(word('exactly.intact', '{{ranges}}'), { ranges });
}

/** `2026-11-12 20:00:01 UTC`: read alike in every language. */
export function instantUtc(at: string): string {
  return at.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');
}
