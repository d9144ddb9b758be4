// What sealing one entry costs at 1,000, 10,000 and 100,000 entries, beside SQLite and lowdb's own adapter. node tests/bench/seal.ts [ROUNDS]
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join, resolve } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { checkedBody } from '../../main/vault/vault.ts';
import { nextLine } from '../../main/vault/next-line.ts';
import { WatchedClock } from '../../main/vault/clock-marks.ts';
import { canonical } from '../../shared/journal/canonical.ts';
import { genesis, lineText } from '../../shared/journal/chain.ts';
import { percentile, row, timed } from './figures.ts';
import { draftId, filledVault, incidentBody, sealOne } from './filled-vault.ts';

const bare = 'SQLite, WAL, synchronous=FULL, at 100000, row made before';
const sealed = 'SQLite, the same, row sealed and inserted';
const rounds = Number(process.argv[2] ?? 1000);
// Beside the project and not in the system's temporary folder, which may be memory.
const folder = mkdtempSync(join(resolve(process.env['BENCH_FOLDER'] ?? '.'), '.bench-seal-'));
try {
  const sizes = [1000, 10_000, 100_000] as const;
  const vaults = new Map<number, Awaited<ReturnType<typeof filledVault>>>();
  for (const size of sizes) vaults.set(size, await filledVault(join(folder, String(size)), size));

  // The same row: the line as it stands in the journal, once made before and once made in the same moment, as it would have to be in a program that
  // keeps its sealed entries in SQLite.
  const filler = canonical(incidentBody(0)).padEnd(1250, 'x');
  const database = new DatabaseSync(join(folder, 'peer.sqlite'));
  database.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE line (n INTEGER PRIMARY KEY, text TEXT)',
  );
  const insert = database.prepare('INSERT INTO line (text) VALUES (?)');
  database.exec('BEGIN');
  for (let i = 0; i < 100_000; i++) insert.run(filler);
  database.exec('COMMIT');

  const [{ vault, client, surroundings }] = [...vaults.values()] as [Awaited<ReturnType<typeof filledVault>>];
  const pen = {
    device: vault.device,
    clock: new WatchedClock(surroundings.clock),
    app: surroundings.app,
    salt: () => Buffer.from(surroundings.random(16)).toString('hex'),
    sealed: () => undefined,
  };
  let head = { n: 0, hash: genesis };
  const sealAndInsert = (i: number, id = draftId()) => {
    const body = checkedBody(client, 'incident', incidentBody(i));
    const line = nextLine({ id, kind: 'incident', body }, head, { owner: client, seen: undefined }, pen);
    insert.run(lineText(line));
    head = { n: head.n + 1, hash: line.hash };
  };

  const times = new Map<string, number[]>();
  const note = async (name: string, act: () => unknown) =>
    times.set(name, [...(times.get(name) ?? []), await timed(act)]);
  for (let i = 0; i < rounds; i++) {
    // What is sealed has its id from the draft.
    const ids = [draftId(), draftId(), draftId(), draftId()] as const;
    for (const [at, [size, { vault, client }]] of [...vaults].entries())
      await note(`seal at ${size}`, () => sealOne(vault, client, i, ids[at]));
    await note(bare, () => insert.run(filler));
    await note(sealed, () => sealAndInsert(i, ids[3]));
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
    `100,000 against SQLite: p50 ${(half(large) / half(bare)).toFixed(2)} with the row made before, ${(half(large) / half(sealed)).toFixed(2)} with the row sealed in the same moment (goal ≤ 1)`,
  );
  database.close();
  for (const { vault } of vaults.values()) await vault.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
