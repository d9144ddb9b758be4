import type { ElectronApplication, Page } from 'playwright-core';
import { command } from './desktop.ts';

/** A window, and the program it belongs to. */
export interface Window {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** One place of the window, and how one gets there in any language: by what the menu sends, and by what is pressed then. */
export interface Place {
  readonly name: string;
  /** What the menu sends. */
  readonly command: string;
  /** It is a client's: there must be one open. */
  readonly ofClient: boolean;
  /** It is one of the client's tabs: the way to all other places leads on from it. */
  readonly isTab?: true;
  /** It lies over the page, and Escape closes it. */
  readonly isDialog?: true;
  /** What is pressed on the page it leads to. */
  readonly onThere?: (page: Page) => Promise<void>;
}

/** Every place there is. */
export const places: readonly Place[] = [
  tab('log', (page) => radio(page, 0)),
  { ...tab('log', (page) => radio(page, 1)), name: 'timeline' },
  { ...tab('log', (page) => radio(page, 2)), name: 'exhibits' },
  ...['money', 'waiting', 'work', 'terms'].map((part, at) => ({
    ...tab('money', (page) => radio(page, at)),
    name: part,
  })),
  tab('accounts'),
  tab('next'),
  tab('reports'),
  { name: 'answer', command: 'answer', ofClient: true },
  { name: 'letters', command: 'letters', ofClient: true },
  ...['decide', 'settle', 'handover', 'report', 'close'].map((name, at) => ({
    name: `letting-go-${name}`,
    command: 'letting-go',
    ofClient: true,
    onThere: (page: Page) => step(page, at),
  })),
  ...['today', 'search', 'import', 'verify', 'settings'].map((name) => ({ name, command: name, ofClient: false })),
  ...['palette', 'new-client', 'shortcuts', 'guide', 'about'].map((name): Place => ({
    name,
    command: name,
    ofClient: false,
    isDialog: true,
  })),
];

/** Goes to a place; those of a client belong to the client last opened. */
export async function goTo({ app, page }: Window, place: Place): Promise<void> {
  await command(app, place.command);
  if (place.isDialog) await page.getByRole('dialog').waitFor();
  await settled(page);
  await place.onThere?.(page);
  await page.locator('main h1').first().waitFor(); // its script may be read first
  await settled(page);
}

/** Goes back to where the way to every other place leads on from. */
export async function leave({ app, page }: Window, place: Place): Promise<void> {
  if (place.isDialog) {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  } else if (!place.isTab) await command(app, 'back');
}

/** Until nothing is being asked for, every movement has ended, and the page is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    // Asked again and again: to hold on to an animation until it ends would keep what it moved, and one on what is gone never ends.
    const moves = ({ effect, playState }: Animation) =>
      playState === 'running' && effect?.getComputedTiming().iterations !== Infinity;
    const enough = performance.now() + 1500;
    while (document.getAnimations().some(moves) && performance.now() < enough)
      await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}

function tab(name: string, onThere?: Place['onThere']): Place {
  return {
    name,
    command: name,
    ofClient: true,
    isTab: true,
    onThere: async (page) => {
      await page.locator(`[role="tab"][data-key="${name}"][aria-selected="true"]`).waitFor();
      await onThere?.(page);
    },
  };
}

async function radio(page: Page, at: number): Promise<void> {
  await page.locator('main [role="radiogroup"] [role="radio"]').nth(at).click();
}

async function step(page: Page, at: number): Promise<void> {
  await page.locator('nav li button').nth(4).waitFor(); // the page before this one may have such buttons too
  await page.locator('nav li button').nth(at).click();
}
