import { join } from 'node:path';
import { expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { violations } from '../support/axe.ts';
import { launch } from '../support/launch.ts';
import { settled } from '../support/places.ts';

/** Where the pictures go that somebody wants to look at. */
const shots = process.env['ON_RECORD_SHOTS'];

it('shows the sample as one picture, zooms by keys, and opens an entry from it', async () => {
  await using running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Look at a sample first' }).click();
  await page
    .getByRole('button', { name: /Marlow Events/ })
    .first()
    .click();
  await page.getByRole('radio', { name: 'Timeline' }).click();
  const picture = page.getByRole('group', { name: 'Timeline' });
  const title = page.getByRole('heading', { name: /in view$/ });
  const all = Number.parseInt(await title.innerText(), 10);
  expect(all).toBeGreaterThan(20);
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((look) => window.bridge.call('settings.set', { theme: look }), theme);
    await page.locator(`html[data-theme=${theme}]`).waitFor();
    if (shots !== undefined) await page.screenshot({ path: join(shots, `timeline-${theme}.png`) });
    await settled(page); // colours on their way to the other look are neither
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'All lanes' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Invoices, payments' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => Number.parseInt(await title.innerText(), 10)).toBeLessThan(all);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('textbox', { name: 'Name of this view' }).fill('Only the money');
  await page.keyboard.press('Enter');
  await page.getByText('“Only the money” is saved.').waitFor();
  await page.getByRole('button', { name: /^Only the money/ }).waitFor();
  await settled(page);
  if (shots !== undefined) await page.screenshot({ path: join(shots, 'timeline-views.png') });
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Invoices, payments' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Invoices, payments' }).click();
  await page.keyboard.press('Escape');
  await picture.focus();
  await page.keyboard.press('End');
  for (let i = 0; i < 6; i++) await page.keyboard.press('+');
  if (shots !== undefined) await page.screenshot({ path: join(shots, 'timeline-near.png') });
  await expect.poll(async () => Number.parseInt(await title.innerText(), 10)).toBeLessThan(all);
  await page.keyboard.press('Home');
  await expect.poll(async () => Number.parseInt(await title.innerText(), 10)).toBe(all); // the list under it is another then
  const first = page.locator('section').filter({ has: title }).getByRole('listitem').first();
  const said = await first.locator('span').last().innerText();
  await first.getByRole('button').click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('article')?.textContent ?? ''))
    .toContain(said.split(' · ').at(-1)?.slice(0, 20));
});
