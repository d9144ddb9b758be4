import type { WhoIs } from '../../shared/calls/import.ts';
import type { App } from '../app.ts';
import type { Vault } from '../vault/index.ts';
import type { Known } from './known.ts';
import type { Source } from './source.ts';

/**
 * Writes down, in the vault's own journal, who somebody is and how a table is read, where that is news: so that it is asked once. Not among the
 * settings, for those are never under a passphrase.
 */
export async function remember(
  app: App,
  vault: Vault,
  known: Known,
  people: readonly { readonly who: string; readonly is: WhoIs }[],
  sources: readonly Source[],
): Promise<void> {
  for (const { who, is } of people) {
    if (known.whoIs({ who, name: who }) === is) continue;
    await vault.seal('vault', 'sender-set', { sender: who, is }, { id: app.newId() });
  }
  for (const { info } of sources) {
    const { table } = info;
    const mapping = table?.mapping;
    if (!mapping) continue;
    const columns = table.columns.slice(0, 200);
    if (JSON.stringify(known.mappingOf(columns)) === JSON.stringify(mapping)) continue;
    await vault.seal('vault', 'mapping-set', { columns: [...columns], mapping }, { id: app.newId() });
  }
}
