import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { command, openCapture } from '../support/desktop.ts';
import { launch, type Running } from '../support/launch.ts';
import { inEveryLook } from '../support/looks.ts';
import { goTo, leave, places } from '../support/places.ts';
import { sampleFolder } from '../support/sample-folder.ts';

/** Axe looks at every screen, in every look; each test goes on where the one before it stopped. */
describe('axe finds nothing', () => {
  let folder: string;
  let running: Running;
  const page = (): Page => running.page;
  const button = (name: string | RegExp) => page().getByRole('button', { name }).first();
  const go = (name: string) => command(running.app, name);

  beforeAll(async () => {
    folder = await sampleFolder();
    running = await launch({ folder });
    await button(/Zielony Młyn/).waitFor();
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('at the first start', async () => {
    await using first = await launch();
    await first.page.getByLabel('Your name').waitFor();
    expect(await inEveryLook(first.page)).toEqual([]);
    await first.page.getByLabel('Your name').fill('Anna Kowalska');
    await first.page.getByRole('button', { name: 'Begin' }).click();
    await first.page.getByLabel('Name of the client').waitFor();
    expect(await inEveryLook(first.page)).toEqual([]);
  });

  it.for(places)('on $name', async (place) => {
    if (place.ofClient) await button(/Marlow Events/).click();
    await goTo(running, place);
    expect(await inEveryLook(page())).toEqual([]);
    await leave(running, place);
  });

  it('in the details of a client', async () => {
    await button(/Marlow Events/).click();
    await button('More about this client').click();
    await page().getByRole('menuitem', { name: 'Details…' }).click();
    await page().getByLabel('Language of letters to them').waitFor();
    expect(await inEveryLook(page())).toEqual([]);
    await page().keyboard.press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('in a letter', async () => {
    await button(/Marlow Events/).click();
    await go('letters');
    await page().locator('main li').getByRole('button').first().click();
    await button('Another letter').waitFor();
    expect(await inEveryLook(page())).toEqual([]);
  });

  it('in a correction, and in the time of what happened', async () => {
    await button(/Marlow Events/).click();
    await go('log');
    await page().getByLabel('What happened?').fill('Declan hung up after three minutes.');
    await page().keyboard.press('Control+Enter');
    const recorded = await page()
      .getByText(/^Recorded as entry \d+/)
      .textContent();
    const entry = /\d+/.exec(recorded ?? '')?.[0];
    // As long as a hand takes: what is pressed stays where it is.
    await button(`What to do with entry ${String(entry)}`).click({ delay: 80 });
    await page().getByRole('menu').waitFor();
    expect(await inEveryLook(page())).toEqual([]);
    await page().getByRole('menuitem', { name: 'Correct…' }).click();
    await page().getByLabel('Why it is corrected').waitFor();
    expect(await inEveryLook(page())).toEqual([]);
    await page().getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await button(/^When it happened/).click();
    await page().getByRole('dialog').getByRole('button', { name: 'Just now' }).click();
    await page().getByRole('option', { name: 'Between two dates' }).click();
    await page().getByRole('group', { name: 'Time, if known' }).first().waitFor();
    expect(await inEveryLook(page())).toEqual([]);
    await page().keyboard.press('Escape');
  });

  it('in quick capture', async () => {
    const capture = await openCapture(running.app);
    await capture.getByLabel('What happened?').waitFor();
    expect(await inEveryLook(capture)).toEqual([]);
  });
});
