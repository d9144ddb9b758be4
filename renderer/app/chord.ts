/** Whether the keyboard is a Mac's. */
export const isMac = navigator.platform.startsWith('Mac');

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** A key with its modifiers as one word: `mod+shift+n`, where `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function chord({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): string {
  const mod = isMac ? metaKey : ctrlKey;
  return [mod && 'mod', altKey && 'alt', shiftKey && 'shift', key.toLowerCase()].filter(Boolean).join('+');
}

/** A chord as it stands on the keys: `Ctrl K`, `⌘K`. */
export function chordLabel(chord: string): string {
  const parts = chord.split('+').map((part) => names[part] ?? part.toUpperCase());
  return parts.join(isMac ? '' : ' ');
}

const names: Readonly<Record<string, string>> = isMac
  ? { mod: '⌘', alt: '⌥', shift: '⇧', enter: '↩', arrowleft: '←', arrowright: '→' }
  : { mod: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', arrowleft: '←', arrowright: '→' };
