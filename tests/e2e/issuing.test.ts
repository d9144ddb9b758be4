import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { violations } from '../support/axe.ts';
import { faultsIn } from '../support/bundles.ts';
import { chooseToSave } from '../support/desktop.ts';
import { belowSight } from '../support/below-sight.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';

/** Entries enough for a record that takes some seconds, and how long each is. */
const many = 700;
const long = 'They wrote again, at night, and asked for the same thing once more. '.repeat(50);

describe('issuing a long record through the window', () => {
  let folder: string;
  let running: Running;
  const page = (): Page => running.page;
  const button = (name: string) => page().getByRole('button', { name, exact: true });
  const made = () =>
    page().evaluate(async () => {
      const list = await window.bridge.call('clients.list', {});
      const { clients } = (list as unknown as { value: { clients: { id: string }[] } }).value; // as the contract says
      const answer = await window.bridge.call('reports.list', { client: clients[0]?.id });
      return (answer as unknown as { value: { reports: { number: string }[] } }).value.reports; // as above
    });
  let seen = 0;
  /** Every share the icon in the taskbar was told, since it was asked last. */
  const shares = async () => {
    const told = await running.app.evaluate(() => (globalThis as unknown as { told: number[] }).told); // kept there below
    const since = told.slice(seen);
    seen = told.length;
    return since;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-issuing-'));
    running = await launch({ folder });
    page().setDefaultTimeout(30_000);
    await beginJournal(page(), 'Harbour Books');
    await page().evaluate(
      async ([count, text]) => {
        const list = await window.bridge.call('clients.list', {});
        const { clients } = (list as unknown as { value: { clients: { id: string }[] } }).value; // as the contract says
        for (let i = 1; i <= count; i += 1)
          await window.bridge.call('entries.seal', {
            client: clients[0]?.id,
            kind: 'incident',
            body: { what: `${i}. ${text}` },
          });
      },
      [many, long] as const,
    );
    await running.app.evaluate(({ BrowserWindow }) => {
      const kept = globalThis as unknown as { told: number[] }; // for this test alone
      kept.told = [];
      for (const window of BrowserWindow.getAllWindows()) {
        const show = window.setProgressBar.bind(window);
        window.setProgressBar = (share, options) => {
          kept.told.push(share);
          show(share, options);
        };
      }
    });
    await page().getByRole('tab', { name: 'Reports' }).click();
  }, 120_000);
  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows how far it is, on the icon too, and stopped leaves no file, no half of one, and no report', async () => {
    const path = join(folder, 'stopped.pdf');
    await chooseToSave(running.app, path);
    await button('Make the PDF…').click();
    await page().getByRole('progressbar', { name: 'Making the report…' }).waitFor();
    await button('Stop').click();
    await page().getByRole('progressbar', { name: 'Making the report…' }).waitFor({ state: 'detached' });
    expect((await readdir(folder)).filter((name) => name === 'stopped.pdf' || name.endsWith('.tmp'))).toEqual([]);
    expect(await made()).toEqual([]);
    expect(await button('Make the PDF…').isEnabled()).toBe(true);
    // However far it came, the icon is clear at the end.
    const told = await shares();
    expect(told.length === 0 || told.at(-1) === -1).toBe(true);
  });

  it('is made, tells its share on the icon up to the end, and clears it', async () => {
    const path = join(folder, 'record.pdf');
    await chooseToSave(running.app, path);
    await button('Make the PDF…').click();
    await button('Open the PDF').waitFor({ timeout: 120_000 });
    const told = await shares();
    const work = told.slice(0, -1);
    expect(work.length).toBeGreaterThan(3);
    expect(work).toEqual(work.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(-1);
    await page().getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    expect(await made()).toHaveLength(1);
  }, 180_000);

  it('gets its bundle later, from the PDF given back: from that very file, and from no other', async () => {
    const pdf = await readFile(join(folder, 'record.pdf'));
    const changed = join(folder, 'changed.pdf');
    pdf.writeUInt8(pdf.readUInt8(5000) ^ 1, 5000);
    await writeFile(changed, pdf);
    await button('Make its bundle…').click();
    const dialog = page().getByRole('dialog');
    const give = async (path: string) => {
      const chooser = page().waitForEvent('filechooser');
      await dialog.getByRole('button', { name: 'Choose the PDF…' }).click();
      await (await chooser).setFiles(path);
    };
    await chooseToSave(running.app, join(folder, 'later.zip'));
    await give(changed);
    await dialog.getByRole('button', { name: 'Make the bundle…' }).click();
    await dialog.getByText('changed.pdf is none of the reports issued about this client.').waitFor();
    expect(await violations(page())).toEqual([]);
    await give(join(folder, 'record.pdf'));
    await dialog.getByRole('button', { name: 'Make the bundle…' }).click();
    await dialog.getByText('The bundle was made: later.zip').waitFor();
    expect(await violations(page())).toEqual([]);
    expect(await faultsIn(new Uint8Array(await readFile(join(folder, 'later.zip'))))).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });
  }, 120_000);

  it('is known again where its file is asked about, and offers the bundle there too', async () => {
    const chooser = page().waitForEvent('filechooser');
    await button('Choose a PDF…').click();
    await (await chooser).setFiles(join(folder, 'record.pdf'));
    await page()
      .getByText(/Yes: record\.pdf is R-/)
      .waitFor();
    await button('Make its bundle…').last().click();
    await page().getByRole('dialog').getByText('Chosen: record.pdf').waitFor();
    await page().keyboard.press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
    expect(await running.pageErrors()).toEqual([]);
  });

  it('stands at the end of the log, in sight for whoever goes back to it', async () => {
    await page().getByRole('tab', { name: 'Log' }).click();
    const last = page().locator(`article[aria-posinset="${many + 2}"]`, { hasText: 'R-' });
    await last.waitFor();
    await expect.poll(() => belowSight(page())).toBeLessThan(1);
  });
});
