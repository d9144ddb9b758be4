import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../../shared/languages.ts';
import { cases, openCase, type CaseName } from '../support/cases/case.ts';
import { papersOf } from '../support/cases/papers.ts';

/**
 * Issues every paper of the hard cases and turns their pages into pictures, to be read as a mediator reads them:
 * `node tests/tools/look-at-cases.ts OUT [case …]`. `DOTS` is the dots to an inch; `LANGUAGE` a report language other than the case's own.
 */
const [out = 'dist/cases', ...asked] = process.argv.slice(2);
const dots = process.env['DOTS'] ?? '80';
const language = languages.find((one) => one === process.env['LANGUAGE']);
for (const name of asked.length > 0 ? cases.filter((one) => asked.includes(one)) : cases) await look(name);

async function look(name: CaseName): Promise<void> {
  const folder = resolve(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await using one = await openCase(name, folder);
  for (const { stem, input } of await papersOf(one)) {
    const path = join(folder, `${stem}.pdf`);
    const { pages, missing } = await one.call('reports.make', { ...input, ...(language && { language }), out: path });
    console.log(name, stem, `${pages} pages`, ...missing);
    execFileSync('pdftoppm', ['-r', dots, '-png', path, join(folder, stem)]);
  }
}
