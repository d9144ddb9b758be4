import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from './run.ts';
import { endlessWriter, inspect, someVault, stateIn } from './writer.ts';

/** Kills a writing process (SIGKILL) 0 to 100 ms after its first acknowledgement, again and again at the same vault. */
export async function killed(runs: number): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'faults-kill-'));
  try {
    const folder = join(root, 'vault');
    const client = await someVault(folder, stateIn(root), 1000);
    const wrong: string[] = [];
    let acknowledged = 0;
    let torn = 0;
    for (let run = 0; run < runs; run++) {
      const writer = endlessWriter(folder, stateIn(root), client);
      await writer.begun;
      await pause(Math.random() * 100);
      await writer.kill();
      acknowledged += writer.count();
      const found = await inspect(folder, stateIn(root), client, writer.acknowledged());
      if (found.torn) torn++;
      wrong.push(...found.wrong.map((what) => `run ${run + 1}: ${what}`));
    }
    const line = `kill -9: ${runs} runs, ${acknowledged} acknowledged entries, ${wrong.length} wrong, ${torn} torn tails set aside${wrong.map((what) => `\n  ${what}`).join('')}`;
    return { line, held: wrong.length === 0 };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
