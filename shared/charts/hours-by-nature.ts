import { usualSize, type Chart, type Size } from '../charts.ts';
import type { Formatter } from '../format.ts';
import type { Nature } from '../work.ts';
import { inWords, lyingBars } from './bars.ts';

/** What time went into (row 31; seeds A8, A11); natures with none are left out. */
export function natureChart(
  natures: readonly { readonly nature: Nature; readonly minutes: number }[],
  f: Formatter,
  size: Size = usualSize,
): Chart {
  const shown = natures.filter(({ minutes }) => minutes > 0);
  const bars = shown.map(({ nature, minutes }) => ({
    name: f.t(`words.natures.${nature}`),
    value: minutes,
    text: f.minutes(minutes),
    tone: nature === 'work' ? ('ink' as const) : ('accent' as const),
  }));
  const title = f.t('ledgers.charts.natures.title');
  return {
    title,
    ...size,
    ...lyingBars(bars, size),
    alt: f.t('ledgers.charts.natures.alt', {
      time: f.minutes(shown.reduce((sum, { minutes }) => sum + minutes, 0)),
      numbers: inWords(bars, f),
    }),
    table: {
      summary: title,
      columns: [
        { title: f.t('ledgers.columns.nature'), share: 3 },
        { title: f.t('ledgers.columns.time'), share: 2, align: 'end' },
      ],
      rows: shown.map(({ nature, minutes }) => ({
        cells: [{ text: f.t(`words.natures.${nature}`) }, { text: f.minutes(minutes) }],
      })),
    },
  };
}
