import type { Input, Output } from '../../shared/contract.ts';
import { assigned } from '../../shared/import/assigned.ts';
import type { App } from '../app.ts';
import { batchOf } from './batch.ts';

/** What would become of a preview's things by these choices; nothing is recorded. */
export async function count(app: App, choices: Input<'import.count'>): Promise<Output<'import.count'>> {
  const { items, people: named } = batchOf(await app.vault(), choices.batch);
  const people = new Map(named.map(({ who, is }) => [who, is]));
  for (const { who, is } of choices.people ?? []) people.set(who, is);
  const leave = new Set(choices.leave);
  const counted = { record: 0, already: 0, left: 0, unassigned: 0 };
  for (const { id, found, duplicate } of items) {
    const { client, isNobodys } = assigned(found, (one) => people.get(one.who), choices.client);
    if (leave.has(id) || isNobodys) counted.left++;
    else if (duplicate) counted.already++;
    else if (client === undefined) counted.unassigned++;
    else counted.record++;
  }
  return counted;
}
