import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { violations } from '../support/axe.ts';
import { command } from '../support/desktop.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { openTerminal } from '../support/terminal.ts';

/** What happens to the folder of a journal while its window is open; each test goes on where the one before it stopped. */
describe('the folder under an open window', () => {
  let folder: string;
  let running: Running;
  const page = () => running.page;
  const button = (name: string | RegExp) => page().getByRole('button', { name });
  const what = () => page().getByLabel('What happened?');
  const entry = (text: string) => page().getByRole('article').filter({ hasText: text });
  const choose = (path: string) =>
    running.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
  const toTheLog = () =>
    button(/^Harbour Books/)
      .first()
      .click();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-safe-'));
    running = await launch({ folder });
    page().setDefaultTimeout(15_000);
    await beginJournal(page(), 'Harbour Books');
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('goes away and comes back: what was not saved is said, what was typed stays, also over a look at another place', async () => {
    const away = `${running.vault}-away`;
    renameSync(running.vault, away);
    await what().fill('Typed while the disk was out.');
    await page().keyboard.press('Control+Enter');
    await page()
      .getByText(/^The folder of the journal is not there any more, so this was not saved\./)
      .waitFor();
    await command(running.app, 'settings');
    await page().getByRole('heading', { name: 'Settings' }).waitFor();
    await toTheLog();
    expect(await what().inputValue()).toBe('Typed while the disk was out.');
    renameSync(away, running.vault);
    await what().focus();
    await page().keyboard.press('Control+Enter');
    await entry('Typed while the disk was out.').waitFor();
  });

  it('gets the entries of another computer while the window is there, and shows them when it comes to the front', async () => {
    await using terminal = await openTerminal();
    const { clients } = await bridged<{ clients: { id: string }[] }>('clients.list');
    cpSync(running.vault, terminal.vault, { recursive: true });
    await terminal.call('entries.seal', {
      client: clients[0]?.id,
      kind: 'incident',
      body: { what: 'From elsewhere.' },
    });
    cpSync(terminal.vault, running.vault, { recursive: true });
    await running.app.evaluate(({ app, BrowserWindow }) =>
      app.emit('browser-window-focus', {}, BrowserWindow.getAllWindows()[0]),
    );
    await entry('From elsewhere.').waitFor();
  });

  it('is restored from a backup: rehearsed, compared, and only then the journal one goes on with', async () => {
    const shelf = join(folder, 'shelf');
    const target = join(folder, 'restored');
    for (const made of [shelf, target]) mkdirSync(made);
    await command(running.app, 'settings');
    await choose(shelf);
    await button('Back up now…').click();
    await page().getByText('The backup is made and checked.').waitFor();
    await toTheLog();
    await what().fill('After the backup.');
    await page().keyboard.press('Control+Enter');
    await entry('After the backup.').waitFor();
    await command(running.app, 'settings');
    await page().getByText('Backups of this journal').click();
    await button('Restore…').first().click();
    await button('Choose an empty folder…').click();
    await page().getByText('There is something in this folder already.').waitFor();
    await choose(target);
    await button('Choose an empty folder…').click();
    await page().getByText('Restored to the folder “restored”.').waitFor();
    const compared = await page()
      .getByText(/^Entries restored: /)
      .textContent();
    const [restored, present] = (compared?.match(/\d+/g) ?? []).map(Number);
    expect(present).toBe((restored ?? 0) + 1);
    expect(await violations(page())).toEqual([]);
    expect((await bridged<{ folder: string }>('vault.status')).folder).toBe(running.vault);
    await button('Go on with the restored journal').click();
    await what().waitFor();
    await entry('From elsewhere.').waitFor();
    expect(await entry('After the backup.').count()).toBe(0);
    expect((await bridged<{ folder: string }>('vault.status')).folder).toBe(target);
    await command(running.app, 'settings');
    await page()
      .getByText(/^Restored from the backup \d{1,2} \w+ \d{4} \d\d:\d\d$/)
      .waitFor();
  });

  it('could not be backed up when the program closed: the next start says since when, until it could', async () => {
    const second = join(folder, 'second');
    mkdirSync(second);
    await command(running.app, 'settings');
    await choose(second);
    await button('Choose a second place…').click();
    await page().getByText('Second place: second').waitFor();
    renameSync(second, `${second}-unplugged`);
    writeFileSync(second, 'no folder');
    await toTheLog();
    await what().fill('Before closing.');
    await page().keyboard.press('Control+Enter');
    await entry('Before closing.').waitFor();
    await running.close();

    running = await launch({ folder });
    await page()
      .getByText(/^Since .+ no backup could be made in the second place, “second”\./)
      .waitFor();
    await rm(second);
    renameSync(`${second}-unplugged`, second);
    await toTheLog();
    await what().fill('Plugged in again.');
    await page().keyboard.press('Control+Enter');
    await entry('Plugged in again.').waitFor();
    await running.close();
    expect(await readdir(second)).toHaveLength(1);

    running = await launch({ folder });
    await what().waitFor();
    await command(running.app, 'settings');
    await page().getByText('Second place: second').waitFor();
    expect(await page().getByText('no backup could be made').count()).toBe(0);
  });

  it('is not there when the program starts: nobody is asked to begin anew, and it opens once it is back', async () => {
    await running.close();
    renameSync(running.vault, `${running.vault}-away`);
    running = await launch({ folder });
    await page().getByRole('heading', { name: 'Your journal is not here' }).waitFor();
    expect(await page().getByLabel('Your name').count()).toBe(0);
    expect(await violations(page())).toEqual([]);
    renameSync(`${running.vault}-away`, running.vault);
    await button('Try again').click();
    await entry('Typed while the disk was out.').waitFor();
  });

  it('cannot be opened any more: a backup of it is at hand, is restored and taken up', async () => {
    await running.close();
    writeFileSync(join(running.vault, 'vault.json'), '');
    const target = join(folder, 'rescued');
    mkdirSync(target);
    running = await launch({ folder });
    await page().getByRole('heading', { name: 'Your journal cannot be opened' }).waitFor();
    await page()
      .getByText(/^Its file vault\.json is damaged/)
      .waitFor();
    await button('Restore…').first().click();
    await choose(target);
    await button('Choose an empty folder…').click();
    await page().getByText('Restored to the folder “rescued”.').waitFor();
    await button('Go on with the restored journal').click();
    await entry('Typed while the disk was out.').waitFor();
  });

  it('is named nowhere any more, the file that says where it lies being damaged: it is chosen, and stays chosen', async () => {
    await running.close();
    writeFileSync(join(folder, 'state', 'which-journal.json'), '{"folder": ');
    running = await launch({ folder, isRemembered: true });
    await page().getByRole('heading', { name: 'Where is your journal?' }).waitFor();
    expect(await page().getByLabel('Your name').count()).toBe(0);
    expect(await violations(page())).toEqual([]);
    await page()
      .getByRole('listitem')
      .filter({ hasText: join(folder, 'rescued') })
      .getByRole('button', { name: 'Go on with it' })
      .click();
    await entry('Typed while the disk was out.').waitFor();
    await running.close();
    running = await launch({ folder, isRemembered: true });
    await entry('Typed while the disk was out.').waitFor();
  });

  async function bridged<Answer>(name: 'clients.list' | 'vault.status'): Promise<Answer> {
    const answer = await page().evaluate((call) => window.bridge.call(call, {}), name);
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value as Answer; // by the contract
  }
});
