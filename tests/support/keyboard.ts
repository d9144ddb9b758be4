import type { Locator, Page } from 'playwright-core';

/** Far more than any screen needs; who needs more has lost the way. */
const most = 80;

/** Presses a key until an element has the keyboard; it may not be there yet, and every press counts. */
async function pressUntil(page: Page, key: string, target: Locator): Promise<void> {
  await target.first().waitFor({ state: 'attached' });
  const focused = target.and(page.locator(':focus'));
  const passed: string[] = [];
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if ((await focused.count()) > 0) return;
    passed.push(await whereFocusIs(page));
    await page.keyboard.press(key);
  }
  throw new Error(`${String(most)} × ${key} did not reach ${String(target)}, but:\n${passed.join('\n')}`);
}

export const tabTo = (page: Page, target: Locator) => pressUntil(page, 'Tab', target);
export const tabBackTo = (page: Page, target: Locator) => pressUntil(page, 'Shift+Tab', target);
export const arrowTo = (page: Page, target: Locator) => pressUntil(page, 'ArrowDown', target);

/** Until what has just come has the keyboard: a key pressed before would go to what lies beneath. */
export async function isInside(leaf: Locator): Promise<void> {
  await leaf.and(leaf.page().locator(':focus-within')).waitFor();
}

/** The element that has the keyboard, in a few words; `body` where none has. */
export async function whereFocusIs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'body';
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return `${element.tagName.toLowerCase()} ${name.slice(0, 60)}`.trim();
  });
}
