import type { PdfDictionary, PdfValue } from './pdf-objects.ts';

/** What of a PDF's objects is asked here. */
export interface PdfObjects {
  readonly trailer: PdfDictionary;
  resolve(value: PdfValue | undefined): PdfValue;
  dictionary(value: PdfValue | undefined): PdfDictionary;
}

/** What the program writes into each of these, and nothing beside. */
const written = {
  trailer: named('ID Info Root Size'),
  catalog: named(
    'AF Lang MarkInfo Metadata Names Outlines OutputIntents PageMode Pages StructTreeRoot Type ViewerPreferences',
  ),
  names: named('Dests EmbeddedFiles'),
  pages: named('Count Kids Parent Type'),
  page: named('Annots Contents MediaBox Parent Resources StructParents Tabs Type UserUnit'),
  resources: named('ColorSpace Font ProcSet XObject'),
  outlines: named('Count First Last Type'),
  bookmark: named('Count Dest First Last Next Parent Prev Title'),
  link: named('A Border Contents F Rect StructParent Subtype Type'),
  action: named('D S'),
} as const;

function named(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/**
 * Whether a PDF has only parts that the program writes: no layers to be shown or hidden, no notes, stamps and fields laid over its pages, nothing that
 * runs or is opened, and no link but into itself. What stands in the pages' own text is not looked at.
 */
export function hasOwnPartsOnly(objects: PdfObjects, root: PdfDictionary): boolean {
  const names = root.entries.get('Names');
  return (
    holdsOnly(objects.trailer, 'trailer') &&
    holdsOnly(root, 'catalog') &&
    (names === undefined || holdsOnly(objects.dictionary(names), 'names')) &&
    arePages(objects, root.entries.get('Pages'), new Set()) &&
    areBookmarks(objects, root.entries.get('Outlines'))
  );
}

/** Whether every bookmark names a place of the file, and does nothing beside. */
function areBookmarks(objects: PdfObjects, outlines: PdfValue | undefined): boolean {
  if (outlines === undefined) return true;
  const list = objects.dictionary(outlines);
  const met = new Set<number>();
  const left = [list.entries.get('First')];
  while (left.length > 0) {
    const node = left.pop();
    if (node === undefined) continue;
    if (typeof node !== 'object' || node === null || !('ref' in node) || met.has(node.ref)) return false;
    met.add(node.ref);
    const one = objects.dictionary(node);
    if (!holdsOnly(one, 'bookmark')) return false;
    left.push(one.entries.get('First'), one.entries.get('Next'));
  }
  return holdsOnly(list, 'outlines');
}

/** `met` are the objects that were looked at: one that comes again, as a list in itself does, would be looked at for ever. */
function arePages(objects: PdfObjects, node: PdfValue | undefined, met: Set<number>): boolean {
  if (typeof node !== 'object' || node === null || !('ref' in node) || met.has(node.ref)) return false;
  met.add(node.ref);
  const one = objects.dictionary(node);
  const kids = objects.resolve(one.entries.get('Kids'));
  // What stands in a list of pages is true of every page beneath it: a cut-out, say, or a turn.
  if (Array.isArray(kids)) return holdsOnly(one, 'pages') && kids.every((kid: PdfValue) => arePages(objects, kid, met));
  if (!holdsOnly(one, 'page') || !holdsOnly(objects.dictionary(one.entries.get('Resources')), 'resources'))
    return false;
  const annotations = objects.resolve(one.entries.get('Annots'));
  return !Array.isArray(annotations) || annotations.every((each: PdfValue) => leadsInside(objects, each));
}

/** Whether what lies over a page is a link to a place of the same file. */
function leadsInside(objects: PdfObjects, annotation: PdfValue): boolean {
  const link = objects.dictionary(annotation);
  if (!isNamed(objects.resolve(link.entries.get('Subtype')), 'Link') || !holdsOnly(link, 'link')) return false;
  const action = objects.dictionary(link.entries.get('A'));
  return holdsOnly(action, 'action') && isNamed(objects.resolve(action.entries.get('S')), 'GoTo');
}

function holdsOnly({ entries }: PdfDictionary, part: keyof typeof written): boolean {
  return [...entries.keys()].every((name) => written[part].has(name));
}

function isNamed(value: PdfValue, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}
