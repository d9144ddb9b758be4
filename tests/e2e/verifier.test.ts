import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { languages } from '../../shared/languages.ts';
import { translator } from '../../shared/messages/translate.ts';
import { authority, hasOpenssl } from '../support/authority.ts';
import { bundled, edit, forged, listAnew, names, withCase } from '../support/bundles.ts';
import { openProgram, type Program } from '../support/program.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// A browser that is not ours: the page is for strangers. Debian's package; nothing is downloaded for it.
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
/** Where the pictures go that somebody wants to look at. */
const shots = process.env['ON_RECORD_SHOTS'];
const built = resolve(import.meta.dirname, '../../dist/verifier/verify.html');

describe.skipIf(browserPath === undefined)('verify.html, opened from a file in a browser', () => {
  let browser: Browser;
  let page: Page;
  let program: Program;
  let made: Awaited<ReturnType<typeof bundled>>;
  const asked: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    program = await openProgram();
    const { client, incident } = await withCase(program);
    const proof = join(program.folder, 'proof.txt');
    await program.call('anchors.export', { client, as: 'text', out: proof });
    await program.call('anchors.add', { client, path: proof });
    made = await bundled(program, client, { withhold: [{ entry: incident, field: 'present' }] });
    // A browser has wishes of its own; what it asks for is not ours to count.
    const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'];
    browser = await chromium.launch({ executablePath: browserPath ?? '', args });
    page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(pathToFileURL(built).href);
  });
  afterAll(async () => {
    await browser?.close();
    await program?.[Symbol.asyncDispose]();
  });

  const take = async (bytes: Uint8Array, name: string) => {
    const path = join(program.folder, name);
    await writeFile(path, bytes);
    await page.setInputFiles('input[type=file]', path);
    await page.locator('.verdict').filter({ hasNotText: name }).first().waitFor();
  };
  const verdict = () => page.locator('.verdict').first().textContent();
  const faults = () => page.locator('ul.faults li p:first-child').allTextContents();

  it('says that a bundle and its report hold, and what was withheld', async () => {
    const t = translator('en');
    await take(made.zip, 'record.zip');
    expect(await verdict()).toBe(t('verifier.holds'));
    expect(await page.locator('ul.notes').textContent()).toContain('Present');
    expect(await page.locator('dl').first().textContent()).toContain('the fingerprint of entry 6 was given outside');
    await take(made.pdf, 'record.pdf');
    expect(await verdict()).toBe(t('verifier.holds'));
  });

  it('says it once where words are left out of many entries, folded away, and opens them', async () => {
    const { client, incident } = await withCase(program);
    const many = [];
    for (let i = 1; i <= 9; i += 1) {
      const body = { what: `Rang, ${i}.`, response: 'Wrote back.' };
      many.push((await program.call('entries.seal', { client, kind: 'incident', body })).id);
    }
    const withhold = [incident, ...many].map((entry) => ({ entry, field: 'what' }));
    await take((await bundled(program, client, { withhold })).zip, 'many.zip');
    const note = page.locator('ul.notes > li').filter({ hasText: 'withheld here on purpose' });
    expect(await note.count()).toBe(1);
    const last = note.locator('.where').last();
    expect(await last.isVisible()).toBe(false);
    await note.locator('summary').click();
    expect(await last.isVisible()).toBe(true);
    // And the correction of the first of them.
    expect(await note.locator('.where').count()).toBe(withhold.length + 1);
  });

  it('names what a forger changed, in each of six languages', async () => {
    const zip = forged(made.zip, (files) => {
      edit(files, 'journal.jsonl', (text) => text.replace('Drew the logo again', 'Drew the logo twice'));
      files[names(files).exhibits[0] ?? ''] = new TextEncoder().encode('another');
      listAnew(files);
    });
    await take(zip, 'forged.zip');
    for (const language of languages) {
      const t = translator(language);
      await page.selectOption('select', language);
      expect(await verdict()).toBe(t('verifier.holdsNot'));
      const said = await faults();
      expect(said).toContain(t('verifier.findings.text-changed'));
      expect(said).toContain(t('verifier.findings.exhibit-unproven'));
      expect(await page.locator('#page').textContent()).not.toContain('{{');
    }
    await page.selectOption('select', 'en');
  });

  it('says so where a file is cut off, or is none of ours', async () => {
    const t = translator('en');
    await take(made.zip.subarray(0, made.zip.length >> 1), 'cut.zip');
    expect(await faults()).toEqual([t('verifier.findings.zip-unreadable')]);
    await take(new TextEncoder().encode('hello'), 'hello.zip');
    expect(await verdict()).toBe(t('verifier.notOurs'));
  });

  it('says that a zip is taken for a PDF elsewhere, that a record is of chosen entries, and where its word ends', async () => {
    const { client, incident } = await withCase(program);
    const one = await bundled(program, client, { incident });
    const files = unzipSync(one.zip);
    const other = new TextEncoder().encode('%PDF-1.4 1 0 obj<</Type/Catalog>>endobj');
    await take(zipSync({ ...files, 'README.txt': [other, { level: 0 }] }), 'record.pdf');
    for (const language of languages) {
      const t = translator(language);
      await page.selectOption('select', language);
      expect(await faults()).toContain(t('verifier.findings.zip-as-pdf'));
      expect(await page.locator('.limits').textContent()).toContain(t('verifier.limits.zip'));
      expect(await page.locator('.limits').textContent()).toContain(t('verifier.limits.pages'));
      expect(await page.locator('dl').first().textContent()).toContain(t('verifier.coversSome'));
      if (shots !== undefined) await page.screenshot({ path: join(shots, `as-pdf-${language}.png`), fullPage: true });
    }
    await page.selectOption('select', 'en');
    await take(made.zip, 'record.zip');
    expect(await page.locator('dl').first().textContent()).toContain(translator('en')('verifier.coversAll'));
  });

  it('tells a fingerprint from an earlier day', async () => {
    await take(made.zip, 'record.zip');
    const client = (await program.call('clients.list', {})).clients[0];
    if (!client) throw new Error('made above');
    const { entries } = await program.call('entries.list', { client: client.id });
    await page.fill('.held input', entries[1]?.hash ?? '');
    expect(await page.locator('section .verdict').textContent()).toContain('entry 2');
    await page.fill('.held input', 'f'.repeat(64));
    expect(await page.locator('section .verdict').textContent()).toBe(translator('en')('verifier.isNone'));
  });

  it.skipIf(!hasOpenssl)(
    'tells the time of a time-stamp, whose it is and how far it reaches, and not of a changed one',
    async () => {
      const { client } = await withCase(program, 'Zielony Młyn');
      const file = (name: string) => join(program.folder, name);
      await program.call('anchors.export', { client, as: 'request', out: file('q.tsq') });
      authority(program.folder);
      const args = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'q.tsq', '-out', 'r.tsr'];
      execFileSync('openssl', args, { cwd: program.folder, stdio: 'pipe' });
      await program.call('anchors.add', { client, path: file('r.tsr') });
      const { zip } = await bundled(program, client);
      await take(zip, 'stamped.zip');
      expect(await verdict()).toBe(translator('en')('verifier.holds'));
      const { anchors } = await program.call('anchors.view', { client });
      const der = execFileSync('openssl', ['x509', '-in', 'tsa.crt', '-outform', 'DER'], { cwd: program.folder });
      const certificate = createHash('sha256').update(der).digest('hex');
      const at = (anchors[0]?.at ?? '').replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');
      expect(at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
      for (const language of languages) {
        await page.selectOption('select', language);
        const sentence = translator(language)('verifier.anchors.holds', { at, by: 'Test Authority', of: 6 });
        expect(await page.locator('dl').first().textContent()).toContain(`${sentence}${certificate}`);
        if (shots !== undefined)
          await page.screenshot({ path: join(shots, `stamped-${language}.png`), fullPage: true });
      }
      await page.selectOption('select', 'en');
      const changed = forged(zip, (files) => {
        for (const [path, bytes] of Object.entries(files))
          if (path.endsWith('.tsr')) files[path] = bytes.map((byte, i) => (i === bytes.length - 3 ? byte ^ 1 : byte));
        listAnew(files);
      });
      await take(changed, 'restamped.zip');
      expect(await verdict()).toBe(translator('en')('verifier.holdsNot'));
      expect(await faults()).toContain(translator('en')('verifier.findings.anchor-broken'));
    },
  );

  it('takes a file that is dropped anywhere on it', async () => {
    const bytes = [...made.pdf];
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], 'dropped.pdf'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, bytes);
    await page.getByText('dropped.pdf').last().waitFor();
  });

  it('leaves the keyboard where a file was chosen, and what was typed when another language is', async () => {
    await page.locator('input[type=file]').focus();
    await take(made.zip, 'record.zip');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
    await page.fill('.held input', 'f'.repeat(64));
    await page.selectOption('select', 'pl');
    expect(await page.inputValue('.held input')).toBe('f'.repeat(64));
    expect(await page.locator('section .verdict').textContent()).toBe(translator('pl')('verifier.isNone'));
    await page.selectOption('select', 'en');
  });

  it('names the file that cannot be read', async () => {
    await page.evaluate(() => {
      const gone = new File(['%PDF-'], 'gone.pdf');
      // As a browser does of a folder, and of a file that was moved away.
      gone.slice = () => {
        throw new DOMException('A requested file could not be found', 'NotFoundError');
      };
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(drop, 'dataTransfer', { value: { files: [gone] } });
      document.body.dispatchEvent(drop);
    });
    await page
      .locator('.verdict')
      .filter({ hasText: translator('en')('verifier.failed') })
      .waitFor();
    expect(await verdict()).toContain('gone.pdf');
  });

  it('asks nobody for anything, and runs into no error', () => {
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
    expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
