import { houseRules } from '../../house-rules.ts';
import { interestView, moneyView } from '../../money-ledger.ts';
import type { Money } from '../../fields.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';
import { ledgersIn } from '../statement.ts';
import { interestSchedule } from '../statement/interest-schedule.ts';
import { fixedSums } from '../statement/sums.ts';
import { sumsOf } from '../sums.ts';

/** Interest on late invoices of the record, line by line, and the fixed sums: only where the terms or a law gives them. */
export function interest(paper: Paper): Block[] {
  const { t, source, shows, today } = paper;
  const { ledgers, house, view } = counted(paper);
  const late = view.invoices.filter(({ id }) => shows(id));
  const schedules = late
    .filter((one) => one.interest !== undefined && one.interest.minor > 0)
    .flatMap(({ id }) => interestView(ledgers, house, id, today) ?? []);
  const fixed = fixedSums(paper, { ...view, invoices: late });
  if (source.options.kind !== 'record' || (schedules.length === 0 && fixed.length === 0)) return [];
  return [
    ...(schedules.length > 0 ? [{ kind: 'heading', text: t('dispute.interest.title') } as const] : []),
    ...interestSchedule(paper, schedules),
    ...(fixed.length > 0 ? [{ kind: 'heading', text: t('ledgers.statement.fixed') } as const, ...fixed] : []),
    { kind: 'paragraph', text: t('onPaper.interest.owed'), voice: 'small' },
  ];
}

/** Interest and fixed sums of the record's invoices up to the day it is made, per currency. */
export function interestSums(paper: Paper): readonly Money[] {
  const { view } = counted(paper);
  return sumsOf(
    view.invoices
      .filter(({ id }) => paper.shows(id))
      .flatMap(({ interest: own, fixedSum, currency }) => [
        ...(own && own.minor > 0 ? [{ minor: own.minor, currency }] : []),
        ...(fixedSum ? [fixedSum.amount] : []),
      ]),
  );
}

function counted({ source, today }: Paper) {
  const ledgers = ledgersIn(source);
  const house = source.house ?? houseRules([], source.madeAt.zone);
  return { ledgers, house, view: moneyView(ledgers, house, today) };
}
