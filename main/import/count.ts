import type { Input, Output } from '../../shared/contract.ts';
import { fateOf } from '../../shared/import/choices.ts';
import type { App } from '../app.ts';
import { batchOf } from './batch.ts';
import { saidIn } from './said-in.ts';

/** What would become of a preview's things by these choices; nothing is recorded. */
export async function count(app: App, choices: Input<'import.count'>): Promise<Output<'import.count'>> {
  const { items, people: named, recorded } = batchOf(await app.vault(), choices.batch);
  const people = new Map(named.map(({ who, is }) => [who, is]));
  for (const { who, is } of choices.people ?? []) people.set(who, is);
  const said = saidIn(choices);
  const counted = { record: 0, already: 0, left: 0, unassigned: 0 };
  for (const { id, found, duplicate } of items) {
    const { from, to } = found;
    const isDone = duplicate || recorded.has(found.key);
    const { fate } = fateOf({ id, from, to, duplicate: isDone }, said, (one) => people.get(one.who));
    if (fate !== 'joined') counted[fate]++;
  }
  return counted;
}
