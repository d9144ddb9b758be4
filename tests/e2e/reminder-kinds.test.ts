import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type {} from '../../renderer/bridge.ts';
import { plusDays } from '../../shared/calendar.ts';
import type { Body, SealableKind } from '../../shared/journal/kinds.ts';
import { reminderKinds, type ReminderKind } from '../../shared/reminders.ts';
import { beginJournal } from '../support/first-day.ts';
import { launch, type Running } from '../support/launch.ts';
import { noNoticesBecause, noticeService, type NoticeService } from '../support/notices.ts';

const reason = noNoticesBecause();

/** The first Wednesday that is at least a week away: entries are dated around it, and the program's clock is put to it. */
const wednesday = ((): string => {
  const soon = new Date(Date.now() + 7 * 86_400_000);
  return new Date(soon.getTime() + ((3 - soon.getUTCDay() + 7) % 7) * 86_400_000).toISOString().slice(0, 10);
})();
const day = (from: number): string => plusDays(wednesday, from);
const amount = { minor: 120_000, currency: 'EUR' };

/** Of each kind, a client with the one thing it tells of. */
const clients: Readonly<Record<Exclude<ReminderKind, 'weekly'>, readonly Sealing[]>> = {
  due: [sealing('invoice', { number: 'F-81', issued: day(-13), due: day(1), amount })],
  overdue: [sealing('invoice', { number: 'F-82', issued: day(-17), due: day(-3), amount })],
  waiting: [sealing('requested', { what: 'Photos of the quay', askedOn: day(-9), neededBy: day(-2) })],
  promise: [sealing('promised', { words: 'On Tuesday, my word', by: day(-1), saidOn: day(-8), amount })],
  abuse: [
    sealing('incident', { what: 'Shouted at me.', signs: ['personal-attack'], occurred: { on: `${day(-1)}T09:10` } }),
  ],
  hours: [sealing('incident', { what: 'Rang at two.', signs: ['out-of-hours'], occurred: { on: `${day(-1)}T02:10` } })],
};

it.skipIf(reason !== undefined)(
  `tells of each kind by itself, waits for the end of quiet hours, and names nobody on a locked screen${reason === undefined ? '' : ` (not run: ${reason})`}`,
  async () => {
    await using service = await noticeService();
    await using running = await launch({ env: { ...service.env, TZ: 'UTC' } });
    const { page } = running;
    await beginJournal(page, 'Nobody Ltd');
    await wish(running, []);
    for (const [kind, entries] of Object.entries(clients)) await record(running, `Client ${kind}`, entries);
    await putClock(running, `${wednesday}T10:00:00Z`);

    for (const kind of Object.keys(clients) as (keyof typeof clients)[]) {
      await wish(running, [kind]);
      const told = await looked(running, service, 1);
      expect({ kind, titles: told.map(({ title }) => title) }).toEqual({ kind, titles: [`Client ${kind}`] });
      expect(told[0]?.body.length).toBeGreaterThan(5);
      // It is told once.
      expect(await looked(running, service, 0)).toEqual([]);
    }

    await wish(running, ['weekly']);
    expect(await looked(running, service, 0)).toEqual([]);
    await putClock(running, `${day(2)}T15:30:00Z`);
    expect(await looked(running, service, 1)).toMatchObject([{ title: 'Anything to record?' }]);

    // A week later what is still open is told again, but not before the quiet hours are over.
    await wish(running, ['waiting']);
    await putClock(running, `${day(8)}T21:30:00Z`);
    expect(await looked(running, service, 0)).toEqual([]);
    await putClock(running, `${day(9)}T08:30:00Z`);
    expect(await looked(running, service, 1)).toMatchObject([{ title: 'Client waiting' }]);

    // All of it at once is counted; a locked screen has it taken back, and says only that there is something.
    await putClock(running, `${day(17)}T10:00:00Z`);
    await wish(running, reminderKinds);
    const [counted] = await looked(running, service, 1);
    expect(counted?.title).toMatch(/^\d+ things ask for a look$/);
    await emit(running, 'lock-screen');
    await expect.poll(() => service.closed).toContain(counted?.id);
    const before = service.shown.length;
    await emit(running, 'resume');
    await expect.poll(() => service.shown.length, { timeout: 20_000 }).toBe(before + 1);
    expect(service.shown.at(-1)).toMatchObject({ title: 'Something asks for a look' });
    expect(JSON.stringify(service.shown.at(-1))).not.toMatch(/Client|F-8|Photos|quay|Shouted|Rang/);
  },
  240_000,
);

interface Sealing {
  readonly kind: SealableKind;
  readonly body: Body<SealableKind>;
}

function sealing<K extends SealableKind>(kind: K, body: Body<K>): Sealing {
  return { kind, body } as Sealing; // kind and body belong together by the signature
}

async function record({ page }: Running, name: string, entries: readonly Sealing[]): Promise<void> {
  await page.evaluate(
    async ({ called, list }) => {
      const opened = await window.bridge.call('clients.open', { name: called });
      const { value } = opened as unknown as { value: { id: string } }; // as the contract says
      for (const one of list) {
        const sealed = await window.bridge.call('entries.seal', { client: value.id, ...one });
        if (!sealed.ok) throw new Error(JSON.stringify(sealed));
      }
    },
    { called: name, list: entries },
  );
}

/** From now on only these kinds are told. */
async function wish({ page }: Running, kinds: readonly ReminderKind[]): Promise<void> {
  const off = reminderKinds.filter((kind) => !kinds.includes(kind));
  await page.evaluate((list) => window.bridge.call('settings.set', { reminders: { off: [...list] } }), off);
}

/** The program's clock shows this from now on, and goes on. */
async function putClock({ app }: Running, at: string): Promise<void> {
  await app.evaluate((_, instant) => {
    const real = Object.getPrototypeOf(Date.prototype) === Object.prototype ? Date : Object.getPrototypeOf(Date);
    const shift = Date.parse(instant) - real.now();
    globalThis.Date = class extends (real as DateConstructor) {
      constructor(...given: [] | [number]) {
        super(...((given.length === 0 ? [real.now() + shift] : given) as [number]));
      }
      static override now(): number {
        return real.now() + shift;
      }
    } as DateConstructor;
  }, at);
}

/** What was told by a look that was asked for now, and is over; so many are awaited, and nothing for as long as something would take. */
async function looked(running: Running, { shown }: NoticeService, awaited: 0 | 1): Promise<NoticeService['shown']> {
  const before = shown.length;
  const kept = join(running.state, 'reminders.json');
  const written = async () => (await stat(kept, { bigint: true }).catch(() => undefined))?.mtimeNs ?? 0n;
  const last = await written();
  await emit(running, 'resume');
  await expect.poll(async () => (await written()) > last, { timeout: 20_000 }).toBe(true);
  // The service is told by the same program after what it kept: an answer from it comes later than what it showed.
  await running.app.evaluate(() => new Promise((told) => setImmediate(told)));
  await expect
    .poll(() => shown.length - before, { timeout: awaited === 0 ? 2000 : 20_000 })
    .toBeGreaterThan(0)
    .catch(() => undefined);
  return shown.slice(before);
}

/** Has the system's power monitor say something, as the kernel and the screen saver would. */
async function emit({ app }: Running, ...events: readonly string[]): Promise<void> {
  await app.evaluate(({ powerMonitor }, names) => {
    for (const name of names) powerMonitor.emit(name as 'resume');
  }, events);
}
