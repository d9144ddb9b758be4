/** Whether the keyboard is a Mac's. */
export const isMac = navigator.platform.startsWith('Mac');

interface Pressed {
  readonly key: string;
  /** Which key of the keyboard it is, whatever stands on it. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** A key with its modifiers as one word: `mod+shift+n`, where `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function chord({ key, code = '', ctrlKey, metaKey, shiftKey, altKey }: Pressed): string {
  const mod = isMac ? metaKey : ctrlKey;
  return [mod && 'mod', altKey && 'alt', shiftKey && 'shift', latin(key, code)].filter(Boolean).join('+');
}

/** What a key writes; where that is no Latin letter, as on a Russian keyboard, what the same key writes on one that has them, as in every other program. */
function latin(key: string, code: string): string {
  if (key.length !== 1 || key <= '~') return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? besides[code] ?? key.toLowerCase();
}

/** Keys that have a letter on some keyboards, by what they write on a Latin one. */
const besides: Readonly<Record<string, string>> = { Comma: ',', Slash: '/', BracketLeft: '[', BracketRight: ']' };

/** A chord as it stands on the keys: `Ctrl K`, `⌘K`. */
export function chordLabel(chord: string): string {
  const parts = chord.split('+').map((part) => names[part] ?? part.toUpperCase());
  return parts.join(isMac ? '' : ' ');
}

const names: Readonly<Record<string, string>> = isMac
  ? { mod: '⌘', alt: '⌥', shift: '⇧', enter: '↩', arrowleft: '←', arrowright: '→' }
  : { mod: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', arrowleft: '←', arrowright: '→' };
