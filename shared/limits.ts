import { dayNumber } from './calendar.ts';
import { counted, type Counted } from './counted.ts';
import type { Day, EntryId } from './fields.ts';
import { invoicesOn } from './invoices.ts';
import type { ClientLedgers } from './ledgers.ts';
import { termsOn } from './terms-ledger.ts';
import type { Limit } from './terms-view.ts';
import type { Thresholds } from './thresholds.ts';
import { minutesIn } from './work-minutes.ts';

/**
 * The limits of the terms in force and what of each is used since that version began (seed T8, "without limits of time and money the project costs
 * you more"): rounds of changes asked for in answers to approvals, minutes of ordinary, redone and unpaid test work, sums invoiced less credits, and
 * days until the end. What was agreed as an extra and what went into chasing is not part of the bargain and not counted.
 */
export function limitsOn(ledgers: ClientLedgers, thresholds: Thresholds, asOf: Day): readonly Limit[] {
  const version = termsOn(ledgers.terms, asOf);
  if (!version) return [];
  const { from, revisions, limits } = version.body;
  const near = thresholds['limit.near'];
  const list: Limit[] = [];
  if (revisions !== undefined) {
    const rounds = counted(changeRounds(ledgers, from, asOf).map(({ entry }) => entry));
    list.push(limitOf('revisions', revisions, rounds.count, near, rounds));
  }
  if (limits?.minutes !== undefined) {
    const span = { from: dayNumber(from), to: dayNumber(asOf) };
    const used = minutesIn(ledgers.work.minutes, span, ['work', 'redo', 'unpaid-test']);
    list.push(limitOf('minutes', limits.minutes, used.minutes, near, used.entries));
  }
  if (limits?.budget) {
    const { minor, currency } = limits.budget;
    const invoiced = invoicesOn(ledgers.invoices, asOf).filter(
      (one) => one.issued >= from && one.currency === currency,
    );
    const used = invoiced.reduce((sum, { amount, credited }) => sum + amount - credited, 0);
    list.push({
      ...limitOf('budget', minor, used, near, counted(invoiced.flatMap(({ entries }) => entries))),
      currency,
    });
  }
  if (limits?.end !== undefined) {
    const start = dayNumber(from);
    const days = dayNumber(limits.end) - start + 1;
    list.push(limitOf('end', days, dayNumber(asOf) - start + 1, near, counted([version.entry.id])));
  }
  return list;
}

function limitOf(limit: Limit['limit'], included: number, used: number, near: number, entries: Counted): Limit {
  const percent = included > 0 ? Math.floor((used / included) * 100) : used > 0 ? 100 : 0;
  const notice = percent >= 100 ? 'reached' : percent >= near ? 'near' : undefined;
  return { limit, included, used, percent, ...(notice && { notice }), entries };
}

/** An answer to an approval round that asked for changes. */
export interface ChangeRound {
  readonly entry: EntryId;
  readonly on: Day;
}

/** Answers to approval rounds that asked for changes, from one day to another, by day. */
export function changeRounds({ requests }: ClientLedgers, from: Day, to: Day): readonly ChangeRound[] {
  return requests.lists.get(`change rounds from ${from}`, [to], () => {
    const rounds: ChangeRound[] = [];
    for (const [id, { body }] of requests.requests) {
      if (body.wants !== 'approval' && !body.approval) continue;
      for (const { kind, entry, body: said } of requests.closings.get(id) ?? []) {
        if (kind !== 'answered' || said.on < from || said.on > to) continue;
        if (said.approved === false || said.cosmetic !== undefined) rounds.push({ entry: entry.id, on: said.on });
      }
    }
    return rounds.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  });
}
