// What sealing one entry costs at 1,000, 10,000 and 100,000 entries, beside SQLite and lowdb's own adapter. node tests/bench/seal.ts [ROUNDS]
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join, resolve } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { canonical } from '../../shared/journal/canonical.ts';
import { percentile, row, timed } from './figures.ts';
import { filledVault, incidentBody, sealOne } from './filled-vault.ts';

const rounds = Number(process.argv[2] ?? 1000);
// Beside the project and not in the system's temporary folder, which may be memory.
const folder = mkdtempSync(join(resolve(process.env['BENCH_FOLDER'] ?? '.'), '.bench-seal-'));
try {
  const sizes = [1000, 10_000, 100_000] as const;
  const vaults = new Map<number, Awaited<ReturnType<typeof filledVault>>>();
  for (const size of sizes) vaults.set(size, await filledVault(join(folder, String(size)), size));

  // The same row: the line as it stands in the journal.
  const filler = canonical(incidentBody(0)).padEnd(1250, 'x');
  const database = new DatabaseSync(join(folder, 'peer.sqlite'));
  database.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE line (n INTEGER PRIMARY KEY, text TEXT)',
  );
  const insert = database.prepare('INSERT INTO line (text) VALUES (?)');
  database.exec('BEGIN');
  for (let i = 0; i < 100_000; i++) insert.run(filler);
  database.exec('COMMIT');

  const times = new Map<string, number[]>();
  const note = async (name: string, act: () => unknown) =>
    times.set(name, [...(times.get(name) ?? []), await timed(act)]);
  for (let i = 0; i < rounds; i++) {
    for (const [size, { vault, client }] of vaults) await note(`seal at ${size}`, () => sealOne(vault, client, i));
    await note('SQLite, WAL, synchronous=FULL, at 100000', () => insert.run(filler));
  }
  for (const size of [1000, 10_000]) {
    const low = new Low(new JSONFile<{ lines: unknown[] }>(join(folder, `low-${size}.json`)), { lines: [] });
    low.data.lines.push(...Array.from({ length: size }, (_, i) => incidentBody(i)));
    for (let i = 0; i < 20; i++) {
      await note(`lowdb JSONFile (not durable) at ${size}`, () => {
        low.data.lines.push(incidentBody(i));
        return low.write();
      });
    }
  }

  const half = (name: string, share = 0.5) => percentile(times.get(name) ?? [], share);
  const small = `seal at ${sizes[0]}`;
  const large = `seal at ${sizes[2]}`;
  console.log(`Sealing one entry, durable, interleaved, ${rounds} rounds (Node ${process.versions.node})`);
  for (const [name, all] of times) console.log(row(name, all));
  console.log(
    `100,000 against 1,000: p50 ${(half(large) / half(small)).toFixed(2)} (goal ≤ 1.1), p95 ${(half(large, 0.95) / half(small, 0.95)).toFixed(2)} (goal ≤ 1.5)`,
  );
  console.log(
    `100,000 against SQLite: p50 ${(half(large) / half('SQLite, WAL, synchronous=FULL, at 100000')).toFixed(2)} (goal ≤ 1)`,
  );
  database.close();
  for (const { vault } of vaults.values()) await vault.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
