import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What no file in a room may say. Each line goes into a small file of its own there, and the linter has to refuse it. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  'shared/domain.ts': [
    `import { readFile } from 'node:fs/promises'; export const it = readFile;`,
    `import { join } from 'path'; export const it = join;`,
    `import { app } from 'electron'; export const it = app;`,
    `import type { App } from 'electron'; export type It = App;`,
    `import { useState } from 'react'; export const it = useState;`,
    `import { createRoot } from 'react-dom/client'; export const it = createRoot;`,
    `import { useQuery } from '@tanstack/react-query'; export const it = useQuery;`,
    `import { openApp } from '../main/app.ts'; export const it = openApp;`,
    `export { call } from '../renderer/bridge.ts';`,
    `export * from '../renderer/bridge.ts';`,
    `export const it = await import('../main/app.ts');`,
    `import { launch } from '../tests/support/launch.ts'; export const it = launch;`,
    `import { v7 } from 'uuid'; export const it = v7();`,
    `import { randomBytes } from '@noble/hashes/utils.js'; export const it = randomBytes(16);`,
    `export const it = Date.now();`,
    `export const { now } = Date;`,
    `export const it = new Date();`,
    `export const it = Date();`,
    `export const it = performance.now();`,
    `export const it = Math.random();`,
    `export const it = crypto.randomUUID();`,
    `export const it = process.env['HOME'];`,
    `export const it = document.title;`,
  ],
  'shared/reports/deeper.ts': [`import { openApp } from '../../main/app.ts'; export const it = openApp;`],
  'main/handler.ts': [
    `import { call } from '../renderer/bridge.ts'; export const it = call;`,
    `import { app } from 'electron'; export const it = app;`,
    `export const it = await import('electron');`,
    `import { app } from 'electron/main'; export const it = app;`,
    `import PDFDocument from 'pdfkit'; export const it = PDFDocument;`,
    `import { readFile } from 'node:fs/promises'; export const it = readFile;`,
    `import { readFileSync } from 'node:fs'; export const it = readFileSync;`,
    `import { readFileSync } from 'fs'; export const it = readFileSync;`,
  ],
  'main/vault/room.ts': [
    `import { call } from '../../renderer/bridge.ts'; export const it = call;`,
    `import { app } from 'electron'; export const it = app;`,
    `import PDFDocument from 'pdfkit'; export const it = PDFDocument;`,
  ],
  'main/import/room.ts': [`import { app } from 'electron'; export const it = app;`],
  'main/terminal/room.ts': [`import { app } from 'electron'; export const it = app;`],
  'main/cli.ts': [`import { app } from 'electron'; export const it = app;`],
  'main/pdf/room.ts': [
    `import { call } from '../../renderer/bridge.ts'; export const it = call;`,
    `import { app } from 'electron'; export const it = app;`,
  ],
  'main/desktop/room.ts': [
    `import { call } from '../../renderer/bridge.ts'; export const it = call;`,
    `import PDFDocument from 'pdfkit'; export const it = PDFDocument;`,
    `import { ipcMain } from 'electron'; export const it = ipcMain;`,
    `import { ipcMain } from 'electron/main'; export const it = ipcMain;`,
    `import * as electron from 'electron'; export const it = electron.ipcMain;`,
    `import electron from 'electron'; export const it = electron.ipcMain;`,
    `export const { ipcMain } = await import('electron');`,
    `import { BrowserWindow } from 'electron'; export const it = new BrowserWindow();`,
  ],
  'main/desktop/serve.ts': [
    `import { call } from '../../renderer/bridge.ts'; export const it = call;`,
    `import { BrowserWindow } from 'electron'; export const it = new BrowserWindow();`,
  ],
  'renderer/feature/Page.tsx': [
    `import { openApp } from '../../main/app.ts'; export const it = openApp;`,
    `import { readFile } from 'node:fs/promises'; export const it = readFile;`,
    `import { readFile } from 'fs'; export const it = readFile;`,
    `import { ipcRenderer } from 'electron'; export const it = ipcRenderer;`,
    `import PDFDocument from 'pdfkit'; export const it = PDFDocument;`,
    `import { launch } from '../../tests/support/launch.ts'; export const it = launch;`,
    `export const it = window.bridge;`,
    `export const It = () => <p dangerouslySetInnerHTML={{ __html: '<b>no</b>' }} />;`,
    `export const it = (place: HTMLElement, text: string) => void (place.innerHTML = text);`,
    `export const it = (place: HTMLElement, text: string) => void (place.outerHTML = text);`,
    `export const it = (place: HTMLElement, text: string) => place.insertAdjacentHTML('beforeend', text);`,
    `export const it = eval('1 + 1');`,
    `export const it = new Function('return 1');`,
    `export default function It() { return null; }`,
  ],
  'tests/main/some.test.ts': [`import { app } from 'electron'; export const it = app;`],
};

