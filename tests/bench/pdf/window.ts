// The window while a record of 10,000 entries is made: whether it, or the main process behind it, is ever held up. npm run bench:pdf -- window
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import display from '../../support/display.ts';
import { launch } from '../../support/launch.ts';
import { percentile } from '../figures.ts';
import { filledVault } from '../filled-vault.ts';
import { traced } from '../traced.ts';

const entries = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 10_000);
const closeDisplay = await display();
const folder = await mkdtemp(join(tmpdir(), 'on-record-pdf-window-'));
try {
  const { vault } = await filledVault(folder, entries);
  await vault.close();
  await measure();
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  closeDisplay?.();
}

async function measure(): Promise<void> {
  const running = await launch({ folder });
  const { app, page } = running;
  await page.getByRole('navigation').getByText('Nagy Kft.').first().click();
  await page.getByRole('article').first().waitFor();
  await page.getByRole('tab', { name: 'Reports' }).click();
  await app.evaluate(
    ({ BrowserWindow, dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      const shares: number[] = [];
      Object.assign(globalThis, { shares });
      for (const window of BrowserWindow.getAllWindows()) window.setProgressBar = (share) => void shares.push(share);
    },
    join(folder, 'record.pdf'),
  );
  const make = page.getByRole('button', { name: 'Make the PDF…' });
  await make.waitFor();
  let seconds = 0;
  let said = '';
  const seen = await traced(app, page, async () => {
    const began = performance.now();
    await make.click();
    const opens = page.getByRole('button', { name: 'Open the PDF' });
    const left = page.getByText(/^about .* left$/);
    while (!(await opens.isVisible())) {
      await page.mouse.wheel(0, 100);
      if (said === '' && (await left.isVisible())) {
        said = (await left.textContent()) ?? '';
        if (process.env['PICTURE']) await page.screenshot({ path: process.env['PICTURE'] });
      }
    }
    seconds = (performance.now() - began) / 1000;
  });
  const shares = await app.evaluate(() => (globalThis as unknown as { shares: number[] }).shares); // put there above
  await running.close();
  const { frames, longTasks, longestWork, main } = seen;
  console.log(`  made in ${seconds.toFixed(1)} s; frames p95 ${percentile(frames, 0.95).toFixed(1)} ms`);
  console.log(
    `  page: ${longTasks} tasks over 50 ms, most processor time in one ${longestWork.toFixed(0)} ms; main process: ${main.longTasks} over 50 ms, most ${main.longestWork.toFixed(0)} ms (goal 50 ms)`,
  );
  console.log(
    `  taskbar: ${shares.length} times, from ${Math.min(...shares.filter((share) => share >= 0)).toFixed(2)} to ${Math.max(...shares).toFixed(2)}, at the end ${shares.at(-1) ?? 'nothing'}; time left said: ${said === '' ? 'never' : said}`,
  );
}
