import { invoiceFold, invoicesOn } from '../../invoices.ts';
import type { AnyEffective } from '../../journal/effective.ts';
import { folded } from '../../journal/following.ts';
import { occurredOf } from '../../journal/occurred.ts';
import { boundsOf } from '../../journal/time.ts';
import type { Steps } from '../../steps.ts';
import type { Day, EntryId } from '../../fields.ts';
import type { CheckFinding } from './finding.ts';

/** Two statements of a record that cannot both be so. */
export function* contradictions(shown: readonly AnyEffective[], today: Day): Steps<CheckFinding[]> {
  const found = yield* times(shown);
  return [...found, ...answers(shown), ...invoices(shown, today)];
}

function* times(shown: readonly AnyEffective[]): Steps<CheckFinding[]> {
  const found: CheckFinding[] = [];
  for (const one of shown) {
    const { entry } = one;
    const occurred = occurredOf(one);
    const tellsOfWhatWas = ['incident', 'good-turn', 'own-miss', 'boundary-stated', 'work'].includes(one.kind);
    if (!occurred || !tellsOfWhatWas) continue;
    yield;
    const { earliest } = boundsOf(occurred, entry.recordedAt.zone);
    if (earliest !== undefined && earliest > Date.parse(entry.recordedAt.at))
      found.push({ rule: 'contradiction', case: 'happened-after-recorded', entry: entry.id });
  }
  return found;
}

function answers(shown: readonly AnyEffective[]): CheckFinding[] {
  const asked = new Map<EntryId, Day>();
  for (const one of shown) if (one.kind === 'requested') asked.set(one.entry.id, one.body.askedOn);
  return shown.flatMap((one): CheckFinding[] => {
    if (one.kind !== 'answered') return [];
    const from = asked.get(one.body.request);
    if (from === undefined || one.body.on >= from) return [];
    return [{ rule: 'contradiction', case: 'answered-before-asked', entry: one.entry.id, from, to: one.body.on }];
  });
}

function invoices(shown: readonly AnyEffective[], today: Day): CheckFinding[] {
  const found: CheckFinding[] = [];
  const issued = new Map<EntryId, { readonly number: string; readonly on: Day }>();
  const numbers = new Set<string>();
  for (const one of shown) {
    if (one.kind === 'invoice') {
      const { number, issued: on, due } = one.body;
      issued.set(one.entry.id, { number, on });
      if (due < on)
        found.push({
          rule: 'contradiction',
          case: 'due-before-issued',
          entry: one.entry.id,
          what: number,
          from: on,
          to: due,
        });
      if (numbers.has(number))
        found.push({ rule: 'contradiction', case: 'same-number', entry: one.entry.id, what: number });
      numbers.add(number);
    }
  }
  for (const one of shown) {
    const invoice = one.kind === 'payment' ? issued.get(one.body.invoice) : undefined;
    if (one.kind !== 'payment' || !invoice || one.body.on >= invoice.on) continue;
    const days = { from: invoice.on, to: one.body.on };
    found.push({
      rule: 'contradiction',
      case: 'paid-before-issued',
      entry: one.entry.id,
      what: invoice.number,
      ...days,
    });
  }
  for (const { id, number, amount, paid, credited } of invoicesOn(folded(invoiceFold, shown), today)) {
    if (paid + credited > amount) found.push({ rule: 'contradiction', case: 'paid-too-much', entry: id, what: number });
  }
  return found;
}
