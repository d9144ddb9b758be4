import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { translator } from '../../shared/messages/translate.ts';
import { bundled, edit, forged, listAnew, withCase } from '../support/bundles.ts';
import { otherBrowsers } from '../support/other-browsers.ts';
import { openProgram } from '../support/program.ts';

vi.setConfig({ testTimeout: 120_000 });

const page = pathToFileURL(resolve(import.meta.dirname, '../../dist/verifier/verify.html')).href;

/** What it says of a file: its verdict, and what does not hold. */
const verdict = `document.querySelector('.verdict')?.textContent ?? ''`;
const faults = `[...document.querySelectorAll('ul.faults li p:first-child')].map((one) => one.textContent).join()`;

describe.for(otherBrowsers)('verify.html, opened from a file in $name', ({ isHere, start }) => {
  it.skipIf(!isHere)('says of a bundle and its report that they hold, and of forged ones what does not', async () => {
    const t = translator('en');
    await using program = await openProgram();
    const { client, incident } = await withCase(program);
    const made = await bundled(program, client, { withhold: [{ entry: incident, field: 'present' }] });
    const verdicts = [t('verifier.holds'), t('verifier.holdsNot')];
    await using browser = await start();
    const saidOf = async (bytes: Uint8Array, name: string) => {
      const path = join(program.folder, name);
      await writeFile(path, bytes);
      await browser.open(page);
      await browser.choose(path);
      // Until then it says that it is checking this file.
      await vi.waitUntil(async () => verdicts.includes(await browser.ask(verdict)), {
        timeout: 60_000,
        interval: 100,
      });
      return [await browser.ask(verdict), await browser.ask(faults)];
    };
    expect(await saidOf(made.zip, 'record.zip')).toEqual([t('verifier.holds'), '']);
    expect(await saidOf(made.pdf, 'record.pdf')).toEqual([t('verifier.holds'), '']);
    const zip = forged(made.zip, (files) => {
      edit(files, 'journal.jsonl', (text) => text.replace('Drew the logo again', 'Drew the logo twice'));
      listAnew(files);
    });
    expect(await saidOf(zip, 'forged.zip')).toEqual([
      t('verifier.holdsNot'),
      expect.stringContaining(t('verifier.findings.text-changed')),
    ]);
    const pdf = made.pdf.with(made.pdf.length >> 1, 0);
    expect(await saidOf(pdf, 'forged.pdf')).toEqual([t('verifier.holdsNot'), t('verifier.findings.pdf-changed')]);
  });
});
