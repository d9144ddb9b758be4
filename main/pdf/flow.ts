import { bandHeight, stackHeight, type Band, type Mark, type Page, type Slab } from './page.ts';
import type { Tag } from './tag.ts';

/** The part of a page that text may take, in points from the top. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/** A page is not left emptier than this for the sake of keeping a long band whole. */
const toleratedBlank = 0.45;

/** Rounding of sums of leadings. */
const slack = 0.01;

/**
 * Pours bands into pages. What must stay together is looked at as one group: heads with what they head, and the first lines of what
 * follows. Yields each page as soon as nothing more can come onto it.
 */
export function* pour(bands: Iterable<Band>, frame: Frame): Generator<Page> {
  const pages = new Pages(frame);
  let group: Band[] = [];
  for (const next of bands) {
    if (next.newPage && group.length > 0) {
      pages.placeGroup(group);
      group = [];
    }
    group.push(next);
    if (next.keep) continue;
    pages.placeGroup(group);
    group = [];
    yield* pages.take();
  }
  if (group.length > 0) pages.placeGroup(group);
  pages.endPage();
  yield* pages.take();
}

class Pages {
  readonly #frame: Frame;
  #finished: Page[] = [];
  #placed: { y: number; marks: readonly Mark[] }[] = [];
  #closes: Tag[] = [];
  #number = 1;
  #y: number;
  /** Space owed below the last band; 0 at the top of a page. */
  #owed = 0;
  /** Nothing stands on this page yet but what is repeated from the one before. */
  #fresh = true;

  constructor(frame: Frame) {
    this.#frame = frame;
    this.#y = frame.top;
  }

  take(): Page[] {
    const finished = this.#finished;
    this.#finished = [];
    return finished;
  }

  placeGroup(group: readonly Band[]): void {
    const last = group.at(-1);
    if (!last) return;
    if (group[0]?.newPage && !this.#fresh) this.endPage();
    const isSolid = !group.every(isEmpty);
    const needed = isSolid && !this.#fresh ? this.#needed(group, last, false) : 0;
    if (needed <= this.#room || this.#mayTear(group, last)) {
      for (const band of group) this.#place(band);
      return;
    }
    // What is only a little too large for the rest of the page is set smaller there, and leaves no white behind.
    const smaller = last.smaller?.(this.#room - slack - (needed - bandHeight(last)));
    if (!smaller) this.endPage();
    for (const band of group) this.#place(band === last && smaller ? smaller : band);
  }

  endPage(): void {
    this.#finished.push({ number: this.#number, placed: this.#placed, closes: this.#closes });
    this.#number++;
    this.#placed = [];
    this.#closes = [];
    this.#y = this.#frame.top;
    this.#owed = 0;
    this.#fresh = true;
  }

  get #room(): number {
    return this.#frame.bottom - this.#y + slack;
  }

  /** Room for a band's text on an empty page. */
  #capacity(band: Band): number {
    const repeated = band.repeat ? bandHeight(band.repeat) + band.repeat.below : 0;
    return this.#frame.bottom - this.#frame.top - repeated + slack;
  }

  #needed(group: readonly Band[], last: Band, torn: boolean): number {
    let sum = this.#owed;
    for (const band of group) sum += band.above + (band === last ? 0 : bandHeight(band) + band.below);
    const height = bandHeight(last);
    const whole = last.tear === 'never' || (last.tear === 'unwilling' && !torn && height <= this.#capacity(last));
    return sum + (whole ? height : leastHead(last));
  }

  /** A long band that would leave too much white behind is torn after all. */
  #mayTear(group: readonly Band[], last: Band): boolean {
    if (last.tear !== 'unwilling') return false;
    const blank = (this.#frame.bottom - this.#frame.top) * toleratedBlank;
    return this.#room > blank && bandHeight(last) > blank && this.#needed(group, last, true) <= this.#room;
  }

  #place(whole: Band): void {
    let band = whole;
    if (isEmpty(band)) {
      this.#owed += band.above + band.below;
      this.#closes.push(...band.closes);
      return;
    }
    for (;;) {
      if (this.#fresh && band.repeat && this.#placed.length === 0) this.#put(band.repeat, 0);
      const space = this.#owed + (this.#fresh ? 0 : band.above);
      if (bandHeight(band) + space <= this.#room) {
        this.#put(band, space);
        this.#fresh = false;
        this.#closes.push(...band.closes);
        return;
      }
      const parts = band.tear === 'never' && !this.#fresh ? undefined : cut(band, this.#room - space, this.#fresh);
      if (parts) {
        this.#put(parts.head, space);
        band = parts.tail;
      }
      this.endPage();
    }
  }

  #put(band: Band, space: number): void {
    const top = this.#y + space;
    for (const column of band.columns) {
      let y = top;
      for (const [i, slab] of column.entries()) {
        if (i > 0) y += slab.above ?? 0;
        if (slab.marks.length > 0) this.#placed.push({ y, marks: slab.marks });
        y += slab.height;
      }
    }
    this.#y = top + bandHeight(band);
    for (const { at, ...rule } of band.rules) {
      this.#placed.push({ y: at === 'top' ? top : this.#y, marks: [{ kind: 'rule', y: 0, ...rule }] });
    }
    this.#owed = band.below;
  }
}

/** Whether a band has nothing to stand on a page, only something to end or to keep free: a new page for it would stay white. */
function isEmpty({ columns }: Band): boolean {
  return columns.every((column) => column.length === 0);
}

/** Height of the least that may stand at the foot of a page: each column's first slabs that hold together. */
function leastHead(band: Band): number {
  return Math.max(
    0,
    ...band.columns.map((column) => {
      const end = column.findIndex((slab) => !slab.glue);
      return stackHeight(end < 0 ? column : column.slice(0, end + 1));
    }),
  );
}

/**
 * Cuts a band so that its head is at most `height` high, or undefined if no column's glue allows it. `force` ignores the glue: the page is
 * empty and something must go.
 */
function cut(band: Band, height: number, force: boolean): { head: Band; tail: Band } | undefined {
  let counts = band.columns.map((column) => fitting(column, height, false));
  const stuck = counts.some((count, i) => count === 0 && (band.columns[i]?.length ?? 0) > 0);
  if (stuck && !force) return undefined;
  if (stuck) counts = band.columns.map((column) => Math.max(fitting(column, height, true), Math.min(1, column.length)));
  const heads = band.columns.map((column, i) => column.slice(0, counts[i]));
  const rests = band.columns.map((column, i) => column.slice(counts[i]));
  const tails = rests.map((rest, i) => (rest.length > 0 ? rest : (band.again?.[i] ?? rest)));
  return {
    head: { ...band, columns: heads, rules: band.rules.filter((rule) => rule.at === 'top'), below: 0, closes: [] },
    tail: {
      ...band,
      columns: tails,
      rules: band.rules.filter((rule) => rule.at === 'bottom'),
      above: 0,
      newPage: false,
    },
  };
}

/** How many slabs from the top fit, cutting only where they are not glued. */
function fitting(column: readonly Slab[], height: number, unglued: boolean): number {
  let used = 0;
  let good = 0;
  for (const [i, slab] of column.entries()) {
    used += slab.height + (i > 0 ? (slab.above ?? 0) : 0);
    if (used > height) break;
    if (!slab.glue || unglued || i === column.length - 1) good = i + 1;
  }
  return good;
}
