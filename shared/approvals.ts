import { counted, newest } from './counted.ts';
import type { Deliverable } from './deliverables.ts';
import { summed, type Sum } from './running.ts';
import type { Approvals, RequestRow } from './waiting-view.ts';

/** Approval rounds, how many were about trifles, how many asked for changes and of looks only, and the days to their answers. */
export const approvalSum: Sum<
  RequestRow,
  { rounds: number; minor: number; changes: number; cosmetic: number; answered: number; days: number }
> = {
  begin: () => ({ rounds: 0, minor: 0, changes: 0, cosmetic: 0, answered: 0, days: 0 }),
  count: (sum, { wants, approval, outcome, answerDays }, sign) => {
    if (wants !== 'approval') return;
    sum.rounds += sign;
    if (approval?.minor) sum.minor += sign;
    if (outcome === 'looks' || outcome === 'substance') sum.changes += sign;
    if (outcome === 'looks') sum.cosmetic += sign;
    if (answerDays === undefined) return;
    sum.answered += sign;
    sum.days += sign * answerDays;
  },
};

/** How approvals went: rounds, how many were about trifles, what was asked to change, what was taken back (seeds A14–A17, T6). */
export function approvalsOf(
  rows: readonly RequestRow[],
  register: readonly Deliverable[],
  { rounds, minor, changes, cosmetic, answered, days } = summed(approvalSum, rows),
): Approvals {
  const reversed = register.filter(({ reversals }) => reversals > 0);
  const isRound = ({ wants }: RequestRow): boolean => wants === 'approval';
  return {
    rounds,
    ...(rounds > 0 && { minorPercent: percent(minor, rounds) }),
    minor,
    changesAsked: changes,
    cosmetic,
    ...(changes > 0 && { cosmeticPercent: percent(cosmetic, changes) }),
    ...(answered > 0 && { meanDays: Math.round((days / answered) * 10) / 10 }),
    reversals: reversed.reduce((sum, { reversals }) => sum + reversals, 0),
    entries: newest(rows, rounds, (row) => (isRound(row) ? [row.id] : [])),
    minorEntries: newest(rows, minor, (row) => (isRound(row) && row.approval?.minor ? [row.id] : [])),
    cosmeticEntries: newest(rows, cosmetic, (row) =>
      isRound(row) && row.outcome === 'looks' && row.closedBy ? [row.closedBy] : [],
    ),
    reversalEntries: counted(reversed.flatMap(({ entries }) => entries)),
  };
}

function percent(part: number, of: number): number {
  return Math.round((part / of) * 100);
}
