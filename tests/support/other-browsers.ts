import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** A page in a browser that Playwright does not drive as its makers ship it. */
export interface OtherPage extends AsyncDisposable {
  open(url: string): Promise<void>;
  /** Chooses a file in the page's file field. */
  choose(path: string): Promise<void>;
  /** What an expression gives in the page: a text. */
  ask(expression: string): Promise<string>;
}

/** Where Debian keeps it, by the machine's architecture. */
const miniBrowser = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0] ?? '';
const field = 'input[type=file]';

/** The two engines beside Chromium's, where Debian's packages of them are installed: `firefox-esr` and `webkit2gtk-driver`. */
export const otherBrowsers = [
  { name: 'Firefox', isHere: existsSync('/usr/bin/firefox-esr'), start: firefox },
  { name: 'WebKit', isHere: existsSync('/usr/bin/WebKitWebDriver') && miniBrowser !== '', start: webkit },
] as const;

/** By WebDriver BiDi (W3C), which Firefox speaks itself. */
async function firefox(): Promise<OtherPage> {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-firefox-'));
  const args = ['--headless', '--remote-debugging-port=0', '--new-instance', '--profile', profile];
  const program = spawn('/usr/bin/firefox-esr', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(`${await said(program, /ws:\/\/\S+/)}/session`);
  await new Promise((ready) => socket.addEventListener('open', ready, { once: true }));
  let asked = 0;
  const command = <Answer>(method: string, params: object): Promise<Answer> => {
    const id = ++asked;
    return new Promise((done, failed) => {
      const hear = ({ data }: MessageEvent<string>) => {
        const answer = JSON.parse(data) as { id?: number; type: string; message?: string; result: Answer }; // as BiDi has it
        if (answer.id !== id) return;
        socket.removeEventListener('message', hear);
        if (answer.type === 'success') done(answer.result);
        else failed(new Error(`${method}: ${answer.message}`));
      };
      socket.addEventListener('message', hear);
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  await command('session.new', { capabilities: {} });
  const tree = await command<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = tree.contexts[0]?.context;
  return {
    open: (url) => command('browsingContext.navigate', { context, url, wait: 'complete' }),
    async choose(path) {
      const locator = { type: 'css', value: field };
      const { nodes } = await command<{ nodes: object[] }>('browsingContext.locateNodes', { context, locator });
      await command('input.setFiles', { context, element: nodes[0], files: [path] });
    },
    async ask(expression) {
      const asking = { expression, target: { context }, awaitPromise: false };
      return (await command<{ result: { value: string } }>('script.evaluate', asking)).result.value;
    },
    async [Symbol.asyncDispose]() {
      socket.close();
      await ended(program);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** By WebDriver (W3C), in the small browser that comes with WebKitGTK. */
async function webkit(): Promise<OtherPage> {
  const port = await freePort();
  const program = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
  const command = async <Answer>(method: 'POST' | 'DELETE', path: string, input: object = {}): Promise<Answer> => {
    const body = method === 'POST' ? { body: JSON.stringify(input) } : {};
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, { method, ...body });
    const { value } = (await answer.json()) as { value: Answer & { error?: string; message?: string } }; // as WebDriver has it
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/status`), 20_000);
  const browser = { binary: miniBrowser, args: ['--automation'] };
  const { sessionId } = await command<{ sessionId: string }>('POST', '', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } },
  });
  return {
    open: (url) => command('POST', `/${sessionId}/url`, { url }),
    async choose(path) {
      const found = await command<object>('POST', `/${sessionId}/element`, { using: 'css selector', value: field });
      await command('POST', `/${sessionId}/element/${Object.values(found).join()}/value`, { text: path });
    },
    ask: (expression) => command('POST', `/${sessionId}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async [Symbol.asyncDispose]() {
      await command('DELETE', `/${sessionId}`);
      await ended(program);
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  server.close();
  return port;
}

/** The first that a program says of this form. */
function said(program: ChildProcess, form: RegExp): Promise<string> {
  let all = '';
  return new Promise((found, failed) => {
    program.once('exit', () => failed(new Error(`it ended, and had said: ${all}`)));
    program.stderr?.setEncoding('utf8').on('data', (text: string) => {
      all += text;
      const match = form.exec(all);
      if (match) found(match[0]);
    });
  });
}

async function ended(program: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  await gone;
}
