import { parentPort } from 'node:worker_threads';
import { piecesOfLines, piecesOfPage, type Piece } from '../../shared/pieces.ts';
import { decoded } from './decoded.ts';
import { readMail, type ReadMail } from './read-mail.ts';
import type { Readable } from './readable.ts';
import { readPdfPages } from './read-pdf.ts';

/** A file to be read. */
export interface Order {
  readonly as: Readable;
  readonly bytes: Uint8Array;
  /** The most text that is wanted, in UTF-16 units. */
  readonly most: number;
}

export type Reading =
  | { readonly pieces: readonly Piece[]; readonly mail?: ReadMail }
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

async function read({ as, bytes, most }: Order): Promise<Reading> {
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
      const mail = await readMail(bytes);
      const head = mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
      const names = mail.attachments.map(({ name }) => name).join('\n');
      return { pieces: piecesOfLines(`${head}\n\n${mail.text}\n${names}`.slice(0, most)), mail };
    }
    case 'text':
      return { pieces: piecesOfLines(decoded(bytes).slice(0, most)) };
  }
}

function upTo(most: number, pieces: readonly Piece[]): readonly Piece[] {
  let length = 0;
  return pieces.filter(({ text }) => (length += text.length) <= most);
}
