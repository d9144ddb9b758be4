import { blocksOf } from '../../charts.ts';
import { hourlyPayChart } from '../../charts/hourly-pay.ts';
import { workView } from '../../work-figures.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';
import { ledgersIn } from '../statement.ts';

/** Lower than on the screen: its numbers stand beneath it. */
const low = { width: 480, height: 130 };

/**
 * What an hour brought by the end of each month, of the entries shown (seed A29). It stands in the user's own copy only: what one earns is nobody else's
 * concern.
 */
export function hourlyPay({ t, f, source, shows, today }: Paper): Block[] {
  if (source.options.audience !== 'file') return [];
  const shown = source.journal.filter(({ entry }) => shows(entry.id));
  const ledgers = ledgersIn({ ...source, journal: shown });
  const { months, hourlyPay: pay } = workView(ledgers, today);
  if (months.filter((month) => month.pay.length === 1).length < 2) return [];
  return [
    { kind: 'heading', text: t('ledgers.charts.hourlyPay.title') },
    { kind: 'paragraph', text: t('money.work.payHow'), clings: true },
    ...blocksOf(hourlyPayChart(months, pay[0]?.agreed, f, low)),
  ];
}
