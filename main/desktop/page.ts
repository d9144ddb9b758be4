import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Language } from '../../shared/languages.ts';
import { contentSecurityPolicy } from './policy.ts';
import { ahead, filesIn } from './served.ts';

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
 * Serves the built page from a list made once: a request names one of these files or is not found. The page itself is told what to fetch beside what it names,
 * for it waits a while for the screen and can do nothing else meanwhile. `asked` is kept when the page was answered.
 */
export async function servePage(folder: string, language: Language): Promise<{ readonly asked: Promise<void> }> {
  const served = await filesIn(folder);
  const link = ahead([...served.keys()], language);
  const asked = new Promise<void>((resolve) => {
    protocol.handle('app', async (request) => {
      const path = request.method === 'GET' ? served.get(request.url.split(/[?#]/, 1)[0] ?? '') : undefined;
      if (path === undefined) return new Response(null, { status: 404 });
      const isPage = path.endsWith('index.html');
      const bytes = new Uint8Array(await readFile(path));
      if (isPage) setImmediate(resolve);
      return new Response(bytes, { headers: { ...headersFor(path), ...(isPage && { link }) } });
    });
  });
  return { asked };
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
