import { expect, it } from 'vitest';
import { launch } from '../support/launch.ts';

it('a newcomer can look at the sample, and finds the own journal as it was left', async () => {
  await using running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Look at a sample first' }).click();
  await page.getByText('This is a sample journal').waitFor();
  await page
    .getByRole('button', { name: /Marlow Events/ })
    .first()
    .click();
  await page.getByRole('article').first().waitFor();
  await page.getByRole('button', { name: 'To my own journal' }).click();
  await page.getByLabel('Your name').waitFor();
  expect(await page.getByText('This is a sample journal').count()).toBe(0);
  // A second look finds the same sample again.
  await page.getByRole('button', { name: 'Look at a sample first' }).click();
  await page
    .getByRole('button', { name: /Marlow Events/ })
    .first()
    .waitFor();
});
