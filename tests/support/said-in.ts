import type { Language } from '../../shared/languages.ts';
import '../../shared/messages/six.ts';
import { flat } from '../../shared/messages/translate.ts';

/**
 * What the window says in a language where it says `english` in English: every translation of every message with those words, whole, as a pattern for a
 * locator. Places of a message stand for anything. Throws where no message has the words, so that a script says what it looks for in vain.
 */
export function saidIn(language: Language): (english: string) => RegExp {
  const [theirs, words] = [flat(language), flat('en')];
  return (english) => {
    const keys = [...words].filter(([, text]) => text === english).map(([key]) => key);
    const found = [...new Set(keys.flatMap((key) => theirs.get(key) ?? []))];
    if (found.length === 0) throw new Error(`No message says “${english}”.`);
    return new RegExp(`^(?:${found.map(pattern).join('|')})(?: \\([A-Z]{3}\\))?$`, 'u');
  };
}

function pattern(text: string): string {
  return text
    .split(/\{\{\w+\}\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('.*');
}
