import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type {} from '../../renderer/bridge.ts';
import type { Language } from '../../shared/languages.ts';
import { launch, type Running } from '../support/launch.ts';
import { settled } from '../support/places.ts';

/** One way of looking at the window. */
export interface Look {
  readonly name: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** The system's own few colours, as in a high-contrast theme. */
  readonly forced?: true;
}

/** As most will see it. */
export const usual = { language: 'en', theme: 'light', width: 1360, height: 860, zoom: 1 } as const;

/** The sample's first client in this look: the program started on a copy, in `folder`, of the sample journal in `sample`. */
export async function startedIn(look: Look, sample: string, folder: string): Promise<Running> {
  const own = join(folder, look.name);
  await cp(sample, own, { recursive: true });
  const running = await launch({ folder: own });
  const { page } = running;
  const { language, theme } = look;
  await page.evaluate((settings) => window.bridge.call('settings.set', settings), { language, theme });
  await page.locator(`html[lang="${language}"]`).waitFor();
  if (look.forced) await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page
    .getByRole('button', { name: /Marlow Events/ })
    .first()
    .click();
  await running.app.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(width, height);
    window?.webContents.setZoomFactor(zoom);
  }, look);
  return running;
}

/** The window as it is drawn, as PNG, once it is settled. Playwright's own pictures are cut off where the page is zoomed. */
export async function picture({ app, page }: Running): Promise<Buffer> {
  await settled(page);
  await page.evaluate(() => new Promise((quiet) => setTimeout(quiet, 400))); // what is drawn reaches the screen a moment later
  const base64 = await app.evaluate(async ({ BrowserWindow }) => {
    const drawn = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return drawn?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(base64, 'base64');
}
