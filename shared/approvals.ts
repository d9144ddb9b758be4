import { counted } from './counted.ts';
import type { Deliverable } from './deliverables.ts';
import type { EntryId } from './fields.ts';
import { closingOf, type RequestLedger } from './waiting-ledger.ts';
import type { Approvals, RequestRow } from './waiting-view.ts';

/** How approvals went: rounds, how many were about trifles, what was asked to change, what was taken back (seeds A14–A17, T6). */
export function approvalsOf(
  rows: readonly RequestRow[],
  ledger: RequestLedger,
  register: readonly Deliverable[],
): Approvals {
  const rounds = rows.filter(({ wants }) => wants === 'approval');
  const minor = rounds.filter(({ id }) => ledger.requests.get(id)?.body.approval?.minor === true);
  const answers = rounds.flatMap(({ id, state }) => {
    const closing = state === 'answered' ? closingOf(ledger, id) : undefined;
    return closing?.kind === 'answered' ? [closing] : [];
  });
  const changes = answers.filter(({ body }) => body.approved === false || body.cosmetic !== undefined);
  const cosmetic = changes.filter(({ body }) => body.cosmetic === true);
  const days = rounds.flatMap(({ answerDays }) => answerDays ?? []);
  const reversed = register.filter(({ reversals }) => reversals > 0);
  return {
    rounds: rounds.length,
    ...(rounds.length > 0 && { minorPercent: percent(minor.length, rounds.length) }),
    minor: minor.length,
    changesAsked: changes.length,
    cosmetic: cosmetic.length,
    ...(changes.length > 0 && { cosmeticPercent: percent(cosmetic.length, changes.length) }),
    ...(days.length > 0 && { meanDays: Math.round((days.reduce((a, b) => a + b, 0) / days.length) * 10) / 10 }),
    reversals: reversed.reduce((sum, { reversals }) => sum + reversals, 0),
    entries: counted(rounds.map(({ id }) => id)),
    minorEntries: counted(minor.map(({ id }) => id)),
    cosmeticEntries: counted(cosmetic.map(({ entry }): EntryId => entry.id)),
    reversalEntries: counted(reversed.flatMap(({ entries }) => entries)),
  };
}

function percent(part: number, of: number): number {
  return Math.round((part / of) * 100);
}