/** What the rooms are there for: here the linter has to keep quiet. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'shared/domain.ts': [
    `import { z } from 'zod'; export const it = z;`,
    `import { it as other } from './journal/time.ts'; export const it = other;`,
    `export const it = new Date(0);`,
    `import { sha256 } from '@noble/hashes/sha2.js'; export const it = sha256;`,
  ],
  'main/handler.ts': [
    `import { money } from '../shared/money.ts'; export const it = money;`,
    `export const it = Date.now();`,
  ],
  'main/vault/room.ts': [`import { open } from 'node:fs/promises'; export const it = open;`],
  'main/pdf/room.ts': [`import PDFDocument from 'pdfkit'; export const it = PDFDocument;`],
  'main/desktop/room.ts': [
    `import { BrowserWindow } from 'electron'; export const it = BrowserWindow.getAllWindows();`,
  ],
  'main/desktop/serve.ts': [`import { ipcMain } from 'electron'; export const it = ipcMain;`],
  'main/desktop/window.ts': [`import { BrowserWindow } from 'electron'; export const it = new BrowserWindow();`],
  'renderer/bridge.ts': [`export const it = window.bridge;`],
  'renderer/feature/Page.tsx': [`import { money } from '../../shared/money.ts'; export const it = money;`],
  'renderer/some.config.ts': [`export default { it: true };`],
};

/** The rules the walls are made of; a complaint of any other rule proves nothing about them. */
const wallRules =
  /^(eslint\(no-restricted-(imports|properties|globals)\)|eslint\(no-(eval|new-func)\)|react\(no-danger\)|import\(no-default-export\)|unicorn\(prefer-node-protocol\)|house\(.*\))$/;

let place: string;
let complaints: ReadonlyMap<string, readonly string[]>;

// One small house for the lines that stand first in their rooms, one for those that stand second, and so on: so every file keeps the name
// by which the walls know it.
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'on-record-walls-'));
  const houses = new Set<string>();
  for (const [wing, rooms] of Object.entries({ forbidden, allowed })) {
    for (const [room, lines] of Object.entries(rooms)) {
      for (const [i, line] of lines.entries()) {
        await furnish(join(place, wing, String(i)), room, line);
        houses.add(join(wing, String(i)));
      }
    }
  }
  complaints = new Map((await Promise.all([...houses].map(lint))).flat());
});

afterAll(() => rm(place, { recursive: true, force: true }));

describe.each(Object.entries(forbidden))('%s refuses', (room, lines) => {
  test.each([...lines.entries()])('%i: %s', (i) => {
    const rules = complaints.get(`forbidden/${i}/${room}`) ?? [];
    expect(rules.filter((rule) => wallRules.test(rule))).not.toEqual([]);
  });
});

describe.each(Object.entries(allowed))('%s allows', (room, lines) => {
  test.each([...lines.entries()])('%i: %s', (i) => {
    expect(complaints.get(`allowed/${i}/${room}`)).toBeUndefined();
  });
});

/** Puts a line into a room of a house that has the linter's own configuration. */
async function furnish(house: string, room: string, line: string): Promise<void> {
  await mkdir(join(house, 'tests/tools'), { recursive: true });
  for (const name of ['.oxlintrc.json', 'tests/tools/house-rules.mjs'])
    await copyFile(join(root, name), join(house, name));
  await mkdir(dirname(join(house, room)), { recursive: true });
  await writeFile(join(house, room), `${line}\n`);
}

/** Which rules complained about which file of a house. */
async function lint(house: string): Promise<[string, string[]][]> {
  const report = await new Promise<string>((resolve, reject) => {
    const linter = [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json', '.'];
    // It exits with 1 where it found something, as it should here.
    execFile(process.execPath, linter, { cwd: join(place, house) }, (error, output) =>
      output ? resolve(output) : reject(error),
    );
  });
  const { diagnostics } = JSON.parse(report) as { diagnostics: { filename: string; code?: string }[] };
  const found = Map.groupBy(diagnostics, ({ filename }) => `${house}/${filename}`);
  return [...found].map(([file, of]) => [file, of.map(({ code = 'syntax error' }) => code)]);
}
