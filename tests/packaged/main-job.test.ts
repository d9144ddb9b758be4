import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';
import { asRoot, program, run, testProgram } from './packaged.ts';

/** The main job in the packaged program: in its window up to the handover, at its command line from there to both PDFs. */
describe('the packaged program', () => {
  let place: string;
  let vault: string;
  let started: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'on-record-packaged-'));
    vault = join(place, 'vault');
    const before = performance.now();
    started = spawn(testProgram, [...asRoot, '--remote-debugging-port=0', `--vault=${vault}`], {
      env: { ...process.env, ON_RECORD_STATE: join(place, 'state') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    browser = await chromium.connectOverCDP(await debuggerOf(started));
    const [context] = browser.contexts();
    if (!context) throw new Error('Electron always has a context');
    page = context.pages().find((one) => one.url().startsWith('app:')) ?? (await context.waitForEvent('page'));
    await page.getByLabel('Your name').waitFor();
    console.log(`From start to a window that can be typed in: ${Math.round(performance.now() - before)} ms.`);
  });

  afterAll(async () => {
    if (started.exitCode === null) started.kill();
    await rm(place, { recursive: true, force: true, maxRetries: 5 });
  });

  it('records, corrects and hands over in its window', async () => {
    const button = (name: string) => page.getByRole('button', { name });
    await page.getByLabel('Your name').fill('Anna Kowalska');
    await button('Begin').click();
    await page.getByLabel('Name of the client').fill('さくら出版');
    await button('Go on').click();
    await page.getByLabel('What happened?').fill('電話で三日待った返事を求めた。');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Recorded as entry 2.').waitFor();
    await page.getByRole('tab', { name: 'Accounts' }).click();
    await button('Add an account').click();
    await page.getByLabel('What it is').fill('公式ページ');
    await page.getByLabel('Where it is').fill('Facebook');
    await page.getByRole('dialog').getByRole('button', { name: 'Add an account' }).click();
    await page.getByText('公式ページ').first().waitFor();
    const closed = once(started, 'exit');
    await page.close();
    await closed;
  });

  it('makes and verifies both PDFs at its command line, without a display', async () => {
    const terminal = async (...words: string[]) => {
      const env = { ON_RECORD_STATE: join(place, 'state'), DISPLAY: '' };
      const { code, out, err } = await run(program, [...asRoot, '--terminal', ...words], env);
      if (code !== 0) throw new Error(`${words.join(' ')} exited ${String(code)}: ${err}`);
      return JSON.parse(out.split('\n').findLast((line) => line.startsWith('{')) ?? '{}') as Record<string, unknown>; // one line of JSON
    };
    const { clients } = await terminal('--vault', vault, 'clients.list');
    const [{ id: client }] = clients as [{ id: string }];
    for (const kind of ['record', 'handover']) {
      const out = join(place, `${kind}.pdf`);
      const made = await terminal('--vault', vault, 'reports.make', JSON.stringify({ client, kind, out }));
      const pdf = await readPdf(out);
      expect(pdf.pages).toHaveLength(Number(made['pages']));
      expect(pdf.text).toContain(kind === 'record' ? '電話で三日待った' : '公式ページ');
    }
    expect(await terminal('--vault', vault, 'vault.verify')).toMatchObject({ ok: true });
  });

  it('checks the bundle it is opened with, as by a double click', async () => {
    const env = { ...process.env, ON_RECORD_STATE: join(place, 'state') };
    const at = join(place, 'record');
    const [{ id: client }] = JSON.parse(
      (await run(program, [...asRoot, '--vault', vault, 'clients.list'], { ON_RECORD_STATE: env.ON_RECORD_STATE })).out,
    ).clients as [{ id: string }];
    const asked = JSON.stringify({ client, kind: 'record', out: `${at} 2.pdf`, bundle: true });
    await run(program, [...asRoot, '--vault', vault, 'reports.make', asked], { ON_RECORD_STATE: env.ON_RECORD_STATE });
    const words = [...asRoot, '--remote-debugging-port=0', `--vault=${vault}`, `${at} 2.zip`];
    started = spawn(testProgram, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const second = await chromium.connectOverCDP(await debuggerOf(started));
    const [context] = second.contexts();
    if (!context) throw new Error('Electron always has a context');
    const window = context.pages().find((one) => one.url().startsWith('app:')) ?? (await context.waitForEvent('page'));
    await window.getByText('All holds.').first().waitFor();
    expect(await window.locator('main').textContent()).toContain('record 2.zip');
    const closed = once(started, 'exit');
    await window.close();
    await closed;
  });
});

/** The address Chromium prints when its debugger listens. */
function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`It ended with code ${String(code)}:\n${said}`)));
  });
}
