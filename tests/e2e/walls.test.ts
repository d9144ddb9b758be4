import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { electronProgram } from '../support/electron-program.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';

describe('the walls around a page', () => {
  let running: Running;
  beforeAll(async () => {
    running = await launch();
    await running.page.getByLabel('Your name').waitFor();
  });
  afterAll(() => running[Symbol.asyncDispose]());

  it('are told to the page with every file it is served', async () => {
    const headers = await running.app.evaluate(async ({ net }) => {
      const answer = await net.fetch('app://on-record/');
      return Object.fromEntries(answer.headers);
    });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
  });

  it('hold no other page: nothing is embedded', async () => {
    const before = await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    const attached = await running.page.evaluate(async () => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'app://on-record/index.html');
      const frame = document.createElement('iframe');
      frame.src = 'app://on-record/index.html';
      document.body.append(view, frame);
      const loaded = await new Promise((settled) => {
        frame.addEventListener('load', () => {
          try {
            settled((frame.contentDocument?.body.childElementCount ?? 0) > 0);
          } catch {
            settled(false); // an error page is of another origin
          }
        });
      });
      const result = { loaded, isView: 'getWebContentsId' in view };
      view.remove();
      frame.remove();
      return result;
    });
    expect(attached).toEqual({ loaded: false, isView: false });
    expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(before);
  });

  it('let through requests for its own files only, and there are no others in a day of work', async () => {
    await running.app.evaluate(({ session }) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      session.defaultSession.webRequest.onSendHeaders(({ url }) => asked.push(url));
      session.defaultSession.webRequest.onErrorOccurred(({ url }) => asked.push(url));
    });
    const { page } = running;
    await page.reload();
    await beginJournal(page, 'Nagy Kft.');
    await page
      .getByLabel('What happened?')
      .fill('See http://127.0.0.1:9/picture.png and <img src="http://127.0.0.1:9/x">');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Recorded as entry 2.').waitFor();
    for (const place of ['Money & work', 'Accounts', 'What next', 'Reports', 'Log'])
      await page.getByRole('tab', { name: place }).click();
    const asked = await running.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked); // put there above
    expect(asked.length).toBeGreaterThan(0);
    expect(
      asked.filter((url) => !url.startsWith('app://on-record/') && !url.startsWith('blob:app://on-record/')),
    ).toEqual([]);
  });
});

/** The user nobody; tests run as root cannot have a sandbox of their own. */
const nobody = 65_534;

describe('a page of an ordinary user', () => {
  it('runs in the sandbox of the system', async ({ skip }) => {
    if (process.platform !== 'linux') skip('not run: read from /proc, which only Linux has');
    const asRoot = process.getuid?.() === 0;
    const program = electronProgram();
    const root = resolve(import.meta.dirname, '../..');
    const reachable = spawnSync(
      'test',
      ['-x', program, '-a', '-r', join(root, 'package.json')],
      asRoot ? { uid: nobody, gid: nobody } : {},
    );
    if (reachable.status !== 0) skip('not run: an ordinary user cannot read this folder');
    const place = await mkdtemp(join(tmpdir(), 'on-record-sandbox-'));
    if (asRoot) chownSync(place, nobody, nobody);
    let said = '';
    const started = spawn(program, [root, `--vault=${join(place, 'vault')}`], {
      cwd: root,
      env: {
        ...process.env,
        HOME: place,
        XDG_CONFIG_HOME: place,
        XDG_RUNTIME_DIR: place,
        ON_RECORD_STATE: join(place, 'state'),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(asRoot && { uid: nobody, gid: nobody }),
    });
    started.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    try {
      const page = await vi.waitUntil(() => (started.exitCode === null ? pageOf(started.pid ?? 0) : 'ended'), {
        timeout: 30_000,
        interval: 100,
      });
      if (page === 'ended' && /sandbox/i.test(said)) skip('not run: this system lets an ordinary user have no sandbox');
      expect([page, said]).not.toEqual(['ended', said]);
      // A filter on system calls, and a process number of its own: it sees no other process. A page gets both in its first moments.
      await expect.poll(() => wallsOf(page), { timeout: 20_000 }).toEqual({ filtered: true, apart: true });
    } finally {
      started.kill('SIGKILL');
      await rm(place, { recursive: true, force: true, maxRetries: 10 });
    }
  });
});

/** What holds a process in, as the kernel says it. */
function wallsOf(pid: string): { filtered: boolean; apart: boolean } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const numbers = /^NSpid:(.*)$/m.exec(status)?.[1]?.trim().split(/\s+/) ?? [];
  return { filtered: /^Seccomp:\s*2$/m.test(status), apart: numbers.length > 1 };
}

/** The process of a page that descends from this one, as soon as there is one. */
function pageOf(ancestor: number): string | undefined {
  const parents = new Map<string, string>();
  const pages: string[] = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (!existsSync(`/proc/${pid}/stat`)) continue;
    try {
      parents.set(pid, /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? '0');
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) pages.push(pid);
    } catch {
      continue; // it ended meanwhile
    }
  }
  const descends = (pid: string): boolean =>
    pid === String(ancestor) || (parents.has(pid) && descends(parents.get(pid) ?? ''));
  return pages.find(descends);
}
