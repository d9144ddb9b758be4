import type { Page } from 'playwright-core';
import { violations, type Rules } from './axe.ts';
import { settled } from './places.ts';

/** The window's own two looks, and the few colours of the system that a theme of high contrast forces on it, white on black. */
const looks = [
  { name: 'light', theme: 'light', forced: 'none' },
  { name: 'dark', theme: 'dark', forced: 'none' },
  { name: 'high contrast', theme: 'dark', forced: 'active' },
] as const;

/**
 * What axe finds in the light, in the dark and in high contrast, once nothing is being asked for any more. Rules that no colour changes need be asked in one of
 * them only: `others` are those of the second and third. The page is left in the light.
 */
export async function inEveryLook(page: Page, others: Rules = 'all'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, theme, forced } of looks) {
    await page.emulateMedia({ forcedColors: forced, colorScheme: theme });
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    await settled(page);
    const rules = name === 'light' ? 'all' : others;
    found.push(...(await violations(page, rules)).map((violation) => `${name}: ${violation}`));
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  return found;
}
