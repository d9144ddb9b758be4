// npm run shots [-- folder [look,look]]: every place of the sample journal, in the looks and languages that differ most, as pictures to be looked at one by one.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import startDisplay from '../support/display.ts';
import { goTo, leave, places } from '../support/places.ts';
import { sampleFolder } from '../support/sample-folder.ts';
import { picture, startedIn, usual, type Look } from './look.ts';

const looks: readonly Look[] = [
  { ...usual, name: 'light' },
  { ...usual, name: 'dark', theme: 'dark' },
  { ...usual, name: 'ja', language: 'ja' },
  { ...usual, name: 'pl', language: 'pl' },
  { ...usual, name: 'cy', language: 'cy' },
  { ...usual, name: 'hu', language: 'hu' },
  { ...usual, name: 'ru', language: 'ru' },
  { ...usual, name: 'narrow', width: 620 },
  { ...usual, name: 'zoom-200', zoom: 2 },
  { ...usual, name: 'contrast', theme: 'dark', forced: true },
];

const out = resolve(process.argv[2] ?? join(import.meta.dirname, '../../dist/shots'));
const only = process.argv[3]?.split(',');
const stop = await startDisplay();
const sample = await sampleFolder();
const folder = `${sample}-looks`;
try {
  await mkdir(out, { recursive: true });
  for (const look of looks.filter(({ name }) => !only || only.includes(name))) await shoot(look);
  console.log(out);
} finally {
  await rm(sample, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  stop?.();
}

async function shoot(look: Look): Promise<void> {
  await using running = await startedIn(look, sample, folder);
  for (const place of places) {
    await goTo(running, place);
    await writeFile(join(out, `${look.name}-${place.name}.png`), await picture(running));
    await leave(running, place);
  }
}
