import type { ClientId, EntryId, Hash } from '../../shared/fields.ts';
import type { KeptPicture, LaidIn, LaidPage, Picture } from '../../shared/reports/laid-in.ts';
import { Refusal } from '../../shared/result.ts';
import type { Vault } from '../vault/index.ts';
import { limits } from './limits.ts';
import { withSheetMaker } from './sheet-maker.ts';

/** An exhibit that is to stand in a record. */
export interface ToLayIn {
  readonly id: EntryId;
  readonly sha256: Hash;
  readonly bytes: number;
  readonly type: string;
}

/** Takes the pictures of an exhibit, and keeps them where the pages are made that will show them. */
export interface PictureKeeper {
  keep(picture: Picture): Promise<KeptPicture>;
}

/**
 * The contents of exhibits, by the entries that name them; one that cannot be had is described instead, with the reason. Of each only the words and
 * sizes stay here: with a hundred photographs and scans, their pictures would be hundreds of megabytes.
 */
export async function layInAll(
  exhibits: Vault['exhibits'],
  client: ClientId,
  list: readonly ToLayIn[],
  workerPath: string,
  keeper: PictureKeeper,
  told: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<ReadonlyMap<EntryId, LaidIn>> {
  if (list.length === 0) return new Map();
  return withSheetMaker(workerPath, async (maker) => {
    const laid = new Map<EntryId, LaidIn>();
    for (const [i, one] of list.entries()) {
      signal?.throwIfAborted();
      told(i, list.length);
      const bytes = one.bytes > limits.bytes ? undefined : await bytesOf(exhibits, client, one);
      const why = one.bytes > limits.bytes ? 'too-large' : 'unreadable';
      const content: LaidIn<Picture> = bytes ? await maker.lay(bytes, one.type, signal) : { form: 'described', why };
      laid.set(one.id, await withKept(content, keeper));
    }
    return laid;
  });
}

async function withKept(laid: LaidIn<Picture>, keeper: PictureKeeper): Promise<LaidIn> {
  if (laid.form !== 'pages') return laid;
  const pages: LaidPage[] = [];
  for (const page of laid.pages) pages.push({ ...page, picture: await keeper.keep(page.picture) });
  return { ...laid, pages };
}

/** The bytes as they were kept; undefined where they are gone or were changed, which the verifier names. */
async function bytesOf(
  exhibits: Vault['exhibits'],
  client: ClientId,
  { sha256, bytes }: ToLayIn,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const whole = new Uint8Array(bytes);
  let at = 0;
  try {
    for await (const piece of exhibits.read(client, sha256)) {
      if (at + piece.length > bytes) return undefined;
      whole.set(piece, at);
      at += piece.length;
    }
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'corrupt' || error.code === 'not-found')) return undefined;
    throw error;
  }
  return at === bytes ? whole : undefined;
}
