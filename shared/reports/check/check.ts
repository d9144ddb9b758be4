import { apart, atOnce, type Steps } from '../../steps.ts';
import { choosing } from '../choosing.ts';
import { formatterOf, paperOf } from '../paper.ts';
import type { ReportSource } from '../source.ts';
import { withholding } from '../withholding.ts';
import { contradictions } from './contradictions.ts';
import { gaps, looseExhibits, missingReplies, sumsWithoutExhibit } from './evidence.ts';
import { checkRules, type CheckFinding } from './finding.ts';
import { stillSaid } from './left-out.ts';
import { opinions, thirdParties } from './wording.ts';

/**
 * What a stranger would ask about a record before it is made (row 72): a list to look through, never a wall. It looks at what the record would show, no
 * further, and changes nothing.
 */
export function checkRecord(whole: ReportSource): readonly CheckFinding[] {
  return atOnce(checking(whole));
}

/** The same in steps. */
export function* checking(whole: ReportSource): Steps<readonly CheckFinding[]> {
  const source = withholding(whole);
  const choice = yield* choosing(source.journal, source.options, formatterOf(source));
  const paper = paperOf(source, formatterOf(source));
  const shown = choice.placed.map(({ one }) => one).filter(({ struck }) => !struck);
  const me = [source.me?.name, source.me?.email, source.me?.trade].filter((text) => text !== undefined);
  const found: CheckFinding[] = [
    ...(yield* stillSaid(whole, source, choice)),
    ...(yield* contradictions(shown, paper.today)),
    ...(yield* apart(() => sumsWithoutExhibit(shown, source.journal))),
    ...(yield* apart(() => missingReplies(shown, paper.today))),
    ...(yield* opinions(shown, source.options.language)),
    ...(yield* thirdParties(shown, { me, client: paper.profile })),
    ...(source.options.incident === undefined ? yield* apart(() => gaps(choice)) : []),
    ...(yield* looseExhibits(choice, source.options.layIn)),
    ...(source.options.asks === undefined ? [{ rule: 'no-request', case: 'nothing-asked' } as const] : []),
  ];
  return found
    .map((finding) => (finding.entry === undefined ? finding : { ...finding, number: paper.cite(finding.entry) }))
    .sort((a, b) => checkRules.indexOf(a.rule) - checkRules.indexOf(b.rule));
}
