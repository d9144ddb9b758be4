import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';

/** The menu that was popped up last, as a test can press it. */
interface Popped {
  popped?: Electron.Menu;
}

/** A word that is wrong in a language, one that is right, and what the wrong one was meant to be. */
const words = {
  en: { wrong: 'wrold', right: 'colour', meant: 'world' },
  hu: { wrong: 'szerzödés', right: 'szerződés', meant: 'szerződés' },
  cy: { wrong: 'cwsmerr', right: 'cwsmer', meant: 'cwsmer' },
  ru: { wrong: 'договар', right: 'договор', meant: 'договор' },
  pl: { wrong: 'umowaa', right: 'wszystko', meant: 'umowa' },
} as const;
/** Chromium looks words up in its own time. */
const patient = { timeout: 15_000 };
type Spelled = keyof typeof words;

describe('the spelling checker', () => {
  let folder: string;
  let running: Running;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-spelling-'));
    running = await launch({ folder });
    const { page } = running;
    await beginJournal(page, 'Zielony Młyn');
    await running.app.evaluate(({ Menu }) => {
      Menu.prototype.popup = function (this: Electron.Menu) {
        (globalThis as Popped).popped = this;
      };
    });
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("checks the window's own language until another is chosen, with lists that were not fetched", async () => {
    await expect.poll(listsInUse).toEqual(['en-GB', 'en-US']);
    await expect.poll(() => menuOver('wrold'), patient).toContain('world');
    expect(await menuOver('colour')).not.toContain('No suggestions');
    expect((await menuOver('color'))[0]).toBe('Undo');
    const lists = await readdir(await running.app.evaluate(({ app }) => `${app.getPath('userData')}/Dictionaries`));
    expect(lists.toSorted()).toEqual(['en-GB-10-1.bdic', 'en-US-10-1.bdic']);
  });

  it('checks the language of a client, too, because letters are written in it', async () => {
    await running.page.evaluate(() => window.bridge.call('clients.open', { name: 'Kovács Kft.', language: 'hu' }));
    await expect.poll(listsInUse).toEqual(['en-GB', 'en-US', 'hu']);
  });

  it.for(Object.keys(words) as Spelled[])('finds a wrong word and offers the right one: %s', async (language) => {
    const { wrong, right, meant } = words[language];
    await choose([language]);
    await expect.poll(() => menuOver(`${right} ${wrong}`), patient).toContain(meant);
    expect((await menuOver(`${right} ${wrong}`, 'Home'))[0]).toBe('Undo');
    expect(await menuOver(`${right} ${wrong}`)).toContain(meant);
    await press(meant);
    await expect.poll(() => box().inputValue()).toBe(`${right} ${meant} `);
  });

  it('takes the languages from the menu of a text as well, and none at all', async () => {
    await choose(['en']);
    await menuOver('words');
    await press('Check spelling in', 'Polski');
    await expect.poll(listsInUse).toEqual(['en-GB', 'en-US', 'pl']);
    await choose([]);
    await expect.poll(isOn).toBe(false);
    expect((await menuOver('wrold'))[0]).toBe('Undo');
  });

  it('knows a word that was added, and forgets it in the settings', async () => {
    await choose(['en']);
    await expect.poll(() => menuOver('Zielony'), patient).toContain('Add to my words');
    await press('Add to my words');
    await expect.poll(async () => (await menuOver('Zielony'))[0], patient).toBe('Undo');
    await running.page.keyboard.press('Control+,');
    await running.page.getByRole('button', { name: 'Remove Zielony' }).click();
    await running.page.getByText('None yet.').waitFor();
    await running.page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => menuOver('Zielony'), patient).toContain('Add to my words');
  });

  it('adds no word while a passphrase protects the journal: it would lie readable outside it', async () => {
    await running.page.evaluate(() => window.bridge.call('desktop.protect', { passphrase: 'correct horse battery' }));
    await running.page.getByRole('button', { name: /^Zielony Młyn/ }).click();
    await expect.poll(() => menuOver('wrold'), patient).toContain('world');
    expect(await menuOver('wrold')).not.toContain('Add to my words');
  });

  const box = () => running.page.getByLabel('What happened?');
  const choose = (languages: readonly Spelled[]) =>
    running.page.evaluate((spelling) => window.bridge.call('settings.set', { spelling }), languages);
  const listsInUse = () =>
    running.app.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages().toSorted());
  const isOn = () => running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());

  /** Writes a text and asks for the menu of its last or first word, by the keyboard: the labels in it. */
  async function menuOver(text: string, at: 'End' | 'Home' = 'End'): Promise<readonly string[]> {
    const typed = `${text} `; // a word is looked up when it is left
    if ((await box().inputValue()) !== typed) {
      await box().fill('');
      await box().pressSequentially(typed);
    }
    await box().press(at);
    for (const key of at === 'End' ? ['ArrowLeft', 'ArrowLeft'] : ['ArrowRight']) await box().press(key);
    await running.app.evaluate(() => {
      delete (globalThis as Popped).popped;
    });
    await box().press('ContextMenu');
    await expect
      .poll(() => running.app.evaluate(() => (globalThis as Popped).popped !== undefined), patient)
      .toBe(true);
    return running.app.evaluate(() => (globalThis as Popped).popped?.items.map(({ label }) => label) ?? []);
  }

  /** Presses what stands in that menu, or in a menu within it. */
  async function press(label: string, within?: string): Promise<void> {
    await running.app.evaluate(
      (_electron, [first, second]) => {
        const item = (globalThis as Popped).popped?.items.find((one) => one.label === first);
        const pressed = second === undefined ? item : item?.submenu?.items.find((one) => one.label === second);
        pressed?.click();
      },
      [label, within] as const,
    );
  }
});
