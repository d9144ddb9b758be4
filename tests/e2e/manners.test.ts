import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { desktop } from '../../shared/messages/ja/desktop.ts';
import { menuLabels } from '../support/desktop.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { startAgain } from '../support/second-start.ts';

/** What a window of the desktop is expected to do; each test goes on where the one before it stopped. */
describe('the manners of the desktop', () => {
  let folder: string;
  let running: Running;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-manners-'));
    running = await launch({ folder });
    const { page } = running;
    await beginJournal(page, 'Zielony Młyn');
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps a sentence that the closing of the window cut off', async () => {
    await running.page.getByLabel('What happened?').fill('');
    await running.page.keyboard.type('Pani Ewa powiedziała, że');
    await closeWindow(running);
    running = await launch({ folder });
    const box = running.page.getByLabel('What happened?');
    await box.waitFor();
    await expect.poll(() => box.inputValue()).toBe('Pani Ewa powiedziała, że');
  });

  it('takes back what was typed, and takes that back again', async () => {
    const box = running.page.getByLabel('What happened?');
    await box.press('End');
    await running.page.keyboard.type(' nie wie.');
    await running.page.keyboard.press('Control+z');
    await expect.poll(() => box.inputValue()).toBe('Pani Ewa powiedziała, że');
    await running.page.keyboard.press('Control+Shift+z');
    await expect.poll(() => box.inputValue()).toBe('Pani Ewa powiedziała, że nie wie.');
  });

  it('moves nothing where the system asks for less motion', async () => {
    const { page } = running;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // Nothing that opens or closes takes time: whatever moved would still be moving in the same frame.
    await page.getByRole('button', { name: /^Kind of entry/ }).click();
    await page.getByRole('menu').waitFor();
    const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running').length;
    expect(await page.evaluate(moving)).toBe(0);
    const slow = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [transitionDuration, animationDuration].some((time) => /[1-9]/.test(time));
        }).length,
    );
    expect(slow).toBe(0);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ reducedMotion: null });
  });

  it('opens where and as large as it was closed', async () => {
    const asked = { x: 40, y: 50, width: 900, height: 640 };
    await running.app.evaluate(({ BrowserWindow }, bounds) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
    }, asked);
    await expect.poll(() => bounds(running)).toEqual(asked);
    await closeWindow(running);
    running = await launch({ folder });
    expect(await bounds(running)).toEqual(asked);
  });

  it('is there once: a second start shows the window of the first, and ends', async () => {
    await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    expect(await isVisible(running)).toBe(false);
    expect(await startAgain(running)).toBe(0);
    await expect.poll(() => isVisible(running)).toBe(true);
    expect(running.app.windows()).toHaveLength(1);
  });

  it('is started again where somebody starts it while it closes, with the file they gave', async () => {
    const again = join(folder, 'started-again.json');
    const ended = new Promise((end) => running.app.process().once('exit', end));
    await running.app.evaluate(({ app, BrowserWindow }, written) => {
      // Told after the program's own listener, which has begun to close by then. Its window would go with it.
      app.once('will-quit', () => app.emit('second-instance', {}, ['on-record', '/x.zip'], '/', { asked: '/x.zip' }));
      app.relaunch = (options) => {
        const about = { windows: BrowserWindow.getAllWindows().length, ...options };
        process.getBuiltinModule('node:fs').writeFileSync(written, JSON.stringify(about));
      };
      BrowserWindow.getAllWindows()[0]?.close();
    }, again);
    await ended;
    expect(JSON.parse(await readFile(again, 'utf8'))).toEqual({ windows: 0, args: ['/x.zip'] });
    running = await launch({ folder });
  });

  it('speaks the language of the journal in its menus', async () => {
    // The menu comes when the first screen stands.
    const said = () => expect.poll(() => menuLabels(running.app), { timeout: 15_000 });
    await said().toEqual(['&File', '&Edit', '&Go', '&View', '&Help']);
    await running.page.evaluate(() => window.bridge.call('settings.set', { language: 'ja' }));
    await said().toEqual(japanese);
    await closeWindow(running);
    running = await launch({ folder });
    await said().toEqual(japanese);
  });
});

const { file, edit, go, view, help } = desktop.menu;
const japanese = [file, edit, go, view, help];

/** Closes the window by its frame, as a person does; the program ends with it. */
async function closeWindow(running: Running): Promise<void> {
  const ended = new Promise((end) => running.app.process().once('exit', end));
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
}

async function bounds({ app }: Running): Promise<Electron.Rectangle | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

async function isVisible({ app }: Running): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false);
}
