import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../../shared/languages.ts';
import startDisplay from '../support/display.ts';
import { launch } from '../support/launch.ts';
import { Day } from './long-life/day.ts';
import { held, inWords, measures, middle, type Held } from './long-life/held.ts';
import { quickClock } from './long-life/quick-clock.ts';
import type { Outcome } from './run.ts';

/** Minutes until what is read once and kept has been read; of a run of less than two hours, a quarter. */
const warmMinutes = 30;
/** So many rounds at the end are compared with as many after the first half hour. */
const roundsCompared = 9;

/**
 * A day at the window: recorded, searched, issued as PDF, taken out, every place seen, the language changed, locked and opened, slept, carried to another
 * zone, round after round. After the first half hour nothing may have grown by more than a tenth. The minutes are those of the program's clock, which may
 * go so many times as fast as ours.
 */
export async function longLife(minutes: number, times: number): Promise<Outcome> {
  const stop = await startDisplay();
  const folder = await mkdtemp(join(tmpdir(), 'on-record-long-'));
  const running = await launch({ folder, ...quickClock(times) });
  const said: string[] = [];
  try {
    running.page.setDefaultTimeout(180_000); // a busy machine is no fault
    const session = await running.page.context().newCDPSession(running.page);
    const day = new Day(running, session);
    await day.begin();
    running.page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    const clock = () => running.app.evaluate(() => performance.now() / 60_000);
    const begun = await clock();
    const warm = Math.min(warmMinutes, minutes / 4);
    const samples: Held[] = [];
    let [rounds, told, passed] = [0, 0, 0];
    while (passed < minutes) {
      await day.round(rounds++, languages[rounds % languages.length] ?? 'en');
      const now = await held(running, session);
      passed = (await clock()) - begun;
      if (passed >= warm) samples.push(now);
      if (passed < told) continue;
      console.log(`long life: after ${passed.toFixed(0)} minutes, ${rounds} rounds: ${inWords(now)}`);
      told += minutes / 40;
    }
    const [first, last] = [samples.slice(0, roundsCompared), samples.slice(-roundsCompared)];
    if (first.length === 0) throw new Error('too short for a single round');
    const grown = measures.map((name) => ({ name, by: middle(last, name) / middle(first, name) }));
    const line = grown.map(({ name, by }) => `${name} × ${by.toFixed(2)}`).join(', ');
    const errors = await running.pageErrors();
    for (const error of errors) console.log(`long life: uncaught: ${error}`);
    const tooFew = day.done.tooFew(minutes);
    console.log(`long life: ${String(day.done)}${tooFew.length > 0 ? `; too few: ${tooFew.join(', ')}` : ''}`);
    const how = times === 1 ? '' : ` of the program's clock, which went ${times} times as fast`;
    return {
      line: `long life: ${rounds} rounds in ${minutes} minutes${how}; since minute ${warm.toFixed(0)} ${line}; ${errors.length} errors`,
      held: errors.length === 0 && tooFew.length === 0 && grown.every(({ by }) => by <= 1.1),
    };
  } catch (error) {
    const shown = await running.page.evaluate(() => document.body.innerText).catch(String);
    console.log(`long life: stopped where the window shows: ${shown.slice(0, 500)}`);
    for (const line of said.slice(-5)) console.log(`long life: its page said: ${line}`);
    throw error;
  } finally {
    await running.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    stop?.();
  }
}
