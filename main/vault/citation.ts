import type { DeviceId } from '../../shared/fields.ts';
import { isKind, type Entry } from '../../shared/journal/entry.ts';

/**
 * The short tag of each device after the first, made of its id: a letter and a digit, `k7`. Where an earlier device has the same, it is
 * longer by a letter or digit. The order is that of their beginning, so that a tag once cited never changes.
 */
export function deviceTags(firstDevice: DeviceId, vaultEntries: readonly Entry[]): ReadonlyMap<DeviceId, string> {
  const tags = new Map<DeviceId, string>([[firstDevice, '']]);
  for (const entry of vaultEntries) {
    if (!isKind(entry, 'device-begun') || tags.has(entry.body.device)) continue;
    tags.set(entry.body.device, newTag(entry.body.device, new Set(tags.values())));
  }
  return tags;
}

function newTag(device: DeviceId, taken: ReadonlySet<string>): string {
  // The end of a UUID is its random part.
  const digits = BigInt(`0x${device.slice(-12)}`);
  const letter = String.fromCharCode(97 + Number(digits % 26n));
  const rest = (digits / 26n).toString(36).padStart(8, '0').split('').toReversed().join('');
  for (let length = 1; length < rest.length; length++) {
    const tag = letter + rest.slice(0, length);
    if (!taken.has(tag)) return tag;
  }
  return letter + rest;
}

/** `37`, or `k7-37` with a tag. */
export function tagged(tag: string, number: string): string {
  return tag === '' ? number : `${tag}-${number}`;
}
