// npm run bench:pdf [-- MAKER … ENTRIES …] or [-- window] or [-- exhibits]: our record beside what others would make of the same entries, each in a process of its own.
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../tools/build-if-stale.mjs';
import { percentile } from '../figures.ts';
import { factsOf, type Facts } from './facts.ts';
import { measured, type Measured } from './measured.ts';
import { installPeers, peerVersions } from './peers.ts';

/** In the order they take turns. `fonts` says who finds the font that has a character. */
const makers = [
  { name: 'ours', fonts: 'found by itself' },
  { name: 'typst', fonts: 'found by itself' },
  { name: 'jspdf', fonts: 'one font for all' },
  { name: 'pdfmake', fonts: 'cut by the caller' },
  { name: 'chromium', fonts: 'found by itself' },
  { name: 'react-pdf', fonts: 'cut by the caller' },
] as const;
type Name = (typeof makers)[number]['name'];

/** Ends what would take the afternoon, or all of the machine. */
const limits = { seconds: 300, mb: 6000 };

const asked = process.argv.slice(2);
if (asked.includes('exhibits')) {
  await import('./exhibits.ts');
  process.exit();
}
if (asked.includes('window')) {
  await import('./window.ts');
  process.exit();
}
const names = makers.filter(({ name }) => asked.includes(name)).map(({ name }) => name);
const wanted: readonly Name[] = names.length > 0 ? names : makers.map(({ name }) => name);
const numbers = asked.map(Number).filter((size) => size > 0);
const sizes = numbers.length > 0 ? numbers : [100, 1000, 10_000];

if (!(await buildIfStale())) throw new Error('The program does not build: npm run build says why.');
const missing = wanted.some((name) => name !== 'ours' && name !== 'chromium') ? installPeers() : undefined;
if (missing !== undefined) console.log(missing);
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB. Quote the ratios: times wander.`,
);
console.log(
  Object.entries(peerVersions())
    .map((peer) => peer.join(' '))
    .join(', '),
);
const folder = await mkdtemp(join(tmpdir(), 'on-record-pdf-'));
try {
  for (const size of sizes) await compare(size, size > 500 ? 1 : 3);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** All makers in turn, as often as asked; then one line for each. */
async function compare(size: number, rounds: number): Promise<void> {
  const runs = new Map<Name, Measured[]>(wanted.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of wanted) {
      const before = runs.get(name) ?? [];
      if (before.some(({ failed }) => failed !== undefined)) continue; // it will not do better next time
      const script = join(import.meta.dirname, `with-${name}.ts`);
      before.push(await measured([process.execPath, script, String(size), pathOf(name)], limits));
    }
  }
  console.log(`\n${size} entries of 600 characters, ${rounds === 1 ? 'one run' : `median of ${rounds}`}`);
  const ours = runs.get('ours')?.map(({ seconds }) => seconds) ?? [];
  for (const { name, fonts } of makers) {
    const found = runs.get(name);
    if (found) console.log(await line(name, found, percentile(ours, 0.5), size, fonts));
    await rm(pathOf(name), { force: true });
  }
}

async function line(name: Name, runs: readonly Measured[], ours: number, size: number, fonts: string): Promise<string> {
  const failed = runs.find((run) => run.failed !== undefined);
  const peak = Math.max(...runs.map(({ peakMb }) => peakMb ?? 0));
  if (failed || !existsSync(pathOf(name)))
    return `  ${name.padEnd(10)} ${failed?.failed ?? 'made no file'} (after ${(failed?.seconds ?? 0).toFixed(0)} s, ${peak.toFixed(0)} MB)`;
  const seconds = percentile(
    runs.map((run) => run.seconds),
    0.5,
  );
  const processor = percentile(
    runs.map((run) => run.processor ?? Number.NaN),
    0.5,
  );
  const facts = await factsOf(pathOf(name), size);
  return [
    `  ${name.padEnd(10)} ${seconds.toFixed(2).padStart(7)} s`,
    `× ${(seconds / ours).toFixed(2).padStart(5)}`,
    `processor ${processor.toFixed(2).padStart(6)} s`,
    `peak ${peak.toFixed(0).padStart(5)} MB`,
    `file ${(statSync(pathOf(name)).size / 2 ** 20).toFixed(2).padStart(6)} MB`,
    said(facts, size),
    `fonts ${fonts}`,
  ].join('  ');
}

function said(facts: Facts | undefined, size: number): string {
  if (!facts) return 'not looked into: poppler is not here';
  const { pages, tagged, archive, texts } = facts;
  return `${String(pages).padStart(5)} pages  ${(tagged ? 'tagged' : 'untagged').padEnd(8)} ${(archive ?? 'no PDF/A').padEnd(8)} text back ${texts}/${size}`;
}

function pathOf(name: Name): string {
  return join(folder, `${name}.pdf`);
}
