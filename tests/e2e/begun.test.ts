import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { command } from '../support/desktop.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';

/** The program ends in the middle of a sentence, each time in another form and in another way; each test goes on where the one before it stopped. */
describe('a form that is being written in', () => {
  let folder: string;
  let running: Running;
  const page = () => running.page;
  const button = (name: string | RegExp) => page().getByRole('button', { name });
  const start = async () => {
    running = await launch({ folder });
    page().setDefaultTimeout(15_000);
  };
  /** Every draft there is, as it lies on the disk. */
  const onDisk = async () => {
    const drafts = join(running.vault, 'drafts');
    // Not what is being written, which a kill takes away.
    const names = (await readdir(drafts).catch(() => [])).filter((name) => !name.startsWith('.'));
    return (await Promise.all(names.map((name) => readFile(join(drafts, name), 'utf8').catch(() => '')))).join('\n');
  };
  const isOnDisk = (words: string) => expect.poll(onDisk, { timeout: 15_000 }).toContain(words);
  /** Ends the program as a power cut of it alone would: nothing of it runs any more. */
  const kill = async () => {
    const { pid } = running.app.process();
    const ended = new Promise((resolve) => running.app.process().once('exit', resolve));
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
    await ended;
    await running.close().catch(() => undefined); // it has ended already
  };
  // Not by the menu's command: the page may not hear it yet.
  const toToday = () =>
    button(/^Today/)
      .first()
      .click();
  /** Goes on from Today with the draft that says this. */
  const goOn = async (words: string) => {
    await toToday();
    await page().getByRole('listitem').filter({ hasText: words }).getByRole('button', { name: 'Go on' }).click();
  };
  const toTheLog = async () => {
    await toToday();
    await button(/^Harbour Books/)
      .first()
      .click();
  };
  const actsOf = async (text: string, act: string) => {
    await page()
      .getByRole('article')
      .filter({ hasText: text })
      .getByRole('button', { name: /^What to do with entry/ })
      .click();
    await page().getByRole('menuitem', { name: act }).click();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-begun-'));
    await start();
    await beginJournal(page(), 'Harbour Books');
    await page().getByLabel('What happened?').fill('They shouted on the phone.');
    await page().keyboard.press('Control+Enter');
    await page().getByRole('article').filter({ hasText: 'They shouted' }).waitFor();
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is a correction, and the program is killed: Today leads back into it, and it is recorded', async () => {
    await actsOf('They shouted', 'Correct…');
    const why = () => page().getByLabel('Why it is corrected');
    await why().pressSequentially('It was not the phone, it');
    await isOnDisk('It was not the phone, it');
    await kill();
    await start();
    await goOn('It was not the phone, it');
    expect(await why().inputValue()).toBe('It was not the phone, it');
    await why().pressSequentially(' was a video call.');
    const dialog = page().getByRole('dialog');
    await dialog.locator('textarea').first().fill('They shouted in a video call.');
    await button('Record the correction').click();
    await page().getByRole('article').filter({ hasText: 'They shouted in a video call.' }).waitFor();
    await expect.poll(onDisk, { timeout: 15_000 }).not.toContain('video call');
  });

  it('is a withdrawal, and its page crashes: the words are there when the program is started again', async () => {
    await actsOf('They shouted', 'Withdraw…');
    const why = () => page().getByLabel('Why it is withdrawn');
    await why().pressSequentially('Somebody else');
    await isOnDisk('Somebody else');
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await kill();
    await start();
    await goOn('Somebody else');
    expect(await why().inputValue()).toBe('Somebody else');
    await button('Cancel').click();
    await expect.poll(onDisk, { timeout: 15_000 }).not.toContain('Somebody');
  });

  it('is the note of closing, and the window is closed with the last letter', async () => {
    await command(running.app, 'letting-go');
    await page().getByRole('navigation').getByRole('button', { name: 'Close' }).click();
    const note = () => page().getByLabel('A note to my later self');
    await note().pressSequentially('Never again on Sund');
    await running.close();
    expect(await onDisk()).toContain('Never again on Sund');
    await start();
    await goOn('Never again on Sund');
    expect(await note().inputValue()).toBe('Never again on Sund');
    await command(running.app, 'log');
  });

  it('is a timer that is stopped, and the program is killed', async () => {
    await toTheLog();
    await command(running.app, 'timer');
    await page().getByRole('contentinfo').getByText('on Harbour Books').waitFor();
    await button('Stop…').click();
    const memo = () => page().getByLabel('What did you do?');
    await memo().pressSequentially('Newsletter for Decem');
    await isOnDisk('Newsletter for Decem');
    await kill();
    await start();
    await button('Stop…').click();
    expect(await memo().inputValue()).toBe('Newsletter for Decem');
  });
});
