import { parentPort } from 'node:worker_threads';
import { mailText } from '../../shared/mail-text.ts';
import { piecesOfLines, piecesOfPage, type Piece } from '../../shared/pieces.ts';
import { decoded } from './decoded.ts';
import { readMail } from './read-mail.ts';
import type { Readable } from './readable.ts';
import { readPdfPages } from './read-pdf.ts';

/** A file to be read. */
export interface Order {
  readonly as: Readable;
  readonly bytes: Uint8Array;
  /** The most text that is wanted, in UTF-16 units. */
  readonly most: number;
  /** The text as it stands is wanted, not its pieces; a PDF's is not. */
  readonly whole?: true;
}

export type Reading =
  | { readonly pieces: readonly Piece[] }
  /** `head`: how many lines the head of a mail has. */
  | { readonly text: string; readonly cut: boolean; readonly head?: number }
  /** It is not what it claims to be. */
  | { readonly unreadable: true };

const port = parentPort;
if (port) {
  port.on('message', (order: Order) => {
    void read(order)
      .catch((): Reading => ({ unreadable: true })) // whatever a parser stumbles over: the file is at fault, and stays as it is
      .then((reading) => port.postMessage(reading));
  });
}

async function read({ as, bytes, most, whole }: Order): Promise<Reading> {
  switch (as) {
    case 'pdf': {
      const pages = await readPdfPages(bytes);
      return {
        pieces: upTo(
          most,
          pages.flatMap((text, i) => piecesOfPage(i + 1, text)),
        ),
      };
    }
    case 'mail': {
      const { headers, text: said, attachments } = await readMail(bytes);
      const head = headers.map(({ name, value }) => `${name}: ${value}`);
      const text = mailText({ head, said, files: attachments.map(({ name }) => name) });
      return whole ? { ...upToText(most, text), head: head.length } : { pieces: piecesOfLines(text.slice(0, most)) };
    }
    case 'text': {
      const text = decoded(bytes);
      return whole ? upToText(most, text) : { pieces: piecesOfLines(text.slice(0, most)) };
    }
  }
}

function upToText(most: number, text: string): { readonly text: string; readonly cut: boolean } {
  return { text: text.slice(0, most).toWellFormed(), cut: text.length > most };
}

function upTo(most: number, pieces: readonly Piece[]): readonly Piece[] {
  let length = 0;
  return pieces.filter(({ text }) => (length += text.length) <= most);
}
