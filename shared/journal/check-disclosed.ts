import type { Hash } from '../fields.ts';
import { canonical } from './canonical.ts';
import { atOnce, type Steps } from '../steps.ts';
import { genesis } from './chain.ts';
import type { Digest } from './digest.ts';
import { DisclosedLine, disclosureFault, type DisclosureFault } from './disclosure.ts';

/** One thing wrong with an exported journal. */
export interface DisclosedFault {
  readonly fault: DisclosureFault | 'not-a-line' | 'not-canonical' | 'wrong-number' | 'foreign';
  /** The line of the file, from 1. */
  readonly line: number;
  readonly n?: number | undefined;
  readonly id?: string | undefined;
  readonly device?: string | undefined;
}

/** What an exported journal proves by itself. */
export interface DisclosedCheck {
  readonly faults: readonly DisclosedFault[];
  /** Lines read, and of them those left out whole and those with withheld fields. */
  readonly lines: number;
  readonly leftOut: number;
  readonly withheld: number;
  /** The last hash of each device's file, and its number. */
  readonly heads: Readonly<Record<string, { readonly n: number; readonly hash: Hash }>>;
}

/**
 * Follows an exported journal line by line: that each hash follows from the one before it, that numbers have no gap, that all lines belong to one
 * client, and that every field given is the one that was sealed. A line that is spelled otherwise than its meaning is written here (a name twice, say)
 * could be read in two ways, and is a fault too. `look` is shown every line that has the form of one.
 */
export function checkDisclosed(
  digest: Digest,
  text: string,
  look: (line: DisclosedLine) => void = () => undefined,
): DisclosedCheck {
  return atOnce(checkingDisclosed(digest, text, look));
}

/** The same in steps. */
export function* checkingDisclosed(
  digest: Digest,
  text: string,
  look: (line: DisclosedLine) => void,
): Steps<DisclosedCheck> {
  const heads: Record<string, { n: number; hash: Hash }> = {};
  const faults: DisclosedFault[] = [];
  let [line, leftOut, withheld] = [0, 0, 0];
  let owner: unknown;
  const pieces = text.split('\n');
  if (pieces.at(-1) === '')
    pieces.pop(); // every line is ended, the last one too
  else faults.push({ fault: 'not-canonical', line: pieces.length });
  for (const piece of pieces) {
    yield;
    line += 1;
    const json = jsonOf(piece);
    const parsed = DisclosedLine.safeParse(json);
    // What was read, not what stands there: a reader drops some names, __proto__ among them.
    const spelled = parsed.success ? spelledOut(parsed.data) : undefined;
    if (!parsed.success || spelled === undefined) {
      faults.push({ fault: 'not-a-line', line });
      continue;
    }
    const { envelope, hash, gives } = parsed.data;
    const { n, id, device, client } = facts(envelope);
    const where = { line, n, id, device };
    if (spelled !== piece) faults.push({ fault: 'not-canonical', ...where });
    look(parsed.data);
    const last = Object.hasOwn(heads, device) ? heads[device] : undefined;
    const fault = disclosureFault(digest, last?.hash ?? genesis, parsed.data);
    if (fault) faults.push({ fault, ...where });
    if (n !== (last?.n ?? 0) + 1) faults.push({ fault: 'wrong-number', ...where });
    owner ??= client;
    if (client !== owner) faults.push({ fault: 'foreign', ...where });
    if (gives === 'envelope') leftOut += 1;
    if (gives === 'part') withheld += 1;
    Object.defineProperty(heads, device, { value: { n, hash }, enumerable: true, configurable: true, writable: true });
  }
  return { faults, lines: line, leftOut, withheld, heads };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON, so not a line
  }
}

/** As the program spells it; nothing where it never would: a number too large to be one, lists within lists without end. */
function spelledOut(json: unknown): string | undefined {
  try {
    return canonical(json);
  } catch {
    return undefined;
  }
}

function facts(envelope: Readonly<Record<string, unknown>>): { n: number; id: string; device: string; client: string } {
  const { n, id, device, client } = envelope;
  return { n: typeof n === 'number' ? n : 0, id: String(id), device: String(device), client: String(client) };
}
