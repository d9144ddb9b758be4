import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { sealLine } from '../../shared/bundle/pdf-seal.ts';
import type { KeptPicture, Picture } from '../../shared/reports/laid-in.ts';
import type { KitFont } from './fontkit.ts';
import { Gathered } from './gathered.ts';

/**
 * The one place that knows what pdfkit keeps from its types (@types/pdfkit 0.17.6 is older than pdfkit 0.20.2, and hides the object
 * layer). Every cast in `main/pdf` that concerns pdfkit stands here; its fonts are in `fontkit.ts`.
 */

/** A numbered object of the file. */
export interface Ref {
  readonly id: number;
  data: unknown;
  /** Whether its stream will be deflated. */
  compress: boolean;
  write(chunk: Uint8Array): void;
  end(): void;
  /** `12 0 R` */
  toString(): string;
}

/** Finished PDF syntax. pdfkit prints whatever is neither a plain object nor a value it knows through `toString`. */
export class Syntax {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  get [Symbol.toStringTag](): string {
    return 'Syntax';
  }
  toString(): string {
    return this.#text;
  }
}

interface Inner {
  readonly _root: { readonly data: Record<string, unknown> & { Names: Ref } };
  readonly _font: KitFont;
  _id: Uint8Array;
  _addInfo: () => void;
  _offset: number;
  _write: (data: string | Uint8Array) => void;
  push: (chunk: Uint8Array | null) => boolean;
  read: () => Uint8Array | null;
  ref(data: object): Ref;
  getMarkInfoDictionary(): { readonly data: Record<string, unknown> };
}

interface InnerPage {
  readonly dictionary: Ref & { readonly data: Record<string, unknown> };
  readonly fonts: Record<string, unknown>;
  readonly xobjects: Record<string, unknown>;
  readonly annotations: unknown[];
}

/** What the file says about itself. */
export interface About {
  readonly language: string;
  /** Goes into the Info dictionary; the XMP packet must say the same. */
  readonly info: {
    Title: string;
    Author?: string;
    Subject?: string;
    Creator: string;
    Producer: string;
    CreationDate: Date;
    ModDate: Date;
  };
  /** Both halves of the trailer's /ID, 16 bytes. */
  readonly id: Uint8Array;
  /** Writes the XMP descriptions; pdfkit's own do not escape `&` and `<`. */
  readonly describe: (append: (xml: string) => void) => void;
}

/**
 * A document being written to `sink`, page after page; nothing waits in memory but the fonts, the tags and the open page. What the sink is given
 * is its own only until it returns. Pictures may be written before anything is known of the pages.
 */
export class Kit {
  readonly #document: PDFKit.PDFDocument;
  readonly #inner: Inner;

  /** Of the pictures kept, by their numbers. */
  readonly #pictures: Ref[] = [];

