import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { noNoticesBecause, noticeService } from '../support/notices.ts';

const reason = noNoticesBecause();

it.skipIf(reason !== undefined)(
  `reminds once of what is late, leads there, and names nothing while the screen or the journal is locked${reason === undefined ? '' : ` (not run: ${reason})`}`,
  async () => {
    await using service = await noticeService();
    await using running = await launch({ env: service.env });
    const { page, state } = running;
    await beginJournal(page, 'Geheim GmbH');
    await page.evaluate(async () => {
      const quiet = { quietFrom: '00:00', quietTo: '00:00', off: ['weekly'] };
      await window.bridge.call('settings.set', { reminders: quiet });
      const list = await window.bridge.call('clients.list', {});
      const { clients } = (list as unknown as { value: { clients: { id: string }[] } }).value; // as the contract says
      const body = {
        number: 'F-77',
        issued: '2026-01-02',
        due: '2026-01-16',
        amount: { minor: 120_000, currency: 'EUR' },
      };
      await window.bridge.call('entries.seal', { client: clients[0]?.id, kind: 'invoice', body });
    });

    // A screen that locks is told of twice on some systems, and so is the way back.
    await emit(running, 'lock-screen', 'lock-screen');
    await emit(running, 'unlock-screen', 'resume', 'unlock-screen', 'resume');
    await expect.poll(() => service.shown.length, { timeout: 20_000 }).toBe(1);
    expect(service.shown[0]?.title).toBe('Geheim GmbH');
    expect(service.shown[0]?.body).toContain('F-77');
    expect(await readFile(join(state, 'reminders.json'), 'utf8')).not.toMatch(/Geheim|F-77/);

    await emit(running, 'resume', 'resume');
    service.press(service.shown[0]?.id ?? 0);
    await page
      .getByRole('heading', { name: 'Letters to Geheim GmbH' })
      .or(page.getByRole('main').getByText('F-77').first())
      .first()
      .waitFor();
    expect(service.shown).toHaveLength(1);

    await emit(running, 'lock-screen', 'resume');
    await expect.poll(() => service.shown.length, { timeout: 20_000 }).toBe(2);
    expect(service.shown[1]?.title).toBe('Something asks for a look');
    expect(JSON.stringify(service.shown[1])).not.toMatch(/Geheim|F-77/);
    await emit(running, 'unlock-screen', 'lock-screen');
    await expect.poll(() => service.closed).toContain(service.shown[1]?.id);
  },
);

/** Has the system's power monitor say something, as the kernel and the screen saver would. */
async function emit({ app }: Running, ...events: readonly string[]): Promise<void> {
  await app.evaluate(({ powerMonitor }, names) => {
    for (const name of names) powerMonitor.emit(name as 'resume');
  }, events);
}
