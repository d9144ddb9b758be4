import fc from 'fast-check';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { callNamed, calls, type CallName } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { inputsOf } from '../support/contract/inputs.ts';
import { launch, type Running } from '../support/launch.ts';

/** Inputs for each call; the same ones every time. */
const [runs, seed] = [60, 20_261_127];

/** They put another journal in the window's place, and would leave nothing to ask the next one of. */
const switching = new Set<string>([
  'desktop.protect',
  'desktop.use-journal',
  'desktop.look-at-sample',
  'desktop.own-journal',
] satisfies CallName[]);

const asked = (Object.keys(calls) as CallName[]) // the table's own names
  .filter((name) => (name.startsWith('desktop.') && !switching.has(name)) || name === 'vault.unlock');

/** The calls that only a window has, asked by a page that has been taken over: every one from its own schema and against it. */
describe('a page that asks for anything', () => {
  let running: Running;
  let tokens: readonly string[];

  beforeAll(async () => {
    running = await launch();
    const { app, page, folder } = running;
    await page.getByLabel('Your name').fill('Anna Kowalska');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByLabel('Name of the client').waitFor();
    await mkdir(join(folder, 'given/folder.pdf'), { recursive: true });
    await writeFile(join(folder, 'given/a.txt'), 'We agreed on Monday.');
    await writeFile(join(folder, 'given/a.pdf'), '%PDF-1.7');
    // Nothing of the desktop's is really opened.
    await app.evaluate(({ dialog, shell }) => {
      shell.openPath = () => Promise.resolve('');
      shell.openExternal = () => Promise.resolve();
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
    });
    const given = [];
    for (const name of ['a.txt', 'a.pdf', 'folder.pdf', 'gone.pdf', '']) {
      await app.evaluate(
        ({ dialog }, path) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
        },
        join(folder, 'given', name),
      );
      const answer = await ask('desktop.choose', { purpose: 'exhibit' });
      if (answer.ok) given.push((answer.value as { token: string }).token); // as the contract says
    }
    tokens = given;
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    });
  });
  afterAll(async () => {
    await running[Symbol.asyncDispose]();
  });

  const ask = (name: CallName, input: unknown): Promise<Result<unknown>> =>
    running.page.evaluate(
      ([call, given]) =>
        (window.bridge.call as (name: string, input: unknown) => Promise<Result<unknown>>)(call, given),
      [name, input] as const,
    );

  it.each(asked)(
    'is answered or refused by %s, and never more',
    async (name) => {
      expect(tokens).toHaveLength(5);
      const known = (_field: string, { maxLength }: { maxLength?: number }) =>
        maxLength === 4096 ? fc.oneof(fc.constantFrom(...tokens), fc.uuid()) : undefined;
      const before = await ask('vault.verify', {});
      const wrong: string[] = [];
      for (const input of fc.sample(inputsOf(name, known), { numRuns: runs, seed })) {
        if (!crosses(input)) continue;
        const answer = await ask(name, asTokens(name, input));
        if (!answer.ok && answer.error.code === 'unexpected') wrong.push(JSON.stringify(input).slice(0, 300));
      }
      expect(wrong).toEqual([]);
      expect(await ask('vault.verify', {})).toEqual(before);
      expect(await running.pageErrors()).toEqual([]);
    },
    120_000,
  );
});

/** Where a place is asked for, a page names it by a token. */
function asTokens(name: CallName, input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const places = callNamed(name)?.places ?? [];
  const changed = Object.entries(input).map(([field, value]: [string, unknown]) =>
    places.includes(field) && typeof value === 'string' ? [field, { token: value }] : [field, value],
  );
  return Object.fromEntries(changed) as unknown;
}

/** Whether a value comes from the test into the page as it is. */
function crosses(value: unknown): boolean {
  if (['function', 'symbol', 'bigint'].includes(typeof value)) return false;
  return typeof value !== 'object' || value === null || Object.values(value).every(crosses);
}
