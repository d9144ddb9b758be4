import { readTimeStamp } from '../proof/time-stamp.ts';
import { fault, type ProofFinding } from './finding.ts';
import type { JournalFacts } from './journal-facts.ts';
import { bundleFiles, type Manifest } from './manifest.ts';
import { whole } from './zip-contents.ts';
import type { ZipFile } from './zip-listing.ts';
import type { ByteSource } from './source.ts';

/** The largest time-stamp, in bytes; real ones have some thousands. */
const largestStamp = 256 * 1024;

/** A proof from outside that the journal names, looked at again with what the bundle holds. */
export interface CheckedAnchor {
  /** The entry that names it, and the one up to which it reaches. */
  readonly n: number;
  readonly of: number;
  readonly at: string;
  readonly by: string;
  /** Of a time-stamp that holds: SHA-256 of its authority's certificate. Its name is what it says itself. */
  readonly certificate?: string | undefined;
  /**
   * `holds`: a time-stamp that fits itself and the journal. `told`: a mail or a file, which only whoever holds it can confirm. `absent`: a time-stamp
   * whose file is not in the bundle. `broken`: it does not fit.
   */
  readonly state: 'holds' | 'told' | 'absent' | 'broken';
}

/** Every proof from outside in a bundle's journal, and a fault for each that does not fit. */
export async function checkAnchors(
  source: ByteSource,
  files: ReadonlyMap<string, ZipFile>,
  manifest: Manifest,
  facts: JournalFacts,
): Promise<{ readonly anchors: readonly CheckedAnchor[]; readonly faults: readonly ProofFinding[] }> {
  const anchors: CheckedAnchor[] = [];
  for (const anchor of facts.anchors) {
    const { n, of, head, at, by, form, exhibit } = anchor;
    const fits = facts.hashes.get(head)?.n === of;
    const seen = { n, of, at, by, state: fits ? ('told' as const) : ('broken' as const) };
    if (form !== 'rfc3161' || !fits) {
      anchors.push(seen);
      continue;
    }
    const named = manifest.files.find((file) => file.is === 'exhibit' && file.entry === exhibit);
    const file = named && files.get(named.path);
    const bytes = file && (await whole(source, file, largestStamp));
    if (!file) {
      anchors.push({ ...seen, state: 'absent' });
      continue;
    }
    const stamp = bytes && readTimeStamp(bytes);
    const holds = stamp !== undefined && stamp.faults.length === 0 && stamp.imprint === head;
    anchors.push({
      ...seen,
      state: holds ? 'holds' : 'broken',
      ...(holds && { at: stamp.at, by: stamp.authority || by, certificate: stamp.certificate }),
    });
  }
  const broken = anchors.filter(({ state }) => state === 'broken');
  return { anchors, faults: broken.map(({ n }) => fault('anchor-broken', bundleFiles.journal, { n })) };
}
