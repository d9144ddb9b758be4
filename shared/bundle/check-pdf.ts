import type { Digest } from '../journal/digest.ts';
import { journalFile } from '../reports/record/journal-file.ts';
import { unknownStates } from './earlier-states.ts';
import { fault, note, type ProofFinding } from './finding.ts';
import { journalFacts, type JournalFacts } from './journal-facts.ts';
import { readPdfFile } from './pdf-file.ts';
import { NotOurPdf } from './pdf-objects.ts';

/** A report checked by itself. */
export interface CheckedPdf {
  readonly findings: readonly ProofFinding[];
  readonly title: string;
  /** When it was made, as it says itself: ISO 8601 in UTC, to the second. */
  readonly madeAt: string;
  /** The journal embedded in it. */
  readonly journal: Uint8Array | undefined;
  readonly facts: JournalFacts | undefined;
}

/**
 * Checks the journal inside a report, that no other file is with it, and that no other program wrote the file anew. It proves what was recorded, not
 * what the pages say: whoever knows how could make those fit. They are proved by the file's SHA-256, which stands in the entry that says the report was
 * issued.
 */
export function checkPdf(digest: Digest, bytes: Uint8Array, where: string): CheckedPdf {
  let file;
  try {
    file = readPdfFile(digest, bytes);
  } catch (error) {
    if (!(error instanceof NotOurPdf || error instanceof RangeError)) throw error;
    return { findings: [fault('pdf-unreadable', where)], title: '', madeAt: '', journal: undefined, facts: undefined };
  }
  const { title, madeAt, attachments } = file;
  const extra = [...attachments.keys()].filter((name) => name !== journalFile);
  const outside = [
    ...((file.isOurs || attachments.size > 0) && !file.isSealed ? [fault('pdf-changed', where)] : []),
    ...extra.map((name) => fault('file-extra', name)),
  ];
  const embedded = attachments.get(journalFile);
  if (!embedded)
    return {
      findings: [...outside, note('nothing-to-check', where)],
      title,
      madeAt,
      journal: undefined,
      facts: undefined,
    };
  const facts = journalFacts(digest, embedded.content, journalFile);
  // The description ends with the fingerprint that the pages print.
  const printed = /[0-9a-f]{64}$/.exec(embedded.description)?.[0];
  const ends = printed === facts.fingerprint ? [] : [fault('end-differs', journalFile)];
  const states = unknownStates(facts, journalFile);
  return {
    findings: [...outside, ...facts.findings, ...states, ...ends],
    title,
    madeAt,
    journal: embedded.content,
    facts,
  };
}
