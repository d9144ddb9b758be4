// What a record holds in memory while it is made, with 25 and 100 exhibits laid in. npm run bench:pdf -- exhibits [25 100]
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openApp } from '../../../main/app.ts';
import { builtPlaces } from '../../support/built.ts';
import { filledVault } from '../filled-vault.ts';
import { evidence } from './evidence.ts';
import { measured } from './measured.ts';

const cli = resolve(import.meta.dirname, '../../../dist/main/cli.js');

const numbers = process.argv.map(Number).filter((count) => count > 0);
for (const count of numbers.length > 0 ? numbers : [0, 25, 100]) await measure(count);

async function measure(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-exhibits-'));
  try {
    const { vault, client, surroundings } = await filledVault(folder, 150);
    await vault.close();
    await mkdir(join(folder, 'files'));
    const paths = await evidence(join(folder, 'files'), count);
    const app = openApp({ vault: join(folder, 'vault'), surroundings, places: builtPlaces, log: console.error });
    for (const path of paths) await app.call('exhibits.add', { client, path });
    await app.close();
    const out = join(folder, 'record.pdf');
    const asked = JSON.stringify({ client, kind: 'record', language: 'en', out });
    process.env['ON_RECORD_STATE'] = join(folder, 'state'); // the command line's own, for what it is started with
    // As it is shipped: read from its sources, Node alone holds 300 MB for taking their types out.
    const run = await measured([process.execPath, cli, '--vault', join(folder, 'vault'), 'reports.make', asked], {
      seconds: 900,
      mb: 6000,
    });
    console.log(
      `  ${String(count).padStart(4)} exhibits: ${run.failed ?? `peak ${run.peakMb?.toFixed(0) ?? '?'} MB, ${run.seconds.toFixed(1)} s, processor ${run.processor?.toFixed(1) ?? '?'} s, file ${((await stat(out)).size / 2 ** 20).toFixed(1)} MB`}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
