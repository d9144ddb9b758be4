import { dayOfFailure } from '../main/vault/every-call.ts';
import type { Outcome } from './run.ts';

/** Makes every single call to the disk fail, one a day, each in several ways. */
export async function everyCall(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const failure of ['EIO', 'ENOSPC', 'EROFS', 'short'] as const) {
    for (const lasting of [false, true]) {
      const wrong: string[] = [];
      let nth = 1;
      for (; ; nth++) {
        const found = await dayOfFailure(nth, failure, lasting);
        if (!found) break;
        wrong.push(...found.map((what) => `call ${nth}: ${what}`));
      }
      const name = `calls: ${failure}${lasting ? ' from then on' : ' once'}`;
      outcomes.push({
        line: `${name}, at each of ${nth - 1} calls: ${wrong.length} wrong${wrong.map((what) => `\n  ${what}`).join('')}`,
        held: wrong.length === 0,
      });
    }
  }
  return outcomes;
}
