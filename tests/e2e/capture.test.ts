import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openCapture } from '../support/desktop.ts';
import { entriesOf } from '../support/entries.ts';
import { launch } from '../support/launch.ts';
import { sampleFolder } from '../support/sample-folder.ts';

/** Milliseconds from key to key of a person who types well. */
const delay = 60;
const what = 'Declan shouted on the phone and hung up.';

it('quick capture records who, what and the sign, with no mouse, and says how long it took', async () => {
  const folder = await sampleFolder();
  try {
    await using running = await launch({ folder });
    const { app, page } = running;
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    // The shortcut belongs to whichever program asked for it first; here that may be another test's.
    const hasShortcut = await app.evaluate(({ globalShortcut }) =>
      globalShortcut.isRegistered('CommandOrControl+Shift+Space'),
    );
    console.log(`the shortcut is ${hasShortcut ? 'ours' : 'taken by another program'}`);
    const before = (await entriesOf(page, 'Marlow Events')).length;

    const opened = performance.now();
    const capture = await openCapture(app);
    const presses = await countPresses(capture);
    await focused(capture, 'Client');
    await capture.keyboard.type('marl', { delay });
    await capture.keyboard.press('Tab');
    await focused(capture, 'What happened?');
    await capture.keyboard.type(what, { delay });
    await capture.keyboard.press('Tab');
    await focused(capture, 'Sign');
    await capture.keyboard.type('outsized', { delay });
    await capture.keyboard.press('Control+Enter');
    await capture.getByText(/^Recorded as entry \d+/).waitFor();
    const seconds = (performance.now() - opened) / 1000;
    console.log(
      `Quick capture: ${seconds.toFixed(1)} s from the shortcut to recorded, ${String(delay)} ms from key to key.`,
    );

    const entries = await entriesOf(page, 'Marlow Events');
    expect(entries).toHaveLength(before + 1);
    expect(entries.at(-1)).toMatchObject({ kind: 'incident', body: { what, signs: ['outsized-reaction'] } });
    expect(await presses()).toBe(0);

    const closed = capture.waitForEvent('close');
    await capture.keyboard.press('Enter').catch(() => undefined); // the window may be gone before the key is up
    await closed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Until the field of this name has the keyboard. */
async function focused(page: Page, name: string): Promise<void> {
  await page.getByLabel(name, { exact: true }).and(page.locator(':focus')).waitFor();
}

/** How often a pointer has pressed anything on the page since. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['presses'] = '0';
    document.addEventListener(
      'pointerdown',
      () =>
        (document.documentElement.dataset['presses'] = String(Number(document.documentElement.dataset['presses']) + 1)),
      { capture: true },
    );
  });
  return async () => Number(await page.locator('html').getAttribute('data-presses'));
}
