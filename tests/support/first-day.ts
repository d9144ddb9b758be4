import type { Page } from 'playwright-core';

/** Begins a journal as its user would, in English, with one client, and comes to where writing begins. */
export async function beginJournal(page: Page, client: string): Promise<void> {
  await page.getByLabel('Your name').fill('Anna Kowalska');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByLabel('Name of the client').fill(client);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('What happened?').waitFor();
}
