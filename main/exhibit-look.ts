import type { Input, Output } from '../shared/contract.ts';
import type { ClientId } from '../shared/fields.ts';
import type { Body } from '../shared/journal/kinds.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { readableAs, type Readable } from './reading/readable.ts';
import { largestRead, longestText, Reader } from './reading/reader.ts';
import { beginningOf, wholeOf } from './reading/whole.ts';
import { stillIn } from './sheets/still.ts';
import { limits } from './sheets/limits.ts';
import { withSheetMaker } from './sheets/sheet-maker.ts';
import type { Vault } from './vault/index.ts';

type Look = Output<'exhibits.look'>;

/** A file as far as it is looked at: the bytes of what has pages, the lines of what has text. */
type Opened =
  | { readonly bytes: Uint8Array }
  | { readonly lines: readonly string[]; readonly head?: number; readonly cut: boolean }
  | { readonly why: Extract<Look, { as: 'described' }>['why'] };

interface Held {
  readonly sha256: string;
  readonly opened: Promise<Opened>;
}

/** Pixels across, and lines, unless asked otherwise. */
const usual = { width: 1200, lines: 1000 } as const;

export function lookHandlers(app: App): Handlers<'exhibits.look'> {
  // The exhibit last looked at, so that its next page need not be read again; gone with the vault when it is locked.
  const held = new WeakMap<Vault, Held>();
  return { 'exhibits.look': (input) => look(app, held, input) };
}

async function look(
  app: App,
  held: WeakMap<Vault, Held>,
  { client, exhibit, page = 1, width = usual.width, line = 1, lines: many = usual.lines }: Input<'exhibits.look'>,
): Promise<Look> {
  const one = await app.journals.entry(client, exhibit);
  if (one.kind !== 'exhibit') throw new Refusal('invalid-input', 'this entry is not an exhibit');
  const vault = await app.vault();
  const opened = await opening(app, held, vault, client, one.body);
  if ('why' in opened) return { as: 'described', why: opened.why };
  if ('lines' in opened) {
    const { lines, cut, head } = opened;
    const from = Math.min(line, lines.length);
    return {
      as: 'text',
      line: from,
      of: lines.length,
      lines: lines.slice(from - 1, from - 1 + many),
      ...(head !== undefined && { head }),
      cut,
    };
  }
  const shown = await withSheetMaker(app.places.sheetsWorker, (maker) => maker.show(opened.bytes, page, width));
  if (typeof shown === 'string') return { as: 'described', why: shown };
  return { as: 'picture', ...shown, picture: Buffer.from(shown.picture).toString('base64') };
}

function opening(
  app: App,
  held: WeakMap<Vault, Held>,
  vault: Vault,
  client: ClientId,
  body: Body<'exhibit'>,
): Promise<Opened> {
  const before = held.get(vault);
  if (before?.sha256 === body.sha256) return before.opened;
  const now: Held = { sha256: body.sha256, opened: open(app, vault, client, body) };
  held.set(vault, now);
  now.opened.catch(() => {
    if (held.get(vault) === now) held.delete(vault); // to be tried again
  });
  return now.opened;
}

/** What the bytes begin with decides whether there are pages; only texts and mails, which begin with anything, go by their type. */
async function open(
  app: App,
  vault: Vault,
  client: ClientId,
  { sha256, bytes, type }: Body<'exhibit'>,
): Promise<Opened> {
  const read = () => vault.exhibits.read(client, sha256);
  const start = await beginningOf(read(), 1024);
  if (hasPages(start)) return bytes > limits.bytes ? { why: 'too-large' } : { bytes: await wholeOf(read(), bytes) };
  const as = readableAs(type);
  if (as === 'mail' && bytes <= largestRead) return readText(app, as, await wholeOf(read(), bytes), false);
  if (as === 'mail') return { why: 'too-large' };
  if (as !== 'text') return { why: as === 'pdf' ? 'unreadable' : 'type' };
  if (start.includes(0) && !isWide(start)) return { why: 'unreadable' };
  if (bytes <= mostOfText) return readText(app, as, await wholeOf(read(), bytes), false);
  return readText(app, as, await beginningOf(read(), mostOfText), true);
}

/** Of a long text as much is read as can be shown, in bytes: at most four make a character. */
const mostOfText = 4 * longestText;

async function readText(app: App, as: Readable, bytes: Uint8Array<ArrayBuffer>, isBeginning: boolean): Promise<Opened> {
  const reader = new Reader(app.places.readingWorker);
  try {
    const reading = await reader.read({
      as,
      bytes: isBeginning ? upToLineEnd(bytes) : bytes,
      most: longestText,
      whole: true,
    });
    if (!('text' in reading)) return { why: 'unreadable' };
    const lines = reading.text.replaceAll('\r\n', '\n').split('\n');
    const { head } = reading;
    return { lines, cut: reading.cut || isBeginning, ...(head !== undefined && { head }) };
  } finally {
    await reader.drop();
  }
}

/** Without a last line that is only begun, which may end within a character. */
function upToLineEnd(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const end = bytes.lastIndexOf(10) + 1;
  return bytes.slice(0, end === 0 ? bytes.length : isWide(bytes) ? end - (end % 2) : end);
}

function hasPages(start: Uint8Array): boolean {
  const head = Buffer.from(start);
  return (
    head.includes('%PDF-', 0, 'latin1') ||
    head.subarray(0, 2).equals(Buffer.from([0xff, 0xd8])) ||
    stillIn(start) !== undefined
  );
}

/** UTF-16, by its byte order mark. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
