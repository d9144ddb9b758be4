import type { Page } from 'playwright-core';
import type {} from '../../renderer/bridge.ts';
import type { Language } from '../../shared/languages.ts';

/** A window that begins anew in this language and has learnt no other, as after a start or a lock. */
export async function beginAnewIn(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => window.bridge.call('settings.set', { language: chosen }), language);
  await page.reload();
  await page.locator(`html[lang="${language}"]`).waitFor();
}
