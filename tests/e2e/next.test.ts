import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launch } from '../support/launch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, in a few words each. */
async function troubles(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      // What React Aria says aloud names a button that may be gone by now.
      exclude: ['[data-live-announcer]'],
    }); // just injected
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

it('says what next: a suggestion is answered, its page opens, and every number leads to its entries', async () => {
  await using running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Look at a sample first' }).click();
  await page
    .getByRole('button', { name: /Zielony Młyn/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'What next' }).click();
  await page.getByRole('heading', { name: 'Every step needs a yes' }).waitFor();
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await troubles(page)).toEqual([]);
  }

  const suggested = page.getByRole('listitem').filter({ hasText: 'Today this, tomorrow that' });
  await suggested.getByRole('button', { name: 'Not this one' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('Two times in six months is not much.');
  await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click();
  await page.getByText('Nothing recorded so far suggests a pattern.').waitFor();

  await page.getByRole('button', { name: 'What to do' }).click();
  await page.getByRole('heading', { name: 'What to do, step by step' }).waitFor();
  expect(await troubles(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to what next' }).click();

  await page.getByRole('button', { name: /^approval of trifles: 3$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'approval of trifles' });
  await dialog.getByRole('button').nth(3).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Look at it again' }).click();
  await page.getByRole('heading', { name: 'Decide', exact: true }).first().waitFor();
  expect(await running.pageErrors()).toEqual([]);
});

it('helps while writing, and stands in nobody’s way', async () => {
  await using running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Look at a sample first' }).click();
  await page
    .getByRole('button', { name: /Marlow Events/ })
    .first()
    .click();
  const box = page.getByRole('textbox', { name: 'What happened?' });
  await box.fill('Declan shouted at me. He deliberately waited!!');
  await page.getByRole('button', { name: /Add the sign “outsized reaction”/ }).click();
  await page.getByRole('button', { name: '2 places a sceptical reader may stumble over' }).click();
  await page.getByRole('button', { name: 'Take “.” for “!!”' }).click();
  expect(await box.inputValue()).toBe('Declan shouted at me. He deliberately waited.');
  expect(await troubles(page)).toEqual([]);
  await page.getByRole('button', { name: /^Record/ }).click();
  await page.getByText(/Recorded as entry/).waitFor();
});
