// npm run pictures: the pictures of the README and of the guide in the window, drawn anew from the sample journal, as they stand in assets/pictures.
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { Output } from '../../shared/contract.ts';
import { languages } from '../../shared/languages.ts';
import startDisplay from '../support/display.ts';
import { goTo, leave, places } from '../support/places.ts';
import { sampleFolder } from '../support/sample-folder.ts';
import { picture, startedIn, usual } from './look.ts';

/** What the README shows of the window. */
const ofReadme: Readonly<Record<string, string>> = { log: 'log', 'letting-go-handover': 'letting-go' };

/** What the guide shows: the place of each of its steps. */
const ofGuide: Readonly<Record<string, string>> = {
  log: 'record',
  money: 'ledgers',
  next: 'next',
  'letting-go-handover': 'leave',
  reports: 'reports',
};

const run = promisify(execFile);
const out = resolve(import.meta.dirname, '../../assets/pictures');
const stop = await startDisplay();
const sample = await sampleFolder();
const folder = `${sample}-looks`;
try {
  await mkdir(join(out, 'guide'), { recursive: true });
  for (const language of languages) {
    await using running = await startedIn({ ...usual, name: language, language }, sample, folder);
    for (const place of places.filter(({ name }) => name in ofGuide)) {
      await goTo(running, place);
      const png = await picture(running);
      const readme = ofReadme[place.name];
      if (language === 'en' && readme) await writeFile(join(out, `${readme}.png`), png);
      const guide = join(out, 'guide', `${ofGuide[place.name] ?? ''}-${language}.webp`);
      await writeFile(guide, await smaller(running.page, png));
      await leave(running, place);
    }
  }
  await pagesOfReports();
  console.log(out);
} finally {
  await rm(sample, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  stop?.();
}

/** As wide as the guide shows it on a usual screen, and a tenth of the bytes. */
async function smaller(page: Page, png: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
    const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const width = 960;
    const height = Math.round((whole.height * width) / whole.width);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('there is nothing to draw on');
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.72 });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
}

/** A page of the record's chronology, by words on it, and the first of a handover, by poppler, which is no part of the program. */
async function pagesOfReports(): Promise<void> {
  const { clients } = JSON.parse(await called('clients.list', {})) as Output<'clients.list'>; // answered by the contract
  const client = clients.find(({ name }) => name === 'Marlow Events')?.id;
  for (const [kind, audience, words] of [
    ['record', 'mediator', 'jumped-up intern'],
    ['handover', 'client', 'Marlow Events'],
  ] as const) {
    const pdf = join(sample, `${kind}.pdf`);
    await called('reports.make', { client, kind, audience, language: 'en', out: pdf });
    const pages = (await run('pdftotext', [pdf, '-'])).stdout.split('\f');
    const number = String(pages.findIndex((page) => page.includes(words)) + 1);
    const name = join(out, `${kind}-page`);
    await run('pdftoppm', ['-png', '-r', '75', '-singlefile', '-f', number, '-l', number, pdf, name]);
  }
}

async function called(name: string, input: object): Promise<string> {
  const cli = resolve(import.meta.dirname, '../../dist/main/cli.js');
  const env = { ...process.env, ON_RECORD_STATE: join(sample, 'state') };
  const given = [cli, '--vault', join(sample, 'vault'), name, JSON.stringify(input)];
  return (await run(process.execPath, given, { env })).stdout;
}
