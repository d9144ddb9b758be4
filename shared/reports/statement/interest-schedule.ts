import { minorDigits } from '../../currency.ts';
import { dividedBy, shown, whole } from '../../fraction.ts';
import type { Interest, InterestStep } from '../../interest.ts';
import type { InterestView } from '../../money-view.ts';
import type { Block, TableRow } from '../model.ts';
import type { Pen } from '../paper.ts';

type Words = Pick<Pen, 't' | 'f'>;

/** The interest on each late invoice, line by line, with the formula, the rates and what they rest on (row 39). */
export function interestSchedule(paper: Words, schedules: readonly InterestView[]): Block[] {
  const { t, f } = paper;
  const counted = schedules.flatMap(({ invoice, interest }) => (interest ? [{ invoice, interest }] : []));
  if (counted.length === 0) return [];
  const bases = new Set(counted.map(({ interest }) => basis(paper, interest)));
  return [
    { kind: 'paragraph', text: t('ledgers.statement.interestLead'), voice: 'lead' },
    ...[...bases].map((text): Block => ({ kind: 'paragraph', text })),
    ...counted.flatMap(({ invoice, interest }): Block[] => {
      const sum = f.money({ minor: interest.minor, currency: interest.currency });
      const daily = `${decimals(f, inUnits(interest.daily, interest.currency))} ${interest.currency}`;
      return [
        { kind: 'heading', text: t('ledgers.statement.interestOf', { number: invoice.number, sum }) },
        schedule(paper, invoice.number, interest),
        ...(Number(interest.daily) > 0
          ? [{ kind: 'paragraph', text: t('ledgers.statement.daily', { sum: daily }), voice: 'small' } as const]
          : []),
      ];
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

function schedule({ t, f }: Words, number: string, { steps, currency, minor, days }: Interest): Block {
  const row = (step: InterestStep): TableRow => ({
    cells: [
      { text: f.dayShort(step.from) },
      { text: f.dayShort(step.to) },
      { text: f.number(step.days) },
      { text: f.money({ minor: step.principal, currency }) },
      { text: f.percent(step.percent) },
      { text: decimals(f, inUnits(step.shown, currency)) },
    ],
  });
  return {
    kind: 'table',
    summary: t('ledgers.statement.interestSummary', { number }),
    columns: [
      { title: t('ledgers.columns.from'), share: 2.4 },
      { title: t('ledgers.columns.to'), share: 2.4 },
      { title: t('ledgers.columns.days'), share: 1.4, align: 'end' },
      { title: t('ledgers.columns.principal'), share: 2.6, align: 'end' },
      { title: t('ledgers.columns.rate'), share: 2, align: 'end' },
      { title: t('ledgers.columns.interest'), share: 2.6, align: 'end' },
    ],
    rows: [
      ...steps.map(row),
      {
        total: true,
        cells: [
          { text: '' },
          { text: '' },
          { text: f.number(days) },
          { text: '' },
          { text: '' },
          { text: f.money({ minor, currency }) },
        ],
      },
    ],
  };
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
  const texts = steps.flatMap(({ reference, assumed }) => {
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
      assumed ? t('ledgers.statement.rateAssumed') : '',
    ];
    return [said.filter(Boolean).join(' ')];
  });
  return [...new Set(texts)];
}
