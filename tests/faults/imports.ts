import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { damaged, importSeeds, numbers } from '../support/import-seeds.ts';
import { openProgram } from '../support/program.ts';
import type { Outcome } from './run.ts';

/** Damaged files of every form that is read: each read or named, and what comes of it recorded or refused, with no fault of the program's own. */
export async function imports(runs: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, bytes] of importSeeds) {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    const path = join(program.folder, name);
    const random = numbers(Date.now());
    const count = { read: 0, named: 0, recorded: 0, wrong: 0 };
    for (let run = 0; run < runs; run++) {
      const file = damaged(bytes, random);
      await writeFile(path, file);
      const result = await program.app.call('import.preview', { path, answers: [{ order: 'dmy' }] });
      if (!result.ok && result.error.code === 'unexpected') {
        count.wrong++;
        console.log(`${name}: ${Buffer.from(file).toString('base64')}`);
      } else if (result.ok && (result.value as { total: number }).total > 0) count.read++;
      else count.named++;
      if (run % 50 !== 0 || !result.ok) continue;
      const recorded = await program.app.call('import.commit', {
        batch: (result.value as { batch: string }).batch,
        client,
      });
      if (recorded.ok) count.recorded += (recorded.value as { recorded: number }).recorded;
      else if (recorded.error.code === 'unexpected') count.wrong++;
    }
    const { ok } = await program.call('vault.verify', {});
    outcomes.push({
      line: `imports: ${name}: ${runs} damaged, ${count.read} read, ${count.named} named, ${count.recorded} entries recorded, ${count.wrong} wrong; the journal ${ok ? 'holds' : 'does not hold'}`,
      held: count.wrong === 0 && ok,
    });
  }
  return outcomes;
}
