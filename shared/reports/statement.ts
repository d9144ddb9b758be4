import { moneyView } from '../money-ledger.ts';
import { interestView } from '../money-ledger.ts';
import { blocksOf } from '../charts.ts';
import { daysLateChart } from '../charts/days-late.ts';
import { folded } from '../journal/following.ts';
import { clientFolds, type ClientLedgers } from '../ledgers.ts';
import type { HouseRules } from '../house-rules.ts';
import type { Block, Part, Report } from './model.ts';
import { formatterOf, paperOf, type Paper } from './paper.ts';
import { reportFrame, running } from './running.ts';
import type { ReportSource } from './source.ts';
import { account } from './statement/account.ts';
import { interestSchedule } from './statement/interest-schedule.ts';
import { openInvoices } from './statement/open-invoices.ts';
import { fixedSums, totals } from './statement/sums.ts';

/** Lower than elsewhere: the table beneath it has the numbers, and what is due matters more. */
const low = { width: 480, height: 120 };

/**
 * The statement of account (row 43): what is left to pay per currency, every line of the account, the invoices that are late, and the interest line by
 * line with what each rate rests on, as of the last day of the period asked for, else the day it is made.
 */
export function statement(source: ReportSource, house: HouseRules): Report {
  const paper = paperOf(source, formatterOf(source));
  const { t, client, today } = paper;
  const asOf = source.options.to !== undefined && source.options.to < today ? source.options.to : today;
  const ledgers = ledgersIn(source);
  const view = moneyView(ledgers, house, asOf);
  const schedules = view.invoices
    .filter(({ interest }) => interest !== undefined && interest.minor > 0)
    .flatMap(({ id }) => interestView(ledgers, house, id, asOf) ?? []);
  const title = client ? t('ledgers.statement.titleWith', { client }) : t('ledgers.statement.title');
  const parts: Part[] = [
    { blocks: head(paper, title, asOf) },
    { title: t('ledgers.statement.account'), id: 'account', blocks: account(paper, view) },
    { title: t('ledgers.statement.openInvoices'), id: 'open', blocks: openInvoices(paper, view) },
    { title: t('ledgers.statement.interest'), id: 'interest', blocks: interestSchedule(paper, schedules) },
    { title: t('ledgers.statement.fixed'), id: 'fixed', blocks: fixedSums(paper, view) },
    { title: t('ledgers.statement.totals'), id: 'totals', blocks: totals(paper, view) },
  ];
  const late =
    view.lateness.late > 0
      ? [{ id: 'late', blocks: [...blocksOf(daysLateChart(view.lateness.invoices, paper.f, low))] }]
      : [];
  return {
    ...reportFrame(paper),
    title,
    running: running(paper, title, source.number),
    parts: [...parts.slice(0, 3), ...late, ...parts.slice(3)].filter(({ blocks }) => blocks.length > 0),
    attachments: [],
  };
}

/** The ledgers of the journal a report is made from. */
export function ledgersIn({ journal }: ReportSource): ClientLedgers {
  const names = Object.keys(clientFolds) as (keyof typeof clientFolds)[]; // the table's own names
  return Object.fromEntries(
    names.map((name) => [name, folded<unknown>(clientFolds[name], journal)]),
  ) as unknown as ClientLedgers; // made from the table, name by name
}

function head({ t, f, source, writer, client, profile }: Paper, title: string, asOf: string): Block[] {
  const me = source.me;
  const day = f.day(asOf);
  return [
    {
      kind: 'title',
      text: title,
      under: writer ? t('ledgers.statement.by', { name: writer, day }) : t('unnamed.statement', { day }),
    },
    {
      kind: 'facts',
      rows: [
        { label: t('ledgers.statement.number'), value: source.number },
        {
          label: t('ledgers.statement.from'),
          value: [writer || t('unnamed.notGiven'), me?.address, me?.email].filter(Boolean).join('\n'),
        },
        { label: t('ledgers.statement.to'), value: [client, profile?.address].filter(Boolean).join('\n') },
        { label: t('ledgers.statement.asOf'), value: day },
      ].filter(({ value }) => value !== ''),
    },
  ];
}
