import { z } from 'zod';
import { ClientId, DeviceId, Hash } from '../fields.ts';
import type { Heads } from '../journal/fingerprint.ts';

/** The end of one computer's part of a journal, as it is given to somebody outside. */
export interface ProofLine {
  readonly client: ClientId;
  readonly device: DeviceId;
  /** How many entries it stands for. */
  readonly n: number;
  readonly head: Hash;
}

/** One line for each computer that wrote in a journal: the same in a file, in a mail and in a QR code, in plain ASCII so that any of them carries it. */
export function proofText(client: ClientId, heads: Heads): string {
  return Object.entries(heads)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([device, { n, hash }]) => `on-record-proof 1 ${client} ${device} ${n} ${hash}`)
    .join('\n');
}

const Line = z.object({ client: ClientId, device: DeviceId, n: z.coerce.number().int().min(1), head: Hash });

/** The lines a text carries, however a mail program broke or quoted them; a line that stands twice counts once. */
export function proofLines(text: string): readonly ProofLine[] {
  const flat = text.replace(/[\r\n]+[>|\s]*/g, ' ');
  const found = new Map<string, ProofLine>();
  for (const match of flat.matchAll(
    /on-record-proof\s+1\s+([0-9a-f-]{36})\s+([0-9a-f-]{36})\s+(\d{1,9})\s+([0-9a-f]{64})/g,
  )) {
    const [all, client, device, n, head] = match;
    const line = Line.safeParse({ client, device, n, head });
    if (line.success) found.set(all, line.data);
  }
  return [...found.values()];
}
