import type { Kit, Ref } from './kit.ts';
import { textString } from './syntax.ts';

export interface Bookmark {
  readonly title: string;
  /** 0 for chapters, 1 for headings within them. */
  readonly depth: number;
  /** `[12 0 R /XYZ null 700 null]` */
  readonly destination: string;
}

interface Node {
  readonly ref: Ref;
  readonly bookmark: Bookmark;
  readonly children: Node[];
}

/**
 * Writes the bookmarks (ISO 32000-1, 12.3.3) and shows them on opening. Chapters stand open if there are few; pdfkit's own outline counts
 * its items wrongly and turns the left edge around.
 */
export function writeOutline(kit: Kit, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const root = kit.reserve();
  const chapters = nest(kit, bookmarks);
  const open = bookmarks.length <= 40;
  writeChildren(kit, root, chapters, open);
  const shown = open ? bookmarks.length : chapters.length;
  kit.complete(root, `<</Type/Outlines${ends(chapters)}/Count ${shown}>>`);
  kit.setCatalog('Outlines', root);
  kit.setCatalog('PageMode', 'UseOutlines');
}

function nest(kit: Kit, bookmarks: readonly Bookmark[]): Node[] {
  const chapters: Node[] = [];
  for (const bookmark of bookmarks) {
    const node: Node = { ref: kit.reserve(), bookmark, children: [] };
    const chapter = chapters.at(-1);
    if (bookmark.depth > 0 && chapter) chapter.children.push(node);
    else chapters.push(node);
  }
  return chapters;
}

function writeChildren(kit: Kit, parent: Ref, nodes: readonly Node[], open: boolean): void {
  for (const [i, { ref, bookmark, children }] of nodes.entries()) {
    writeChildren(kit, ref, children, open);
    const before = nodes[i - 1];
    const after = nodes[i + 1];
    const neighbours = `${before ? `/Prev ${before.ref.toString()}` : ''}${after ? `/Next ${after.ref.toString()}` : ''}`;
    const count = children.length > 0 ? `/Count ${open ? children.length : -children.length}` : '';
    kit.complete(
      ref,
      `<</Title ${textString(bookmark.title)}/Parent ${parent.toString()}${neighbours}${ends(children)}${count}/Dest ${bookmark.destination}>>`,
    );
  }
}

function ends(nodes: readonly Node[]): string {
  const first = nodes.at(0);
  const last = nodes.at(-1);
  return first && last ? `/First ${first.ref.toString()}/Last ${last.ref.toString()}` : '';
}
