import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { disclose, disclosedText, isPrivate } from '../../journal/disclosure.ts';
import type { Steps } from '../../steps.ts';
import type { Attachment } from '../model.ts';
import type { Paper } from '../paper.ts';
import { journalFile } from './journal-file.ts';
import { isWithheld } from './withheld.ts';

/** Lines written as bytes at a time: a whole journal takes longer than a step may. */
const together = 200;

/**
 * The journal a record was made from, as a file in the PDF: each line with its fields and the digests of the private ones; of entries that are
 * not in the record only the envelope, so that the chain can be followed from the first line to the fingerprint. Its description ends with that
 * fingerprint, by which a verifier notices lines cut off its end.
 */
export function* journalAttachment({ t, source, shows, fingerprint }: Paper): Steps<{
  readonly attachment: Attachment;
  readonly sha256: string;
}> {
  const pieces: Uint8Array[] = [];
  let parts: string[] = [];
  const included: ReadonlySet<unknown> = new Set(source.entries.filter(({ id }) => shows(id)).map(({ id }) => id));
  for (const line of source.lines()) {
    yield;
    const disclosed = disclose(source.digest, line, {
      withhold: (kind, name, value, id) => isPrivate(kind, name, value) || isWithheld(source, id, name),
      leaveOut: ({ id }) => !included.has(id),
    });
    if (!disclosed) throw new Error('a line of an opened journal has not the form of one');
    parts.push(disclosedText(disclosed));
    if (parts.length < together) continue;
    pieces.push(utf8ToBytes(parts.join('')));
    parts = [];
  }
  const content = concatBytes(...pieces, utf8ToBytes(parts.join('')));
  yield;
  return {
    attachment: {
      name: journalFile,
      type: 'application/jsonl',
      description: `${t('paper.record.attachment')} · ${fingerprint}`,
      content,
      modifiedAt: source.madeAt.at,
    },
    sha256: source.digest.sha256(content),
  };
}
