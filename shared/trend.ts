import { dayText } from './calendar.ts';
import { counted } from './counted.ts';
import type { Trend } from './decision-view.ts';
import type { Recorded } from './playbook/recorded.ts';
import { isTrouble } from './sign-figures.ts';
import { between } from './sign-ledger.ts';
import { daysIn, within } from './spans.ts';
import { daysWaited, waitedFor } from './waited.ts';

/** Days in one window. */
const width = 30;

/** Three windows of thirty days, and whether trouble and waiting went down or up from each to the next (row 58; seed A28). */
export function trendOf({ ledgers, requests, today }: Recorded): Trend {
  const waited = daysWaited(requests, today);
  const windows = [2, 1, 0].map((back) => {
    const [from, to] = [today - (back + 1) * width + 1, today - back * width];
    const incidents = between(ledgers.signs.incidents, from, to).filter(isTrouble);
    const good = between(ledgers.signs.goodTurns, from, to);
    const waits = requests.filter((request) => {
      const wait = waitedFor(request, today);
      return wait !== undefined && wait.from <= to && wait.to >= from;
    });
    return {
      from: dayText(from),
      to: dayText(to),
      incidents: incidents.length,
      waitingDays: daysIn(within(waited, { from, to })),
      goodTurns: good.length,
      entries: counted(incidents.map(({ one }) => one.entry.id)),
      waitingEntries: counted(waits.map(({ id }) => id)),
      goodTurnEntries: counted(good.map(({ one }) => one.entry.id)),
    };
  });
  return { windows, direction: directionOf(windows) };
}

/** It gets better where the last window is below the first in one respect, above it in none, and no worse than the one before; and the reverse. */
export function directionOf(
  windows: readonly { readonly incidents: number; readonly waitingDays: number }[],
): Trend['direction'] {
  const signs = (['incidents', 'waitingDays'] as const).map((part) => {
    const [first = 0, middle = 0, last = 0] = windows.map((window) => window[part]);
    if (last < first && last <= middle) return -1;
    return last > first && last >= middle ? 1 : 0;
  });
  if (signs.every((sign) => sign <= 0) && signs.includes(-1)) return 'improving';
  return signs.every((sign) => sign >= 0) && signs.includes(1) ? 'worsening' : 'steady';
}
