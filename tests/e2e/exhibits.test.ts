import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { violations } from '../support/axe.ts';
import { chooseToSave } from '../support/desktop.ts';
import { dropFiles } from '../support/drop-files.ts';
import { entriesOf } from '../support/entries.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { settled } from '../support/places.ts';

/** A name as hostile as a file system allows: it looks like a picture, and leads nowhere. */
const hostile = 'invoice\u202egnp.exe\n..\\..\\CON';

describe('exhibits through the window', () => {
  let folder: string;
  let running: Running;
  const page = (): Page => running.page;
  /** What is open has nothing that axe finds, in light and in dark. */
  const looksRight = async () => {
    for (const theme of ['dark', 'light'] as const) {
      await page().evaluate((look) => window.bridge.call('settings.set', { theme: look }), theme);
      await page().locator(`html[data-theme=${theme}]`).waitFor();
      await settled(page()); // the colours of buttons change gradually
      expect(await violations(page())).toEqual([]);
    }
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-exhibits-'));
    running = await launch({ folder });
    page().setDefaultTimeout(10_000);
    await beginJournal(page(), 'Harbour Books');
  });
  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('takes a screenshot in one keystroke, with the time it was taken and where it came from', async () => {
    await page().getByLabel('What happened?').fill('Told me in public that I hold the page hostage.');
    const size = await running.app.evaluate(({ clipboard, nativeImage }) => {
      const image = nativeImage.createFromBitmap(Buffer.alloc(64 * 48 * 4, 200), { width: 64, height: 48 });
      // Electron's own clipboard, which here goes by the type of the page's.
      const board = clipboard as unknown as { writeImage(one: typeof image): void; readImage(): typeof image };
      board.writeImage(image);
      return board.readImage().getSize();
    });
    expect(size).toEqual({ width: 64, height: 48 });
    await page().keyboard.press('Control+V');
    const cited = page().getByRole('list', { name: 'Exhibits' }).getByRole('listitem');
    await cited.getByText(/^EX-001 Pasted .*\.png$/).waitFor();
    await cited.getByLabel('Page').fill('2');
    await page().keyboard.press('Control+Enter');
    await page()
      .getByText(/Recorded as entry \d+/)
      .waitFor({ state: 'attached' });
    const entries = await entriesOf(page(), 'Harbour Books');
    const exhibit = entries.find(({ kind }) => kind === 'exhibit');
    expect(exhibit?.body).toMatchObject({
      number: 'EX-001',
      type: 'image/png',
      source: 'pasted from the clipboard',
      capturedAt: expect.stringMatching(/^\d{4}-/),
    });
    expect(entries.at(-1)?.body).toMatchObject({ exhibits: [{ exhibit: exhibit?.id, page: 2 }] });
  });

  it('takes files that are dropped, whatever they are called, and hands out only a copy', async () => {
    const bytes = Buffer.from('MZ not a program, whatever it says');
    const path = join(folder, hostile.replaceAll('\n', ' '));
    await writeFile(path, bytes);
    await page().getByLabel('What happened?').fill('Sent this.');
    await dropFiles(page(), [path]);
    await page()
      .getByText(/^EX-002 invoice/)
      .waitFor();
    await page().keyboard.press('Control+Enter');
    await page().getByRole('button', { name: 'Save a copy of EX-002' }).waitFor();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const kept = (await entriesOf(page(), 'Harbour Books')).findLast(({ kind }) => kind === 'exhibit');
    expect(kept?.body).toMatchObject({ sha256, bytes: bytes.length });
    expect(String(kept?.body['name'])).not.toMatch(/[\u202e\n]/);

    const copy = join(folder, 'copy');
    await chooseToSave(running.app, copy);
    await page().getByRole('button', { name: 'Save a copy of EX-002' }).click();
    await page().getByText('Copy saved: copy').waitFor();
    expect((await readFile(copy)).equals(bytes)).toBe(true);
  });

  it('shows a text with its lines, cites those that are marked, and opens there again from the log', async () => {
    const path = join(folder, 'call.txt');
    await writeFile(path, 'Monday\nHe called at nine.\n<b>You hold the page hostage.</b>\nHe hung up.\n');
    await page().getByLabel('What happened?').fill('Called at nine.');
    await dropFiles(page(), [path]);
    await page().getByRole('button', { name: 'Look at EX-003 and mark a place' }).click();
    const viewer = page().getByRole('dialog', { name: 'EX-003 call.txt' });
    await viewer.getByText('<b>You hold the page hostage.</b>', { exact: true }).waitFor();
    await viewer.getByLabel('From line').fill('2');
    await viewer.getByLabel('To line').fill('3');
    await viewer.getByText('Marked: EX-003, lines 2–3').waitFor();
    await looksRight();
    await viewer.getByRole('button', { name: 'Cite this place' }).click();
    await viewer.waitFor({ state: 'detached' });
    await page().keyboard.press('Control+Enter');
    await page().getByRole('button', { name: 'Look at EX-003, lines 2–3' }).click();
    await viewer.locator('[data-sought]').getByText('He called at nine.').waitFor();
    const entries = await entriesOf(page(), 'Harbour Books');
    const cite = entries.at(-1);
    expect(cite?.body).toMatchObject({ exhibits: [{ line: 2, toLine: 3 }] });
    await viewer.getByRole('button', { name: /^entry \d+$/ }).waitFor();
    expect(await viewer.locator('b').count()).toBe(0);
    await page().keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
  });

  it('draws a picture anew, turns and enlarges it, and cites a part of it from the list of exhibits', async () => {
    await page().getByRole('radio', { name: 'Exhibits' }).click();
    await page()
      .getByRole('region', { name: 'Exhibits' })
      .getByRole('button', { name: /^EX-001/ })
      .click();
    const viewer = page().getByRole('dialog', { name: /^EX-001/ });
    const room = viewer.getByRole('group', { name: 'What EX-001 holds' });
    await room.getByRole('img').waitFor();
    await room.focus();
    await page().keyboard.press('r');
    await page().keyboard.press('+');
    await viewer.getByText('100 %').waitFor();
    expect(await room.locator('g').getAttribute('transform')).toBe('translate(48 0) rotate(90)');
    await page().keyboard.press('0');
    await viewer.getByRole('button', { name: 'Mark a part' }).click();
    await viewer.getByLabel('From the left').fill('10');
    const box = await room.getByRole('img').boundingBox();
    if (!box) throw new Error('the picture has no place');
    // A quarter turn: what is drawn from the top right corner down begins at the upright picture's top left.
    const side = Math.min(box.width / 48, box.height / 64);
    const [left, top] = [box.x + (box.width - 48 * side) / 2, box.y + (box.height - 64 * side) / 2];
    await page().mouse.move(left + 48 * side - 1, top + 1);
    await page().mouse.down();
    await page().mouse.move(left + 24 * side, top + 32 * side, { steps: 4 });
    await page().mouse.up();
    await viewer.getByText('Marked: EX-001, marked part').waitFor();
    await looksRight();
    await viewer.getByRole('button', { name: 'Cite in a new entry' }).click();
    await page().getByLabel('What happened?').fill('Wrote this below my post.');
    await page().keyboard.press('Control+Enter');
    await page()
      .getByText(/Recorded as entry \d+/)
      .waitFor({ state: 'attached' });
    const [cited] = ((await entriesOf(page(), 'Harbour Books')).at(-1)?.body['exhibits'] ?? []) as [
      { region: Record<'left' | 'top' | 'width' | 'height', number> },
    ];
    for (const [name, value] of Object.entries({ left: 0, top: 0, width: 500, height: 500 }))
      expect(Math.abs(cited.region[name as 'left'] - value), name).toBeLessThan(30);
    await page().getByRole('radio', { name: 'List' }).click();
    await page().getByRole('button', { name: 'Look at EX-001, marked part' }).click();
    await page().getByRole('dialog').locator('[data-frame="cited"]').waitFor();
    await page().keyboard.press('Escape');
  });

  it('gives no token for a path that a page makes up', async () => {
    const answers = await page().evaluate(async () => {
      const made = new File(['x'], '/etc/passwd', { type: 'text/plain' });
      const dropped = await window.bridge.dropped(made);
      let named = 'answered';
      try {
        await window.bridge.dropped({ path: '/etc/passwd', name: 'passwd' });
      } catch {
        named = 'refused';
      }
      const called = await window.bridge.call('dropped', '/etc/passwd');
      return { dropped: dropped.ok, named, called: called.ok };
    });
    expect(answers).toEqual({ dropped: false, named: 'refused', called: false });
  });
});
