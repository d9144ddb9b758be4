// npm run shots [-- folder]: every screen of the sample journal, in the looks and languages that differ most, as pictures to be looked at one by one.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type {} from '../../renderer/bridge.ts';
import type { Language } from '../../shared/languages.ts';
import startDisplay from '../support/display.ts';
import { launch, type Running } from '../support/launch.ts';
import { goTo, leave, places, settled } from '../support/places.ts';

/** One way of looking at every screen. */
interface Look {
  readonly name: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** The system's own few colours, as in a high-contrast theme. */
  readonly forced?: true;
}

const usual = { language: 'en', theme: 'light', width: 1360, height: 860, zoom: 1 } as const;
const looks: readonly Look[] = [
  { ...usual, name: 'light' },
  { ...usual, name: 'dark', theme: 'dark' },
  { ...usual, name: 'ja', language: 'ja' },
  { ...usual, name: 'pl', language: 'pl' },
  { ...usual, name: 'cy', language: 'cy' },
  { ...usual, name: 'hu', language: 'hu' },
  { ...usual, name: 'ru', language: 'ru' },
  { ...usual, name: 'narrow', width: 620 },
  { ...usual, name: 'zoom-200', zoom: 2 },
  { ...usual, name: 'contrast', theme: 'dark', forced: true },
];

const root = resolve(import.meta.dirname, '../..');
const out = resolve(process.argv[2] ?? join(root, 'dist/shots'));
const only = process.argv[3]?.split(',');
const stop = await startDisplay();
const folder = await mkdtemp(join(tmpdir(), 'on-record-shots-'));
try {
  await mkdir(out, { recursive: true });
  await writeSample();
  for (const look of looks.filter(({ name }) => !only || only.includes(name))) await shoot(look);
  console.log(out);
} finally {
  await rm(folder, { recursive: true, force: true });
  stop?.();
}

async function writeSample(): Promise<void> {
  const env = { ...process.env, ON_RECORD_STATE: join(folder, 'sample/state') };
  await promisify(execFile)(
    process.execPath,
    [join(root, 'dist/main/cli.js'), 'demo', '--vault', join(folder, 'sample/vault')],
    { env },
  );
}

async function shoot(look: Look): Promise<void> {
  const own = join(folder, look.name);
  await cp(join(folder, 'sample'), own, { recursive: true });
  await using running = await launch({ folder: own });
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
  for (const place of places) {
    await goTo(running, place);
    await shown(running);
    await writeFile(join(out, `${look.name}-${place.name}.png`), await picture(running));
    await leave(running, place);
  }
}

/** The window as it is drawn. Playwright's own pictures are cut off where the page is zoomed. */
async function picture(running: Running): Promise<Buffer> {
  const base64 = await running.app.evaluate(async ({ BrowserWindow }) => {
    const drawn = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return drawn?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(base64, 'base64');
}

/** Settled, and the picture that is sent to the screen a moment later is too. */
async function shown({ page }: Running): Promise<void> {
  await settled(page);
  await page.evaluate(() => new Promise((quiet) => setTimeout(quiet, 400)));
}
