import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { belowSight } from '../support/below-sight.ts';
import { cutOff } from '../support/cut-off.ts';
import { command } from '../support/desktop.ts';
import { beginAnewIn } from '../support/begin-anew-in.ts';
import { launch, type Running } from '../support/launch.ts';
import { inEveryLook } from '../support/looks.ts';
import { goTo, leave, places, settled } from '../support/places.ts';
import { sampleFolder } from '../support/sample-folder.ts';
import { unlinkedFigures } from '../support/unlinked-figures.ts';

/** The places that show what was counted. */
const counting: readonly string[] = [
  ...['log', 'money', 'waiting', 'work', 'terms', 'next', 'reports', 'answer', 'today'],
  ...['letting-go-decide', 'letting-go-settle', 'letting-go-report', 'letting-go-close'],
];

describe('every place of the sample', () => {
  let folder: string;
  let running: Running;

  beforeAll(async () => {
    folder = await sampleFolder();
    running = await launch({ folder });
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (client: string) => {
    const { page } = running;
    await command(running.app, 'today'); // where letting go has the place of the list of clients, one leaves it first
    await page.locator('nav').getByRole('button', { name: client }).first().click();
    await page.getByRole('heading', { level: 1, name: client }).waitFor();
  };

  it.for(['Marlow Events', 'Zielony Młyn', 'さくら出版'])('of %s can be shown', async (client) => {
    await open(client);
    for (const place of places.filter(({ ofClient }) => ofClient)) {
      await goTo(running, place);
      expect(await running.page.getByRole('alert').allTextContents(), place.name).toEqual([]);
      await leave(running, place);
    }
    expect(await running.pageErrors()).toEqual([]);
  });

  it.for(['Marlow Events', 'Zielony Młyn', 'さくら出版'])(
    'of %s lets every figure open its entries',
    async (client) => {
      await open(client);
      const found: string[] = [];
      for (const place of places.filter(({ name }) => counting.includes(name))) {
        await goTo(running, place);
        await unfolded(running.page);
        found.push(...(await unlinkedFigures(running.page)).map((figure) => `${place.name}: ${figure}`));
        await leave(running, place);
      }
      expect(found).toEqual([]);
    },
  );

  it('shows the newest entry whole, however high the rows turn out to be once the page has its fonts', async () => {
    const { page } = running;
    for (const client of ['Marlow Events', 'Zielony Młyn', 'さくら出版']) {
      await beginAnewIn(page, 'pl');
      await page.locator('nav').getByRole('button', { name: client }).first().click();
      await page.getByRole('feed').waitFor();
      await settled(page);
      await expect.poll(() => belowSight(page)).toBeLessThan(1);
    }
  });

  it.for(['ja', 'hu', 'cy', 'ru', 'pl'] as const)(
    'is one in which axe finds nothing in any look, in %s',
    { timeout: 240_000 },
    async (language) => {
      const { page } = running;
      await beginAnewIn(page, language);
      await open('Marlow Events');
      const found: string[] = [];
      for (const place of places) {
        await goTo(running, place);
        found.push(...(await inEveryLook(page, 'colours')).map((violation) => `${place.name}: ${violation}`));
        await leave(running, place);
      }
      expect(found).toEqual([]);
    },
  );

  // The longest words, the longest letters, and the widest.
  it.for(['hu', 'cy', 'ja'] as const)('can be read whole at twice its size, in %s', async (language) => {
    const { page } = running;
    await beginAnewIn(page, language);
    const found: string[] = [];
    for (const zoom of [1, 2]) {
      await zoomed(running, 1); // with the window this narrow, the clients are behind a button
      await open('Marlow Events');
      await zoomed(running, zoom);
      for (const place of places) {
        await goTo(running, place);
        found.push(...(await cutOff(page)).map((words) => `${place.name} × ${String(zoom)}: ${words}`));
        await leave(running, place);
      }
    }
    expect(found).toEqual([]);
  });
});

async function zoomed({ app, page }: Running, zoom: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, factor) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 860);
    window?.webContents.setZoomFactor(factor);
  }, zoom);
  await settled(page);
}

/** Opens what is folded, so that the numbers in it are on the page. */
async function unfolded(page: Page): Promise<void> {
  const folded = page.locator('main :is(h2, h3, h4) > button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  await settled(page);
}
