import { Syntax, type Kit, type Ref } from './kit.ts';
import { paper } from './style.ts';
import { number, textString } from './syntax.ts';
import type { Tag } from './tag.ts';

/** What is known of a tag while it is open. */
interface Open {
  readonly ref: Ref;
  readonly children: Tag[];
  /** Finished syntax of the /K array. */
  readonly kids: string[];
  /** The page that bare content numbers belong to. */
  page: string | undefined;
  box: Box | undefined;
}

type Box = readonly [x1: number, y1: number, x2: number, y2: number];

/** Keys of the parent tree in one leaf. */
const leafSize = 64;

/**
 * Writes the structure tree (ISO 32000-1, 14.7) while pages go out: an element is written when it is closed, and of a closed one only its
 * number is kept. pdfkit's own tree keeps every element and its content to the end.
 */
export class TagWriter {
  readonly #kit: Kit;
  readonly #root: Ref;
  readonly #open = new Map<Tag, Open>();
  readonly #leaves: { readonly ref: Ref; readonly first: number; readonly last: number }[] = [];
  readonly #topLevel: Ref[] = [];
  /** Parent tree entries not written yet. */
  #entries: { readonly key: number; readonly value: string }[] = [];
  #nextKey = 0;
  #pageKey = 0;
  #page = '';
  #pageParents: string[] = [];

  constructor(kit: Kit) {
    this.#kit = kit;
    this.#root = kit.reserve();
  }

  /** The key under which the next page lists its content; to be asked before the page is added. */
  takePageKey(): number {
    this.#endPage();
    this.#pageKey = this.#nextKey++;
    this.#pageParents = [];
    return this.#pageKey;
  }

  beginPage(page: string): void {
    this.#page = page;
  }

  /** Registers marked content of this page under a tag. Returns its number (MCID). */
  content(tag: Tag): number {
    const open = this.#opened(tag);
    const mcid = this.#pageParents.length;
    this.#pageParents.push(open.ref.toString());
    open.page ??= this.#page;
    open.kids.push(open.page === this.#page ? String(mcid) : `<</Type/MCR/Pg ${this.#page}/MCID ${mcid}>>`);
    return mcid;
  }

  /** A tag stands in the structure from now on, whether or not anything of it is painted. */
  stand(tag: Tag): void {
    this.#opened(tag);
  }

  /** Says where on its page a figure stands: points from the top left. */
  frame(tag: Tag, box: Box): void {
    this.#opened(tag).box = box;
  }

  /** Registers an annotation of this page. Returns the key that it must carry as /StructParent. */
  annotation(tag: Tag, annotation: Ref): number {
    const open = this.#opened(tag);
    const key = this.#nextKey++;
    open.kids.push(`<</Type/OBJR/Obj ${annotation.toString()}/Pg ${this.#page}>>`);
    this.#entries.push({ key, value: open.ref.toString() });
    return key;
  }

  /** Writes a tag and all beneath it. Nothing of it may be painted afterwards. */
  close(tag: Tag): void {
    const open = this.#open.get(tag);
    if (!open) return;
    for (const child of open.children) this.close(child);
    this.#open.delete(tag);
    const parent = tag.parent ? this.#opened(tag.parent).ref : this.#root;
    const page = open.page ? `/Pg ${open.page}` : '';
    const kids = open.kids.length > 0 ? `/K[${open.kids.join(' ')}]` : '';
    this.#kit.complete(
      open.ref,
      `<</Type/StructElem/S/${tag.type}/P ${parent.toString()}${page}${kids}${details(tag)}${boxAttribute(open.box)}>>`,
    );
  }

  /** Closes what is open and writes the root with its parent tree. */
  end(): void {
    this.#endPage();
    for (const tag of [...this.#open.keys()]) if (!tag.parent) this.close(tag);
    this.#flushLeaf();
    const leaves = this.#leaves.map(({ ref }) => ref.toString()).join(' ');
    const tree = this.#kit.object(`<</Kids[${leaves}]>>`);
    const kids = this.#topLevel.map((ref) => ref.toString()).join(' ');
    // pdfkit ends this object itself, since it finds it in the catalog.
    this.#root.data = new Syntax(
      `<</Type/StructTreeRoot/K[${kids}]/ParentTree ${tree.toString()}/ParentTreeNextKey ${this.#nextKey}>>`,
    );
    this.#kit.setCatalog('StructTreeRoot', this.#root);
  }

  #opened(tag: Tag): Open {
    const known = this.#open.get(tag);
    if (known) return known;
    const open: Open = { ref: this.#kit.reserve(), children: [], kids: [], page: undefined, box: undefined };
    this.#open.set(tag, open);
    if (tag.parent) {
      const parent = this.#opened(tag.parent);
      parent.children.push(tag);
      parent.kids.push(open.ref.toString());
    } else {
      this.#topLevel.push(open.ref);
    }
    return open;
  }

  #endPage(): void {
    if (this.#page === '') return;
    this.#entries.push({ key: this.#pageKey, value: `[${this.#pageParents.join(' ')}]` });
    this.#page = '';
    if (this.#entries.length >= leafSize) this.#flushLeaf();
  }

  #flushLeaf(): void {
    const entries = this.#entries.toSorted((a, b) => a.key - b.key);
    const first = entries.at(0);
    const last = entries.at(-1);
    if (!first || !last) return;
    const numbers = entries.map(({ key, value }) => `${key} ${value}`).join('\n');
    const ref = this.#kit.object(`<</Limits[${first.key} ${last.key}]/Nums[${numbers}]>>`);
    this.#leaves.push({ ref, first: first.key, last: last.key });
    this.#entries = [];
  }
}

function details({ type, details: { alt, actual, summary, struck } }: Tag): string {
  let out = '';
  if (alt !== undefined) out += `/Alt ${textString(alt)}`;
  if (actual !== undefined) out += `/ActualText ${textString(actual)}`;
  if (type === 'TH') out += '/A<</O/Table/Scope/Column>>';
  if (summary !== undefined) out += `/A<</O/Table/Summary ${textString(summary)}>>`;
  if (struck) out += '/A<</O/Layout/TextDecorationType/LineThrough>>';
  return out;
}

function boxAttribute(box: Box | undefined): string {
  if (!box) return '';
  const [x1, y1, x2, y2] = box;
  return `/A<</O/Layout/Placement/Block/BBox[${[x1, paper.height - y2, x2, paper.height - y1].map(number).join(' ')}]>>`;
}
