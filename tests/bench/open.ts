// Opening and verifying a journal of 100,000 entries, beside a bare JSON.parse of the same lines. node --expose-gc tests/bench/open.ts [ENTRIES]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVault } from '../../main/vault/index.ts';
import { percentile, row, timed } from './figures.ts';
import build, { builtPlaces } from '../support/built.ts';
import { filledVault } from './filled-vault.ts';

await build();
const entries = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'bench-open-'));
try {
  const { vault, client, surroundings } = await filledVault(folder, entries);
  await vault.close();
  const path = join(vault.folder, 'clients', client, 'journal', `${vault.device}.jsonl`);
  const bare: number[] = [];
  const opening: number[] = [];
  let bytes = 0;
  for (let run = 0; run < 5; run++) {
    const text = readFileSync(path, 'utf8');
    bytes = text.length;
    // The peer gets its lines cut and decoded; only the parsing is timed.
    const halves = text
      .split('\n')
      .slice(0, -1)
      .map((line) => line.slice(65).split('\t'));
    globalThis.gc?.();
    const kept: unknown[] = [];
    bare.push(
      await timed(() => {
        for (const [envelope = '', body = ''] of halves) kept.push(JSON.parse(envelope), JSON.parse(body));
      }),
    );
    halves.length = kept.length = 0;
    globalThis.gc?.();
    const again = await openVault(vault.folder, { ...surroundings, digestWorker: builtPlaces.digestWorker });
    let found = 0;
    opening.push(
      await timed(async () => {
        found = (await again.journal(client)).entries.length;
      }),
    );
    if (found !== entries) throw new Error(`${found} of ${entries} entries`);
    await again.close();
  }
  const ratio = percentile(opening, 0.5) / percentile(bare, 0.5);
  console.log(
    `Opening a journal of ${entries} entries, ${(bytes / 1e6).toFixed(0)} MB, every hash checked (Node ${process.versions.node})`,
  );
  console.log(row('JSON.parse of the same lines, nothing else', bare));
  console.log(row('open and verify', opening, `ratio ${ratio.toFixed(2)} (goal ≤ 2)`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
