import { z } from 'zod';
import { answerTo } from '../choices.ts';
import { counted, Counted } from '../counted.ts';
import { Pattern } from '../decision.ts';
import { Day, EntryId } from '../fields.ts';
import { localDay } from '../journal/time.ts';
import type { HouseRules } from '../house-rules.ts';
import type { ClientLedgers } from '../ledgers.ts';
import { Fact } from './fact.ts';
import type { Playbook } from './playbook.ts';
import { allPlaybooks } from './playbooks.ts';
import { recordedOn, type Recorded } from './recorded.ts';
import { StepStanding, stepsTaken } from './taken.ts';

/** A pattern as the record and the user's own answer have it. Several may apply, or none (seed A6). */
export const PatternStanding = z.object({
  pattern: Pattern,
  /** `suggested` asks for an answer; the others have one. */
  state: z.enum(['suggested', 'accepted', 'rejected']),
  /** What meets the defaults now; none where only the user says so. */
  facts: z.array(Fact),
  /** Every entry behind the facts, once. */
  entries: Counted,
  answer: z
    .object({
      entry: EntryId,
      kind: z.enum(['pattern-accepted', 'pattern-rejected']),
      on: Day,
      why: z.string().optional(),
    })
    .optional(),
  /** Entries behind the facts that came after the answer. */
  newSince: Counted,
  /** The steps of its playbook, with what shows that they were taken. */
  steps: z.array(StepStanding),
  /** The step after the last one taken. */
  next: z.string().optional(),
});
export type PatternStanding = z.output<typeof PatternStanding>;

/**
 * The patterns that the recorded facts suggest on a day, and those the user accepted or rejected (rows 50, 51). An answer ends a suggestion until new
 * facts come: a rejected pattern is then suggested again, an accepted one stays so and names what is new.
 */
export function suggestPatterns(ledgers: ClientLedgers, house: HouseRules, asOf: Day): readonly PatternStanding[] {
  return patternsOf(recordedOn(ledgers, house, asOf));
}

/** The same from what is already read off the ledgers. */
export function patternsOf(at: Recorded): readonly PatternStanding[] {
  return allPlaybooks.flatMap((playbook) => standingOf(playbook, at) ?? []);
}

/** How one pattern stands; `undefined` where nothing suggests it and the user did not say so. */
export function standingOf(playbook: Playbook, at: Recorded): PatternStanding | undefined {
  const { pattern, suggest } = playbook;
  const facts = suggest(at);
  const answer = answerTo(at.ledgers.choices, pattern, at.asOf);
  if (facts.length === 0 && answer?.kind !== 'pattern-accepted') return undefined;
  const ids = [...new Set(facts.flatMap(({ entries }) => entries.ids))];
  const known = new Set(answer?.body.facts);
  // Ids are ordered by when an entry was begun, so that what is newer than the answer can be told without looking it up.
  const fresh = answer ? ids.filter((id) => !known.has(id) && id > answer.entry.id) : ids;
  const { steps, next } = stepsTaken(playbook, at);
  const state =
    !answer || (answer.kind === 'pattern-rejected' && fresh.length > 0) ? 'suggested' : answered[answer.kind];
  return {
    pattern,
    state,
    facts: [...facts],
    entries: counted(ids),
    ...(answer && {
      answer: {
        entry: answer.entry.id,
        kind: answer.kind,
        on: localDay(answer.entry.recordedAt),
        ...(answer.body.why !== undefined && { why: answer.body.why }),
      },
    }),
    newSince: counted(answer ? fresh : []),
    steps,
    ...(next !== undefined && { next }),
  };
}

const answered = { 'pattern-accepted': 'accepted', 'pattern-rejected': 'rejected' } as const;
