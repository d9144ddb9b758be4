// Another process at the same vault: node writes.ts FOLDER STATE CLIENT. Seals one incident for each line it is given, and says its number.
import { randomBytes } from 'node:crypto';
import { uptime } from 'node:os';
import { createInterface } from 'node:readline';
import { v7 } from 'uuid';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { Refusal } from '../../../shared/result.ts';
import { openVault } from '../../../main/vault/index.ts';

const [folder = '', state = '', client = ''] = process.argv.slice(2);
const now = () => ({ at: new Date().toISOString(), zone: 'Europe/Warsaw', offset: 60 });
const vault = await openVault(folder, {
  clock: { now, uptime },
  random: (bytes) => randomBytes(bytes),
  state,
  app: '1.0.0',
});
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'close') break;
  try {
    const entry = await vault.seal(client as ClientId, 'incident', { what: line }, { id: v7() as EntryId }); // ids by their form
    console.log(entry.n);
  } catch (error) {
    console.log(error instanceof Refusal ? error.code : String(error));
  }
}
await vault.close();
process.stdin.destroy();
