import { createHash } from 'node:crypto';
import { sealLine } from '../../shared/bundle/pdf-seal.ts';

/** A report laid open for a forger with a PDF library and patience: nothing secret is in it, so its table and its last line can be computed anew. */
export class OpenPdf {
  readonly #text: string;
  readonly #table: number;

  constructor(bytes: Uint8Array) {
    this.#text = Buffer.from(bytes).toString('latin1');
    this.#table = this.#text.lastIndexOf('\nxref\n0 ') + 1;
  }

  /** The first object that fits, with its number. */
  find(pattern: RegExp): readonly [number: number, object: string] {
    const all = this.#text.slice(0, this.#table).matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
    for (const [, number, object = ''] of all) if (pattern.test(object)) return [Number(number), object];
    throw new Error(`no object is like ${pattern}`);
  }

  /** The file with objects said otherwise. `twice` is listed in a second part of the table too, at its old place. */
  anew(
    objects: ReadonlyMap<number, string>,
    { twice, trailer = (text) => text }: { twice?: number; trailer?: (text: string) => string } = {},
  ): Uint8Array {
    const tail = this.#text.slice(this.#table);
    const rows = tail.slice(0, tail.indexOf('trailer')).split('\n').slice(2, -1);
    const old = twice === undefined ? '' : `${twice} 1\n${rows[twice]}\n`;
    let body = this.#text.slice(0, this.#table);
    for (const [number, object] of objects) {
      rows[number] = `${String(body.length).padStart(10, '0')} 00000 n `;
      body += `${number} 0 obj\n${object}\nendobj\n`;
    }
    const rest = trailer(tail.slice(tail.indexOf('trailer'), tail.indexOf('%On-Record')));
    const sealed = bytesOf(`${body}xref\n0 ${rows.length}\n${rows.join('\n')}\n${old}${rest}`);
    const seal = sealLine(createHash('sha256').update(sealed).digest('hex'));
    return Buffer.concat([sealed, bytesOf(`${seal}\nstartxref\n${body.length}\n%%EOF\n`)]);
  }

  /** The file with one object said otherwise. */
  with(pattern: RegExp, change: (object: string) => string): Uint8Array {
    const [number, object] = this.find(pattern);
    if (change(object) === object) throw new Error('nothing was changed');
    return this.anew(new Map([[number, change(object)]]));
  }

  /** The file with other lines as its journal, not packed. */
  withJournal(lines: string, more = ''): Uint8Array {
    const bytes = Buffer.from(lines).toString('latin1');
    return this.with(
      /\/Type \/EmbeddedFile/,
      (object) =>
        `${object
          .slice(0, object.indexOf('\nstream\n'))
          .replace(/\/Filter \/\w+\s*/, '')
          .replace(/\/Length \d+/, `/Length ${bytes.length}`)}\nstream\n${bytes}${more}\nendstream`,
    );
  }
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
