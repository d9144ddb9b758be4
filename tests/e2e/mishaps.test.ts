import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { launch, type Running } from '../support/launch.ts';

/** What happens to a computer while the program runs; each test goes on where the one before it stopped. */
describe('while it runs', () => {
  let running: Running;

  beforeAll(async () => {
    running = await launch({ env: { TZ: 'Europe/Warsaw' } });
    const { page } = running;
    await page.getByLabel('Your name').fill('Anna Kowalska');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByLabel('Name of the client').fill('Zielony Młyn');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('What happened?').waitFor();
  });

  afterAll(async () => {
    await running.close();
  });

  it('opens the window anew after its page came to an end, says so, and has the draft', async () => {
    const { app, page } = running;
    await page.getByLabel('What happened?').fill('Pani Ewa powiedziała, że nie zapłaci.');
    // A draft is kept a moment after the last key: only what is kept can be there again.
    await expect.poll(() => drafts(running)).toContain('nie zapłaci');
    await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const again = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(undefined)));
      contents?.forcefullyCrashRenderer();
      await again;
    });
    // Playwright has lost the page with its process: the main process asks the new one.
    const said = () =>
      app.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            `(document.querySelector('[role="alert"]')?.textContent ?? '') + (document.querySelector('textarea')?.value ?? '')`,
          ) as Promise<string>, // of the page's own
      );
    await expect.poll(said, { timeout: 30_000 }).toContain('Nothing that was recorded is lost');
    await expect.poll(said).toContain('Pani Ewa powiedziała, że nie zapłaci.');
  });
});

/** What the program keeps as drafts, as text. */
function drafts({ page }: Running): Promise<string> {
  return page.evaluate(async () => JSON.stringify(await window.bridge.call('drafts.list', {})));
}
