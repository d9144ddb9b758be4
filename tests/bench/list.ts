// The list of 200 clients with 100,000 entries in all, and Today: computed from the journals, and as kept for the next start. node tests/bench/list.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { openApp } from '../../main/app.ts';
import { createVault } from '../../main/vault/index.ts';
import { builtPlaces } from '../support/built.ts';
import { percentile, row, timed } from './figures.ts';
import { benchSurroundings, sealOne } from './filled-vault.ts';

const clients = 200;
const entries = 500;
const folder = mkdtempSync(join(tmpdir(), 'bench-list-'));
try {
  const surroundings = benchSurroundings(join(folder, 'state'));
  const vault = await createVault(join(folder, 'vault'), {}, surroundings);
  for (let i = 0; i < clients; i++) {
    const client = v7() as ClientId; // v7 gives a UUID
    await vault.seal(client, 'client-opened', { name: `Client ${i}` }, { id: v7() as EntryId });
    await Promise.all(Array.from({ length: entries - 1 }, (_, k) => sealOne(vault, client, k)));
  }
  await vault.close();
  /** Opens the program, asks for both, and closes it. */
  const start = async () => {
    const app = openApp({ vault: vault.folder, surroundings, places: builtPlaces, log: console.error });
    const took = await timed(async () => {
      for (const name of ['clients.list', 'today.view']) {
        const result = await app.call(name, {});
        if (!result.ok) throw new Error(result.error.message);
      }
    });
    await app.close();
    return took;
  };
  const [first, again]: [number[], number[]] = [[], []];
  for (let run = 0; run < 3; run++) {
    rmSync(join(folder, 'state', 'vaults', vault.id, 'summaries.json'), { force: true });
    first.push(await start());
    for (let k = 0; k < 3; k++) again.push(await start());
  }
  console.log(`The list of ${clients} clients with ${clients * entries} entries, and Today, from a closed vault`);
  console.log(row('the first start of a day, all journals read', first));
  const ratio = percentile(again, 0.5) / percentile(first, 0.5);
  console.log(row('every later one', again, `ratio ${ratio.toFixed(3)}`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
