import { languages, type Language } from '../../shared/languages.ts';

/** What the command line was asked for. */
export type Command =
  | { readonly command: 'calls' }
  | { readonly command: 'help' }
  | { readonly command: 'schema'; readonly call: string }
  | {
      readonly command: 'verify';
      readonly path: string;
      readonly vault?: string;
      readonly passphraseFile?: string;
      readonly language?: Language;
    }
  | { readonly command: 'demo'; readonly vault: string }
  | { readonly command: 'stream'; readonly vault: string; readonly passphraseFile?: string }
  | {
      readonly command: 'call';
      readonly vault: string;
      readonly call: string;
      readonly input: string;
      readonly passphraseFile?: string;
    };

/** Wrong usage: the program says how it is used and exits 2. */
export class WrongUsage extends Error {}

/** Reads the words of the command line. Throws {@link WrongUsage}. */
export function readArguments(words: readonly string[]): Command {
  const { options, rest } = separate(words);
  const [first, second, ...more] = rest;
  if (more.length > 0) throw new WrongUsage(`too many words: ${more.join(' ')}`);
  if (first === undefined || first === 'help' || options.has('help')) return { command: 'help' };
  if (first === 'calls') return { command: 'calls' };
  if (first === 'schema') return { command: 'schema', call: needed(second, 'schema takes the name of a call') };
  if (first === 'verify') {
    const known = options.get('vault');
    const path = needed(second ?? known, 'verify takes a path');
    const passphraseFile = options.get('passphrase-file');
    const issuer = second !== undefined && known !== undefined ? { vault: known } : {};
    const language = languageNamed(options.get('language'));
    return {
      command: 'verify',
      path,
      ...issuer,
      ...(passphraseFile !== undefined && { passphraseFile }),
      ...(language && { language }),
    };
  }
  const vault = needed(options.get('vault'), 'say which vault: --vault DIR');
  if (first === 'demo') return { command: 'demo', vault };
  const passphraseFile = options.get('passphrase-file');
  const common = { vault, ...(passphraseFile !== undefined && { passphraseFile }) };
  if (first === '-') return { command: 'stream', ...common };
  return { command: 'call', ...common, call: first, input: second ?? '{}' };
}

function separate(words: readonly string[]): { options: ReadonlyMap<string, string>; rest: readonly string[] } {
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--help' || word === '-h') options.set('help', '');
    else if (word === '--vault' || word === '--passphrase-file')
      options.set(word.slice(2), needed(words[++i], `${word} takes a path`));
    else if (word === '--language')
      options.set('language', needed(words[++i], `--language takes one of ${languages.join(', ')}`));
    else if (word.startsWith('--')) throw new WrongUsage(`there is no option ${word}`);
    else rest.push(word);
  }
  return { options, rest };
}

function needed(word: string | undefined, otherwise: string): string {
  if (word === undefined || word === '') throw new WrongUsage(otherwise);
  return word;
}

function languageNamed(name: string | undefined): Language | undefined {
  const found = languages.find((language) => language === name);
  if (name !== undefined && !found) throw new WrongUsage(`--language takes one of ${languages.join(', ')}`);
  return found;
}
