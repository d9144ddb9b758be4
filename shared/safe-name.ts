import { utf8Length } from './fields.ts';

/** The longest name, in characters and in bytes of UTF-8: a disk takes 255 bytes, and what is put before or behind a name has to fit as well. */
const most = { characters: 120, bytes: 200 } as const;

/** Windows takes these off by itself, and then does not find the file. */
const trailing = /[. ]+$/u;

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name made harmless on every system: no folders, no control or direction characters, no device names, no trailing dot or space, not too long,
 * with its ending kept.
 */
export function safeName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const plain = base
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(trailing, '')
    .trim();
  // Shortened first: what stands behind a device's name may be what goes.
  const short = shortened(plain);
  const named = short === '' || /^\.+$/.test(short) ? 'file' : reserved.test(short) ? `_${short}` : short;
  return shortened(named);
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= most.characters && utf8Length(name) <= most.bytes) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : '';
  let begin = '';
  for (const character of characters.slice(0, most.characters - [...ending].length)) {
    if (utf8Length(begin + character + ending) > most.bytes) break;
    begin += character;
  }
  return begin.replace(trailing, '') + ending;
}
