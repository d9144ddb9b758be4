import { houseRules } from '../house-rules.ts';
import { atOnce, type Steps } from '../steps.ts';
import { answer } from './answer.ts';
import { checklist } from './checklist.ts';
import { handover } from './handover.ts';
import { letter } from './letter.ts';
import type { Report } from './model.ts';
import { record } from './record.ts';
import type { ReportSource } from './source.ts';
import { statement } from './statement.ts';
import { withholding } from './withholding.ts';

/** Makes the report that the source's options ask for. Refuses `invalid-input` for a letter without its text. */
export function buildReport(asked: ReportSource): Report {
  return atOnce(reportSteps(asked));
}

/** The same in steps; only a record has more than one. */
export function* reportSteps(asked: ReportSource): Steps<Report> {
  const source = withholding(asked);
  const { kind } = source.options;
  switch (kind) {
    case 'record':
      return yield* record(source);
    case 'handover':
      return handover(source);
    case 'checklist':
      return checklist(source);
    case 'statement':
      return statement(source, source.house ?? houseRules([], source.madeAt.zone));
    case 'answer':
      return answer(source, source.house ?? houseRules([], source.madeAt.zone));
    case 'letter':
      return letter(source);
  }
}

/** How many entries a report holds: those set in its chronology, the one a letter was sent by, else all that its figures were counted from. */
export function entriesIn(report: Report, source: ReportSource): number {
  if (report.kind === 'letter') return source.options.letter?.entry === undefined ? 0 : 1;
  if (report.kind !== 'record') return source.entries.length;
  if (report.entries !== undefined) return report.entries;
  return report.parts.reduce((sum, { blocks }) => sum + blocks.filter(({ kind }) => kind === 'entry').length, 0);
}
