import type { z } from 'zod';
import type { ClientId } from '../shared/fields.ts';
import { version } from '../shared/version.ts';
import type { App } from './app.ts';

/** To be raised when figures are computed otherwise than before, within one version of the program. */
const edition = 3;

/**
 * A figure of each of these clients, in their order: as it was kept, where the client's journal stands as it did and the question is the same; else computed,
 * and kept for the next start. The question is all it is computed from beside the journal: the house's rules, the day.
 */
export async function keptFigures<T>(
  app: App,
  clients: readonly ClientId[],
  { name, schema, question }: { readonly name: string; readonly schema: z.ZodType<T>; readonly question: unknown },
  compute: (client: ClientId) => Promise<T>,
): Promise<readonly T[]> {
  const vault = await app.vault();
  const asked = JSON.stringify([version, edition, question]);
  const kept = await Promise.all(
    clients.map(async (client) => schema.safeParse(await vault.summaries.get(client, name, asked))),
  );
  const figures: T[] = [];
  // One journal after the other: all at once would hold all their files in memory.
  for (const [i, client] of clients.entries()) {
    const before = kept[i];
    if (before?.success) figures.push(before.data);
    else {
      const journal = await vault.journal(client);
      const figure = await compute(client);
      await vault.summaries.put(journal, name, asked, figure);
      figures.push(figure);
    }
  }
  return figures;
}
