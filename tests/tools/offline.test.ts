import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const sources = ['shared', 'main', 'renderer'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|html|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
);

/** Where the program's own sources say something, comments and the addresses of standards in them left out. */
function whereSaid(pattern: RegExp): readonly string[] {
  return sources.filter((file) =>
    pattern.test(readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')),
  );
}

describe('the sources', () => {
  test('are found', () => expect(sources.length).toBeGreaterThan(500));

  test.each([
    ['load a page from a file or the network', /\.loadFile\(|loadURL\((?!origin|`\$\{origin\})/],
    ['know a way to send anything', /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/],
    ['update themselves, or report crashes to anyone', /autoUpdater|electron-updater|crashReporter|@sentry/],
    ['make themselves the handler of a scheme', /setAsDefaultProtocolClient/],
    ["hide Electron's warnings", /ELECTRON_DISABLE_SECURITY_WARNINGS/],
    ['show a place in the file manager by its name', /showItemInFolder/],
  ])('never %s', (_what, pattern) => expect(whereSaid(pattern)).toEqual([]));

  test('ask for a module that opens connections in one place: the lock, whose name on this computer is all there is to it', () => {
    const modules = /(?:from|import\(|require\()\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?['"]/;
    expect(whereSaid(modules)).toEqual(['main/vault/lock.ts']);
  });

  test('hand an address to the system in one place, and a file in one', () => {
    expect(whereSaid(/openExternal/)).toEqual(['main/desktop/mail.ts']);
    expect(whereSaid(/\.openPath\(/)).toEqual(['main/desktop/dialogs.ts']);
  });
});

describe('what the program is made of', () => {
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>; // our own file

  test('is pinned, to the very version', () => {
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'])
      for (const [name, version] of Object.entries(about[kind] ?? {}))
        expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });

  test('runs no script at its installation but one that was looked at', () => {
    expect(about['allowScripts']).toEqual({ node: true, 'electron-winstaller': false });
  });
});
