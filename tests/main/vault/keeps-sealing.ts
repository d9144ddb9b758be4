// Seals without end: node keeps-sealing.ts FOLDER STATE CLIENT. Says the number of each entry when it is acknowledged.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { uptime } from 'node:os';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { openVault } from '../../../main/vault/index.ts';

const [folder = '', state = '', client = ''] = process.argv.slice(2);
const now = () => ({ at: new Date().toISOString(), zone: 'Europe/Warsaw', offset: 60 });
const vault = await openVault(folder, {
  clock: { now, uptime },
  random: (bytes) => randomBytes(bytes),
  state,
  app: '1.0.0',
});
for (;;) {
  const entry = await vault.seal(
    client as ClientId,
    'incident',
    { what: `at ${now().at} `.repeat(40) },
    { id: v7() as EntryId },
  ); // ids by their form
  writeSync(1, `${entry.n}\n`);
}
