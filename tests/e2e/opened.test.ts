import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundled, forged, names, withCase } from '../support/bundles.ts';
import { launch, type Running } from '../support/launch.ts';
import { openProgram, type Program } from '../support/program.ts';
import { startAgain } from '../support/second-start.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A double-clicked bundle: the system starts the program with it, or starts it once more. */
describe('a file that the system asks the program to open', () => {
  let program: Program;
  let made: Awaited<ReturnType<typeof bundled>>;
  let running: Running;

  beforeAll(async () => {
    program = await openProgram();
    const { client } = await withCase(program);
    made = await bundled(program, client);
    await program.app.close();
    running = await launch({ folder: program.folder, args: [made.path] });
  });
  afterAll(async () => {
    await running?.close();
    await program?.[Symbol.asyncDispose]();
  });

  it('is checked at once, by its name', async () => {
    await running.page.getByText('All holds.').first().waitFor();
    expect(await running.page.locator('main').textContent()).toContain(made.path.split('/').at(-1));
  });

  it('is handed to the window that is there by a second start, as an address too, and what is wrong with it is named', async () => {
    const path = join(program.folder, 'forged bundle.zip');
    const swapped = forged(made.zip, (files) => {
      files[names(files).exhibits[0] ?? ''] = Buffer.from('something else');
    });
    await writeFile(path, swapped);
    expect(await startAgain(running, pathToFileURL(path).href)).toBe(0);
    await running.page.getByText('forged bundle.zip').first().waitFor();
    await running.page.getByText('Not everything holds').first().waitFor();
    expect(running.app.windows()).toHaveLength(1);
    expect(await running.pageErrors()).toEqual([]);
  });

  it('may be the folder of a journal that is dropped, wherever on the page', async () => {
    const { page, vault } = running;
    const cdp = await page.context().newCDPSession(page);
    const heading = await page.locator('main h1').first().boundingBox();
    if (!heading) throw new Error('every page has one');
    const data = { items: [], files: [vault], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, x: heading.x, y: heading.y, data });
    await page.getByText('Checked: vault.').waitFor();
  });
});
