import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { dropFiles } from '../support/drop-files.ts';
import type { Running } from '../support/launch.ts';

/** Milliseconds a key takes somebody who is no typist: 200 characters a minute. */
const perCharacter = 300;
/** Milliseconds to think, aim and press, after the keystroke-level model (Card, Moran and Newell 1980: 1.35 + 1.1 + 0.2 s). */
const perPress = 2650;
/** Milliseconds a word takes to be read: 240 a minute, each word on the screen read once. */
const perWord = 250;
/** Milliseconds to turn the wheel until something comes into sight. */
const perScroll = 1500;
/** Milliseconds in the system's own dialog for saving, which no script can operate: the name is offered, one presses Save. */
const perSaving = 5000;

/** Somebody who sees a screen for the first time: reads what is new on it, aims, presses, types. What had to be looked for is written down. */
export interface Person {
  /** Knows what is on the screen already, as one knows the list of one's clients. */
  readonly knows: () => Promise<void>;
  /** Reads what is new on the screen, and keeps a picture of it. */
  readonly reads: (screen: string) => Promise<void>;
  readonly presses: (target: Locator) => Promise<void>;
  readonly types: (field: Locator, text: string) => Promise<void>;
  /** Chooses files in the dialog that a press opens. */
  readonly chooses: (target: Locator, paths: readonly string[]) => Promise<void>;
  /** Drags files from a folder onto the page. */
  readonly drops: (paths: readonly string[]) => Promise<void>;
  /** Says where the next file goes, and presses what saves it. */
  readonly saves: (target: Locator, path: string) => Promise<void>;
  /** Milliseconds since the beginning, waiting for the program included. */
  readonly spent: () => number;
  /** What lay out of sight when it was wanted. */
  readonly outOfSight: readonly string[];
}

/**
 * A person at a window. The times of reading and aiming are really waited for, so that what is measured is what a clock on the wall would show; where
 * `isHurried`, they are only added up.
 */
export async function personAt(running: Running, pictures: string, isHurried: boolean): Promise<Person> {
  const { page, app } = running;
  await mkdir(pictures, { recursive: true });
  const begun = performance.now();
  const known = new Set<string>();
  const outOfSight: string[] = [];
  let [owed, shots] = [0, 0];
  const takes = async (time: number): Promise<void> => {
    if (isHurried) owed += time;
    else await page.evaluate((ms) => new Promise((over) => setTimeout(over, ms)), time);
  };
  const aims = async (target: Locator): Promise<void> => {
    await target.waitFor();
    const isSeen = await target.evaluate((element) => {
      const { top, bottom, left } = element.getBoundingClientRect();
      const onTop = document.elementFromPoint(left + 4, (top + bottom) / 2);
      return (
        top >= 0 && bottom <= innerHeight && onTop !== null && (element.contains(onTop) || onTop.contains(element))
      );
    });
    if (!isSeen) {
      outOfSight.push((await target.textContent())?.trim() || ((await target.getAttribute('aria-label')) ?? '?'));
      await takes(perScroll);
    }
    await takes(perPress);
  };
  const newLines = async (): Promise<readonly string[]> => {
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    const lines = (await page.locator('body').innerText()).split('\n').filter((line) => !known.has(line));
    for (const line of lines) known.add(line);
    return lines;
  };
  return {
    outOfSight,
    knows: async () => void (await newLines()),
    spent: () => performance.now() - begun + owed,
    reads: async (screen) => {
      const lines = await newLines();
      await takes(wordsOf(lines.join(' ')) * perWord);
      shots += 1;
      const picture = await app.evaluate(async ({ BrowserWindow }) =>
        (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64'),
      );
      const name = `${String(shots).padStart(2, '0')}-${screen}.png`;
      await writeFile(join(pictures, name), Buffer.from(picture ?? '', 'base64'));
    },
    presses: async (target) => {
      await aims(target);
      await target.click();
    },
    types: async (field, text) => {
      await aims(field);
      await field.click();
      await page.keyboard.type(text, isHurried ? {} : { delay: perCharacter });
      if (isHurried) owed += text.length * perCharacter;
    },
    chooses: async (target, paths) => {
      await app.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
      }, paths);
      await aims(target);
      await target.click();
      await takes(perSaving + perPress * (paths.length - 1));
    },
    drops: async (paths) => {
      await takes(perSaving + perPress);
      await dropFiles(page, paths);
    },
    saves: async (target, path) => {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path);
      await aims(target);
      await target.click();
      await takes(perSaving);
    },
  };
}

/** Words as a reader counts them: Japanese has no spaces, and is read two characters at a glance. */
function wordsOf(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length + Math.round(dense / 2);
}
