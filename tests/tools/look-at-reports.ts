import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openApp } from '../../main/app.ts';
import { writeSample } from '../../main/sample.ts';
import { now } from '../../main/surroundings.ts';
import type { Output } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { builtPlaces } from '../support/built.ts';

/**
 * Renders the reports of every client of the sample and turns their pages into pictures, to be looked at:
 * `node tests/tools/look-at-reports.ts OUT [language …]`.
 */
const [out = 'dist/look', ...languages] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(out);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const surroundings = {
  clock: { now, uptime: () => process.uptime() },
  random: (bytes: number) => randomBytes(bytes),
  state: join(folder, 'state'),
  app: '1.0.0',
};
const assets = join(root, 'assets');
await (await writeSample(join(folder, 'vault'), assets, surroundings)).close();
const app = openApp({
  vault: join(folder, 'vault'),
  surroundings,
  places: builtPlaces,
  log: console.error,
});

async function call(name: string, input: object): Promise<unknown> {
  const result: Result<unknown> = await app.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value;
}

const { clients } = (await call('clients.list', {})) as Output<'clients.list'>; // answered by the contract
for (const [index, { id, name }] of clients.entries()) {
  for (const language of languages.length > 0 ? languages : ['en']) {
    for (const [kind, audience] of [
      ['record', 'mediator'],
      ['handover', 'client'],
      ['handover', 'file'],
      ['checklist', 'client'],
    ] as const) {
      const stem = `${index + 1}-${kind}-${audience}-${language}`;
      const path = join(folder, `${stem}.pdf`);
      const made = (await call('reports.make', {
        client: id,
        kind,
        audience,
        language,
        out: path,
      })) as Output<'reports.make'>; // as above
      console.log(name, stem, `${made.pages} pages`, made.missing);
      execFileSync('pdftoppm', ['-r', '60', '-png', path, join(folder, stem)]);
    }
  }
}
await app.close();
