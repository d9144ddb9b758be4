import { app, protocol, type Session } from 'electron';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, posix, relative, sep } from 'node:path';
import { contentSecurityPolicy, origin } from './policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the built page from a list made once: a request names one of these files or is not found. Answers with a promise that is kept when a page has received
 * the scripts it begins with. Files go to it through this process, piece by piece: what keeps this process busy before that keeps the page waiting.
 */
export async function servePage(folder: string, { webRequest }: Session): Promise<{ readonly begun: Promise<void> }> {
  const served = await filesIn(folder);
  const awaited = new Set<string>();
  protocol.handle('app', async (request) => {
    const path = request.method === 'GET' ? served.get(request.url.split(/[?#]/, 1)[0] ?? '') : undefined;
    if (path === undefined) return new Response(null, { status: 404 });
    awaited.add(request.url);
    return new Response(new Uint8Array(await readFile(path)), { headers: headersFor(path) });
  });
  const begun = new Promise<void>((resolve) => {
    webRequest.onCompleted({ urls: [`${origin}/*`] }, ({ url }) => {
      awaited.delete(url);
      if (awaited.size > 0 || !url.endsWith('.js')) return;
      webRequest.onCompleted(null);
      resolve();
    });
    // At the latest when the page stands, whatever became of one of its files.
    app.once('web-contents-created', (_event, contents) => contents.once('dom-ready', () => resolve()));
  });
  return { begun };
}

/** Every file of a folder by the only address it is served at; the folder itself is its index.html. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const served = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    served.set(posix.join('/', relative(folder, path).split(sep).join('/')).replace(/^/, origin), path);
  }
  const index = served.get(`${origin}/index.html`);
  if (index !== undefined) served.set(`${origin}/`, index);
  return served;
}

function headersFor(path: string): Record<string, string> {
  return {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  };
}
