import { open } from 'node:fs/promises';
import type { Input, Output } from '../../shared/contract.ts';
import { Refusal } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { limits } from '../sheets/limits.ts';
import { withSheetMaker } from '../sheets/sheet-maker.ts';
import { batchOf } from './batch.ts';

/** Shows a picture or a page of a paper before it is recorded: drawn anew by the same worker that shows exhibits, no byte of the file crosses. */
export async function look(
  app: App,
  { batch, item, page = 1, width = 400 }: Input<'import.look'>,
): Promise<Output<'import.look'>> {
  const file = batchOf(await app.vault(), batch).items.find(({ id }) => id === item)?.found.picture;
  if (!file) throw new Refusal('not-found', 'there is no picture with this id');
  if (file.bytes > limits.bytes) return { as: 'described', why: 'too-large' };
  const bytes = await read(file.path);
  if (!bytes) return { as: 'described', why: 'unreadable' };
  const shown = await withSheetMaker(app.places.sheetsWorker, (maker) => maker.show(bytes, page, width));
  if (typeof shown === 'string') return { as: 'described', why: shown };
  return { as: 'picture', ...shown, picture: Buffer.from(shown.picture).toString('base64') };
}

/** The file as it is now; nothing where it went, or grew beyond what is looked at. */
async function read(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, 'r').catch(() => undefined); // said as unreadable
  if (!file) return undefined;
  try {
    return (await file.stat()).size > limits.bytes ? undefined : new Uint8Array(await file.readFile());
  } catch {
    return undefined; // likewise
  } finally {
    await file.close();
  }
}
