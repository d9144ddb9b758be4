import { minorDigits } from '../../currency.ts';
import { dividedBy, shown, whole } from '../../fraction.ts';
import type { Interest, InterestStep } from '../../interest.ts';
import type { InterestView } from '../../money-view.ts';
import type { Block, TableRow } from '../model.ts';
import type { Pen } from '../paper.ts';
import { sumsOf } from '../sums.ts';

type Words = Pick<Pen, 't' | 'f'>;

/** The interest on each late invoice, line by line, with the formula, the rates and what they rest on (row 39). */
export function interestSchedule(paper: Words, schedules: readonly InterestView[]): Block[] {
  const { t, f } = paper;
  const counted = schedules.flatMap(({ asOf, invoice, interest }) => (interest ? [{ asOf, invoice, interest }] : []));
  const asOf = counted[0]?.asOf; // all are counted up to the same day
  if (asOf === undefined) return [];
  const bases = new Set(counted.map(({ interest }) => basis(paper, interest)));
  return [
    { kind: 'paragraph', text: t('ledgers.statement.interestLead', { day: f.day(asOf) }), voice: 'lead' },
    ...[...bases].map((text): Block => ({ kind: 'paragraph', text, clings: true })),
    schedule(paper, counted),
    ...counted
      .filter(({ interest }) => Number(interest.daily) > 0)
      .map(({ invoice, interest }): Block => {
        const sum = `${decimals(f, inUnits(interest.daily, interest.currency))} ${interest.currency}`;
        return {
          kind: 'paragraph',
          text: t('onPaper.interest.daily', { number: invoice.number, sum }),
          voice: 'small',
        };
      }),
    { kind: 'paragraph', text: t('ledgers.statement.formula'), voice: 'small' },
    {
      kind: 'list',
      items: sources(
        paper,
        counted.flatMap(({ interest }) => interest.steps),
      ),
    },
  ];
}

interface Counted {
  readonly invoice: InterestView['invoice'];
  readonly interest: Interest;
}

/** One table for all: the lines of each invoice with their places, what they make rounded, and at the end what all make, per currency. */
function schedule(paper: Words, counted: readonly Counted[]): Block {
  const { t, f } = paper;
  const sums = sumsOf(counted.map(({ interest: { minor, currency } }) => ({ minor, currency })));
  return {
    kind: 'table',
    summary: t('onPaper.interest.summary'),
    columns: [
      { title: t('ledgers.columns.invoice'), share: 2.3 },
      { title: t('ledgers.columns.from'), share: 2.3 },
      { title: t('ledgers.columns.to'), share: 2.3 },
      { title: t('ledgers.columns.days'), share: 1.4, align: 'end' },
      { title: t('ledgers.columns.principal'), share: 2, align: 'end' },
      { title: t('ledgers.columns.rate'), share: 1.5, align: 'end' },
      { title: t('ledgers.columns.interest'), share: 2.2, align: 'end' },
    ],
    rows: [
      ...counted.flatMap((one) => rowsOf(paper, one)),
      ...sums.map((sum, i): TableRow => ({
        total: true,
        cells: [
          { text: i === 0 ? t('onPaper.interest.all') : '' },
          ...['', '', '', '', ''].map((text) => ({ text })),
          { text: f.money(sum) },
        ],
      })),
    ],
  };
}

/** The lines of an invoice. Of a single line the rounded sum stands in it; of several it stands beneath them. */
function rowsOf({ t, f }: Words, { invoice, interest }: Counted): TableRow[] {
  const { steps, currency, minor, days } = interest;
  const rounded = f.money({ minor, currency });
  const alone = steps.length === 1;
  const row = (step: InterestStep, i: number): TableRow => {
    const exact = decimals(f, inUnits(step.shown, currency));
    return {
      cells: [
        { text: i === 0 ? invoice.number : '' },
        { text: f.dayShort(step.from) },
        { text: f.dayShort(step.to) },
        { text: f.number(step.days) },
        { text: f.money({ minor: step.principal, currency }) },
        { text: f.percent(step.percent) },
        alone ? { text: rounded, under: exact } : { text: [{ text: exact, quiet: true }] },
      ],
    };
  };
  const together: TableRow = {
    cells: [
      { text: [{ text: t('onPaper.interest.of', { number: invoice.number }), quiet: true }] },
      { text: '' },
      { text: '' },
      { text: f.number(days) },
      { text: '' },
      { text: '' },
      { text: rounded },
    ],
  };
  return [...steps.map(row), ...(alone ? [] : [together])];
}

/** Minor units with places, in units of the currency with six decimal places: for reading, not for adding up. */
function inUnits(minor: string, currency: string): string {
  const millionths = whole(Number(minor.replace('.', '')));
  return shown(dividedBy(millionths, whole(1_000_000 * 10 ** minorDigits(currency))), 6);
}

/** A number with all its places, and the language's own mark before them. */
function decimals(f: Words['f'], number: string): string {
  return number.replace('.', f.number(0.5).replaceAll(/\d/g, ''));
}

function basis({ t, f }: Words, { basis: law, clause, steps }: Interest): string {
  if (law === 'eu') return t('ledgers.statement.basisEu', { points: decimals(f, String(steps[0]?.points ?? 8)) });
  if (law === 'uk') return t('ledgers.statement.basisUk');
  return clause === undefined ? t('ledgers.statement.basisContract') : t('ledgers.statement.basisClause', { clause });
}

/** Each reference rate once, with its source and when it was last checked. */
function sources({ t, f }: Words, steps: readonly InterestStep[]): string[] {
  const assumed = new Set(steps.flatMap((step) => (step.reference && step.assumed ? [step.reference.from] : [])));
  const texts = steps.flatMap(({ reference }) => {
    if (!reference) return [];
    const { percent, from, source, checkedOn, secondHand } = reference;
    const said = [
      t('ledgers.statement.rateSource', {
        percent: f.percent(percent),
        day: f.day(from),
        source: source || '–',
      }),
      checkedOn === undefined ? '' : t('ledgers.statement.rateChecked', { day: f.day(checkedOn) }),
      secondHand ? t('ledgers.statement.rateSecondHand') : '',
      assumed.has(from) ? t('ledgers.statement.rateAssumed') : '',
    ];
    return [said.filter(Boolean).join(' ')];
  });
  return [...new Set(texts)];
}
