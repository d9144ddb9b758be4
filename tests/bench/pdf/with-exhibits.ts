// The record of a journal with exhibits, as the program makes it. node tests/bench/pdf/with-exhibits.ts FOLDER CLIENT OUT
import { join } from 'node:path';
import { openApp } from '../../../main/app.ts';
import { builtPlaces } from '../../support/built.ts';
import { benchSurroundings } from '../filled-vault.ts';

const [folder = '', client = '', out = ''] = process.argv.slice(2);
const app = openApp({
  vault: join(folder, 'vault'),
  surroundings: benchSurroundings(join(folder, 'state')),
  places: builtPlaces,
  log: console.error,
});
const made = await app.call('reports.make', { client, kind: 'record', language: 'en', out });
if (!made.ok) throw new Error(made.error.message);
await app.close();
