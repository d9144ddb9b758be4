import type { Page } from 'playwright-core';

/**
 * Drops files as a file manager would. The drag itself cannot be made from here; the files are real ones, given to the page through a file field, so that
 * their paths are asked of Electron as they are for a drop.
 */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    field.multiple = true;
    field.id = 'given';
    document.body.append(field);
  });
  await page.locator('#given').setInputFiles([...files]);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#given');
    const dataTransfer = new DataTransfer();
    for (const file of field?.files ?? []) dataTransfer.items.add(file);
    field?.remove();
    const [at] = document.getElementsByTagName('textarea');
    for (const type of ['dragover', 'drop'])
      at?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  });
}
