// npm run bench [-- name …]: every figure beside its peer, each in a process of its own so that one's memory is not another's.
import { spawn } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const benches = [
  'seal',
  'open',
  'list',
  'views',
  'window',
  'places',
  'search',
  'reports',
  'letting-go',
  'the-mess',
] as const;
const wanted = process.argv.slice(2);

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB. Quote the ratios: times wander.`,
);
let failed = 0;
for (const name of benches) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  failed += (await run(join(import.meta.dirname, `${name}.ts`))) === 0 ? 0 : 1;
}
process.exitCode = failed === 0 ? 0 : 1;

function run(path: string): Promise<number> {
  return new Promise((ended) => {
    spawn(process.execPath, [path], { stdio: 'inherit' }).once('close', (code) => ended(code ?? 1));
  });
}