  constructor(sink: (chunk: Uint8Array) => void) {
    this.#document = new PDFDocument({
      autoFirstPage: false,
      bufferPages: false,
      compress: true,
      // An empty name keeps pdfkit from opening Helvetica, which no PDF/A may use.
      font: '',
      fontLayoutCache: false,
      displayTitle: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      size: 'A4',
      margin: 0,
    });
    // The object layer is in the instance, not in the types.
    this.#inner = this.#document as unknown as Inner;
    // pdfkit is a stream that makes an array of every line it writes; here the lines are gathered, and nothing piles up behind a slow reader.
    const gathered = new Gathered(sink);
    const head = this.#inner.read();
    if (head) gathered.bytes(head);
    this.#inner._write = (data) => {
      // Its last words: all before them is sealed. What is written of a text or a picture comes as bytes.
      if (data === 'startxref') gathered.line(sealLine(gathered.sha256()));
      this.#inner._offset += typeof data === 'string' ? gathered.line(data) : gathered.bytes(data);
    };
    this.#inner.push = (chunk) => {
      if (!chunk) gathered.flush(); // the end
      return true;
    };
    this.#inner.getMarkInfoDictionary().data['Marked'] = true;
  }

  /** What the file says about itself; it is written at the end. */
  describe({ language, info, id, describe }: About): void {
    this.#inner._root.data['Lang'] = new String(language); // pdfkit's sign for a text, where a plain string is a name
    Object.assign(this.#document.info, info);
    this.#inner._id = id;
    this.#inner._addInfo = () => describe((xml) => this.#document.appendXML(xml));
  }

  /** Opens a font file; one that ends in `.br` is compressed. */
  openFont(path: string): KitFont {
    this.#document.font(path.endsWith('.br') ? brotliDecompressSync(readFileSync(path)) : path);
    const font = this.#inner._font;
    // pdfkit tells the glyph of what is missing, which is never used, as U+0000, and that no table may hold (ISO 19005-3, 6.2.11.7.2).
    font.unicode[0] = [0xfffd];
    return font;
  }

  /** Begins the next page; the one before is written out. Its own coordinates start at the top left, y growing downwards. */
  addPage(structParents: number): KitPage {
    this.#document.addPage();
    // `dictionary`, `fonts` … are typed as `any` or as plain references.
    const page = this.#document.page as unknown as InnerPage;
    page.dictionary.data['StructParents'] = structParents;
    return new KitPage(page, (content) => this.#document.addContent(Buffer.from(content, 'latin1')));
  }

  /** Writes a finished object. */
  object(syntax: string): Ref {
    const ref = this.reserve();
    this.complete(ref, syntax);
    return ref;
  }

  /** A number for an object that others point at before it is written. */
  reserve(): Ref {
    return this.#inner.ref({});
  }

  complete(ref: Ref, syntax: string): void {
    ref.data = new Syntax(syntax);
    ref.end();
  }

  /**
   * A form that a page may draw, written when its content is known. It is a line of text and stays as it is: deflated it is no shorter, and each
   * deflating leaves 16 KB of a buffer behind, which for the numbers of 3,000 pages, all written at the end, makes 50 MB.
   */
  reserveForm(width: number, height: number): Ref {
    const form = this.#inner.ref({ Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [0, 0, width, height] });
    form.compress = false;
    return form;
  }

  completeForm(form: Ref, fonts: Record<string, Ref>, content: string): void {
    Object.assign(form.data as object, { Resources: { Font: fonts } }); // reserveForm gave it a plain object
    form.write(Buffer.from(content, 'latin1'));
    form.end();
  }

  /** Writes a picture that pages to come will show. Returns its number. */
  keep(picture: Picture): number {
    return this.#pictures.push(this.#picture(picture)) - 1;
  }

  /** A picture in the file: one that was kept, or one that is written now. */
  picture(picture: Picture | KeptPicture): Ref {
    if (!('kept' in picture)) return this.#picture(picture);
    const kept = this.#pictures[picture.kept];
    if (!kept) throw new RangeError(`no picture ${picture.kept} was kept`);
    return kept;
  }

  /** Writes a picture: its pixels in sRGB or grey, as the output intent says. */
  #picture({ width, height, channels, coding, data }: Picture): Ref {
    const ref = this.#inner.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
      BitsPerComponent: 8,
      Filter: coding === 'jpeg' ? 'DCTDecode' : 'FlateDecode',
      ...(coding === 'flate' && { DecodeParms: { Predictor: 15, Colors: channels, Columns: width } }),
    });
    ref.write(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    ref.end();
    return ref;
  }

  /** Sets an entry of the catalog. A reference named StructTreeRoot is ended by pdfkit itself. */
  setCatalog(name: string, value: unknown): void {
    this.#inner._root.data[name] = value;
  }

  /** Sets a name tree: `Dests` or `EmbeddedFiles`. */
  setNames(name: string, tree: Syntax): void {
    Object.assign(this.#inner._root.data.Names.data as object, { [name]: tree }); // the catalog's own dictionary, a plain object
  }

  /** Embeds a file and lists it under /AF; the name tree is the caller's, since pdfkit sorts it by the machine's locale. */
  attach(
    content: Uint8Array,
    options: { name: string; type: string; description: string; relationship: string; date: Date },
  ): string {
    const attach = this.#document as unknown as { file(content: Uint8Array, options: object): Ref }; // typed for paths and buffers only
    return attach
      .file(content, {
        name: options.name,
        type: options.type,
        description: options.description,
        relationship: options.relationship,
        creationDate: options.date,
        modifiedDate: options.date,
        hidden: true,
      })
      .toString();
  }

  end(): void {
    this.#document.end();
  }
}

export class KitPage {
  readonly #page: InnerPage;
  readonly #write: (content: string) => void;

  constructor(page: InnerPage, write: (content: string) => void) {
    this.#page = page;
    this.#write = write;
  }

  get ref(): string {
    return this.#page.dictionary.toString();
  }

  write(content: string): void {
    this.#write(content);
  }

  useFont(font: KitFont): void {
    this.#page.fonts[font.id] ??= font.ref();
  }

  useForm(name: string, form: Ref): void {
    this.#page.xobjects[name] = form;
  }

  annotate(annotation: Ref): void {
    this.#page.annotations.push(annotation);
  }
}
