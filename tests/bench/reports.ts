// Both reports of the same client, from the call to the file that stands on the disk, and the record as a measure of the handover. node tests/bench/reports.ts
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProgram } from '../support/program.ts';
import { engagedVault } from './engaged-vault.ts';
import { percentile, timed } from './figures.ts';

/** How often each is made, in turn. */
const rounds = 3;

for (const size of [1000, 10_000]) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-reports-'));
  try {
    const client = await engagedVault(folder, size);
    await using program = await openProgram({ at: join(folder, 'vault') });
    const took = { record: [] as number[], handover: [] as number[] };
    const bytes = { record: 0, handover: 0 };
    for (let round = 0; round < rounds; round++)
      for (const kind of ['record', 'handover'] as const) {
        const out = join(folder, `${kind}-${round}.pdf`);
        took[kind].push(await timed(() => program.call('reports.make', { client, kind, out })));
        bytes[kind] = (await stat(out)).size;
      }
    const said = (kind: 'record' | 'handover') =>
      `${kind} ${(percentile(took[kind], 0.5) / 1000).toFixed(2)} s, ${(bytes[kind] / 1e6).toFixed(2)} MB`;
    const ratio = percentile(took.handover, 0.5) / percentile(took.record, 0.5);
    console.log(`${size} entries of all kinds: ${said('record')}; ${said('handover')} = × ${ratio.toFixed(2)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
