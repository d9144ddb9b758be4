import { Syntax, type Kit } from './kit.ts';
import { hex16 } from './syntax.ts';

/** Names in one leaf of the tree. */
const leafSize = 64;

/**
 * A name tree (ISO 32000-1, 7.9.6), sorted by bytes as readers expect; pdfkit sorts by the machine's locale and puts all into one node.
 * Values are finished syntax.
 */
export function nameTree(kit: Kit, entries: ReadonlyMap<string, string>): Syntax {
  const sorted = [...entries]
    .map(([name, value]) => ({ key: nameKey(name), value }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const leaves: string[] = [];
  for (let at = 0; at < sorted.length; at += leafSize) {
    const leaf = sorted.slice(at, at + leafSize);
    const names = leaf.map(({ key, value }) => `<${key}> ${value}`).join('\n');
    leaves.push(
      kit.object(`<</Limits[<${leaf[0]?.key ?? ''}> <${leaf.at(-1)?.key ?? ''}>]/Names[${names}]>>`).toString(),
    );
  }
  return new Syntax(`<</Kids[${leaves.join(' ')}]>>`);
}

/** A name's bytes in hex: plain where it is ASCII, UTF-16BE with its mark elsewhere. Links must write their target alike. */
export function nameKey(name: string): string {
  const ascii = /^[\x20-\x7e]*$/.test(name);
  return ascii ? Buffer.from(name, 'latin1').toString('hex').toUpperCase() : `FEFF${hex16(name)}`;
}
