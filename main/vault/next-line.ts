import type { DeviceId, EntryId, Hash } from '../../shared/fields.ts';
import { lineText, sealLine, type Line } from '../../shared/journal/chain.ts';
import type { Entry, Owner } from '../../shared/journal/entry.ts';
import type { Stamp } from '../../shared/journal/time.ts';
import { Refusal } from '../../shared/result.ts';
import type { WatchedClock } from './clock-marks.ts';
import { digest } from './digest.ts';
import type { Head } from './journal.ts';
import type { Mark, Place } from './read-journal.ts';

/** The longest line, in bytes of UTF-8. */
const lineLimit = 1024 * 1024;

/** What is to be sealed; the rest of the envelope is the vault's to give. */
export interface Request {
  readonly id: EntryId;
  readonly kind: Entry['kind'];
  readonly body: object;
  readonly draftedAt?: Stamp;
}

/** What sealing needs beside the request: who writes, and when. */
export interface Pen {
  readonly device: DeviceId;
  readonly clock: WatchedClock;
  readonly app: string;
  salt(): string;
  /** Told after each append, when it is durable. */
  sealed(place: Place, mark: Mark, entries: readonly Entry[], passes: (known: Mark) => boolean): void;
}

/** Whose journal a line goes into, and what is known there of other computers' files. */
interface Beside {
  readonly owner: Owner;
  readonly seen: Readonly<Record<string, Hash>> | undefined;
}

/** The line after `previous`, with the time by the pen's clock. Refuses with `too-large` beyond 1 MiB. */
export function nextLine(
  { id, kind, body, draftedAt }: Request,
  previous: Head,
  { owner, seen }: Beside,
  pen: Pen,
): Line {
  const { at, marks } = pen.clock.stamp();
  const unsealed = {
    v: 1,
    id,
    client: owner,
    device: pen.device,
    n: previous.n + 1,
    kind,
    recordedAt: at,
    app: pen.app,
    ...(draftedAt && { draftedAt }),
    ...(marks.length > 0 && { clock: [...marks] }),
    ...(seen && { seen }),
  } as const;
  const line = sealLine(digest, previous.hash, unsealed, body, pen.salt());
  if (Buffer.byteLength(lineText(line)) > lineLimit)
    throw new Refusal('too-large', 'This entry is longer than 1 MiB.', { limit: lineLimit });
  return line;
}
