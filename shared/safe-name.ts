const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name made harmless on every system: no folders, no control or direction characters, no device names, no trailing dot or space, at most 120
 * characters with its ending kept.
 */
export function safeName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const plain = base
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/[. ]+$/u, '')
    .trim();
  const named = plain === '' || /^\.+$/.test(plain) ? 'file' : reserved.test(plain) ? `_${plain}` : plain;
  return shortened(named);
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= 120) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 12 ? [...name.slice(dot)] : [];
  return [...characters.slice(0, 120 - ending.length), ...ending].join('');
}
