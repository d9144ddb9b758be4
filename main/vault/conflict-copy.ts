import { join } from 'node:path';
import { DeviceId } from '../../shared/fields.ts';
import type { Files } from './files.ts';
import { readAll } from './write-all.ts';

/**
 * The device whose journal, or with `json` whose file of drafts, a file looks like a copy of, by the names sync programs give: `<id> (Anna's conflicted copy 2026-11-21).jsonl`,
 * `<id>.sync-conflict-20261121-201503-ABCDEF.jsonl`, `<id>-LAPTOP.jsonl`, `<id> (1).jsonl`, `<id>_conf(1).jsonl`, `<id>.jsonl.bak`.
 */
export function copiedDevice(name: string, ending: 'jsonl' | 'json' = 'jsonl'): DeviceId | undefined {
  const isOne = ending === 'jsonl' ? /\.jsonl(?:\.|~|$)/ : /\.json(?:\.|~|$)/;
  if (!isOne.test(name) || name.length <= `.${ending}`.length + 36) return undefined;
  return DeviceId.safeParse(name.slice(0, 36)).data;
}

/** How a copy stands to the file it is a copy of. */
export type Comparison =
  /** It holds nothing that the file does not hold. */
  | 'behind'
  /** It goes on where the file ends. */
  | 'ahead'
  /** Both go on differently from some line. */
  | 'diverged';

/** Compares whole lines; `line` is the last one both have. */
export function compareCopies(file: Buffer, copy: Buffer): { readonly comparison: Comparison; readonly line: number } {
  const [a, b] = [wholeLines(file), wholeLines(copy)];
  const shorter = Math.min(a.length, b.length);
  let same = shorter;
  if (!a.subarray(0, shorter).equals(b.subarray(0, shorter))) {
    same = 0;
    while (a[same] === b[same]) same++;
    same = a.subarray(0, same).lastIndexOf(10) + 1;
  }
  const line = a.subarray(0, same).reduce((count, byte) => count + Number(byte === 10), 0);
  if (same === b.length) return { comparison: 'behind', line };
  return { comparison: same === a.length ? 'ahead' : 'diverged', line };
}

/** Finds the copies to be read in one folder, and asks the disk again only where a file of them changed. */
export class CopiesAhead {
  readonly #files: Files;
  readonly #folder: string;
  readonly #known = new Map<DeviceId, { readonly facts: string; readonly name: string | undefined }>();

  constructor(files: Files, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  /** See {@link copyAhead}. */
  async of(device: DeviceId, names: readonly string[]): Promise<string | undefined> {
    const copies = names.filter((name) => copiedDevice(name) === device);
    if (copies.length === 0) return undefined;
    const said: string[] = [];
    for (const name of [`${device}.jsonl`, ...copies]) {
      const facts = await this.#files.facts(join(this.#folder, name));
      said.push(`${name} ${facts?.size} ${facts?.modified}`);
    }
    const facts = said.join('\n');
    const known = this.#known.get(device);
    if (known?.facts === facts) return known.name;
    const name = await copyAhead(this.#files, this.#folder, device, names);
    this.#known.set(device, { facts, name });
    return name;
  }
}

/**
 * The name of a copy that goes on where a device's file ends, the longest if there are several: a sync program put an older file in the
 * place of a newer one. `undefined` where there is none; a copy that differs is never read.
 */
export async function copyAhead(
  files: Files,
  folder: string,
  device: DeviceId,
  names: readonly string[],
): Promise<string | undefined> {
  const copies = names.filter((name) => copiedDevice(name) === device);
  if (copies.length === 0) return undefined;
  const own = `${device}.jsonl`;
  const isThere = (await files.facts(join(folder, own)))?.kind === 'file';
  let fullest = isThere ? await readAll(files, join(folder, own)) : Buffer.alloc(0);
  let ahead: string | undefined;
  for (const name of copies) {
    if ((await files.facts(join(folder, name)))?.kind !== 'file') continue;
    const copy = await readAll(files, join(folder, name));
    if (compareCopies(fullest, copy).comparison !== 'ahead') continue;
    fullest = copy;
    ahead = name;
  }
  return ahead;
}

/** The name of the file to read of a device's journal: its own, or the copy that goes further. */
export async function fullestName(files: Files, folder: string, device: DeviceId): Promise<string> {
  return (await copyAhead(files, folder, device, (await files.names(folder)) ?? [])) ?? `${device}.jsonl`;
}

function wholeLines(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.lastIndexOf(10) + 1);
}
