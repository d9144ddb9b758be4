import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createVault } from '../../main/vault/index.ts';
import { ClientId, EntryId } from '../../shared/fields.ts';
import { engagement } from './engagement.ts';

/** A journal in `folder` whose one client, Nagy Kft., has so many entries of all kinds, each sealed on its day. */
export async function engagedVault(folder: string, size: number): Promise<ClientId> {
  const client = ClientId.parse('01890000-0000-7000-8000-000000000001');
  let present = '2017-01-02T08:00:00.000Z';
  const vault = await createVault(
    join(folder, 'vault'),
    {},
    {
      clock: {
        now: () => ({ at: present, zone: 'Europe/Warsaw', offset: 60 }),
        uptime: () => Date.parse(present) / 1000,
      },
      random: (bytes) => randomBytes(bytes),
      state: join(folder, 'state'),
      app: '1.0.0',
    },
  );
  const opened = EntryId.parse('01890000-0000-7000-a000-000000000001');
  await vault.seal(client, 'client-opened', { name: 'Nagy Kft.' }, { id: opened });
  const { entries } = engagement(size);
  for (let i = 0; i < entries.length;) {
    present = entries[i]?.recordedAt.at ?? present;
    const day = entries.slice(i).findIndex(({ recordedAt }) => recordedAt.at !== present);
    const lot = entries.slice(i, day < 0 ? undefined : i + day);
    await Promise.all(lot.map(({ kind, body, id }) => vault.seal(client, kind as never, body as never, { id }))); // made by kinds
    i += lot.length;
  }
  await vault.close();
  return client;
}
