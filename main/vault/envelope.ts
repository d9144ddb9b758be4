import type { DeviceId } from '../../shared/fields.ts';
import type { ChainFault } from '../../shared/journal/chain.ts';
import type { Owner } from '../../shared/journal/entry.ts';

/** An envelope as it came out of JSON: any member may be anything. */
export type AnyEnvelope =
  | {
      readonly [name in 'v' | 'id' | 'client' | 'device' | 'n' | 'kind' | 'recordedAt' | 'bodyHash' | 'app']?: unknown;
    }
  | null;

/**
 * What makes an envelope whose digests hold unfit for its place, if anything. It asks for what the program relies on; verify asks the
 * schema for everything.
 */
export function envelopeFault(
  envelope: AnyEnvelope,
  owner: Owner,
  device: DeviceId,
  n: number,
): ChainFault['fault'] | undefined {
  if (envelope === null || envelope.v !== 1 || typeof envelope.id !== 'string' || typeof envelope.kind !== 'string')
    return 'bad-envelope';
  if (!isStamp(envelope.recordedAt)) return 'bad-envelope';
  if (envelope.client !== owner || envelope.device !== device) return 'foreign';
  return envelope.n === n ? undefined : 'wrong-number';
}

function isStamp(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { at, zone, offset } = value as { at?: unknown; zone?: unknown; offset?: unknown }; // only asked about
  return typeof at === 'string' && typeof zone === 'string' && typeof offset === 'number';
}
