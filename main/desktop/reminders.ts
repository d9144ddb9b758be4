import { Notification, powerMonitor } from 'electron';
import { Low } from 'lowdb';
import { join } from 'node:path';
import { z } from 'zod';
import type { CallName, Events, Output } from '../../shared/contract.ts';
import { ClockTime, Day } from '../../shared/fields.ts';
import { formatter } from '../../shared/format.ts';
import type { Language } from '../../shared/languages.ts';
import { messageOr, translator } from '../../shared/messages/translate.ts';
import { clientOf, reminders, withTold, isQuiet, type Reminder, type ReminderTime } from '../../shared/reminders.ts';
import { localAt } from '../../shared/zones.ts';
import { todayWords } from '../../shared/today-words.ts';
import { DurableFile } from '../vault/durable-file.ts';
import { disk } from '../vault/files.ts';
import type { Surroundings } from '../vault/index.ts';
import type { CurrentJournal } from './current-journal.ts';

/** How often it is asked whether something is to be told, in milliseconds. */
const every = 10 * 60_000;
/** What is recorded in one go is looked at once, after so many milliseconds. */
const settling = 5_000;
/** With more at once, one notification counts them. */
const most = 2;

const Kept = z.object({
  /** By the key of a reminder, the day it was told last. */
  told: z.record(z.string(), Day),
  /** The day on which it was told without words that something waits. */
  generic: Day.optional(),
  /** Something was open, and reminders wished for, when the journal was last looked into: all that is known of a locked one. */
  open: z.boolean().optional(),
  /** The quiet hours last wished for: the settings of a locked journal cannot be read. */
  quiet: z.object({ quietFrom: ClockTime.optional(), quietTo: ClockTime.optional() }).optional(),
});
type Kept = z.output<typeof Kept>;

const nothingKept: Kept = { told: {} };

export interface ReminderOptions {
  readonly journal: CurrentJournal;
  readonly surroundings: Surroundings;
  readonly language: () => Language;
  /** A notification was pressed. */
  readonly lead: (to: Events['reminded']) => void;
  readonly log: (error: unknown) => void;
}

/**
 * Tells through the system's notifications what asks for a look (row 88). What was told is kept on this computer, by ids and without a word, so that a start, a
 * wake-up or two of them tell nothing twice. While the screen or the journal is locked, only that there is something is told, once a day.
 */
export class Reminders {
  readonly #options: ReminderOptions;
  readonly #kept: Low<Kept>;
  readonly #shown = new Set<Notification>();
  #isScreenLocked = false;
  #looking: Promise<void> = Promise.resolve();
  #soon: NodeJS.Timeout | undefined;

  constructor(options: ReminderOptions) {
    this.#options = options;
    const file = new DurableFile<Kept>(join(options.surroundings.state, 'reminders.json'), disk, 'what was told');
    this.#kept = new Low<Kept>(file, nothingKept);
  }

  /** Begins to look: after the start, every ten minutes, and when somebody comes back. */
  begin(): void {
    if (!Notification.isSupported()) return;
    powerMonitor.on('resume', this.look);
    powerMonitor.on('unlock-screen', () => {
      this.#isScreenLocked = false;
      this.look();
    });
    powerMonitor.on('lock-screen', () => {
      this.#isScreenLocked = true;
      this.withdraw();
    });
    setInterval(this.look, every).unref();
    this.soon();
  }

  /** Looks once what happens now has settled. */
  readonly soon = (): void => {
    if (!Notification.isSupported()) return;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(this.look, settling);
    this.#soon.unref();
  };

  /** Looks, one look after the other: resume and unlock come together, and twice on some systems. */
  readonly look = (): void => {
    this.#looking = this.#looking.then(() => this.#look()).catch(this.#options.log);
  };

  /** Takes back what is on the screen: it may name a client. */
  withdraw(): void {
    for (const notification of this.#shown) notification.close();
    this.#shown.clear();
  }

  async #look(): Promise<void> {
    // A damaged file, or one that says something else, only costs that something is told again.
    await this.#kept.read().catch(() => undefined);
    this.#kept.data = Kept.catch(nothingKept).parse(this.#kept.data);
    const now = this.#now();
    const status = await this.#ask('vault.status');
    if (!status || status.sample !== undefined || status.state === 'none') return;
    if (status.state === 'locked' || this.#isScreenLocked) return this.#tellThatThereIs(now);
    const [view, settings] = [await this.#ask('today.view'), await this.#ask('settings.get')];
    if (!view || !settings) return;
    const { told } = this.#kept.data;
    const wishes = settings.reminders ?? {};
    const found = reminders(view.items, told, wishes, now);
    const isOpen = reminders(view.items, {}, { ...wishes, quietFrom: '00:00', quietTo: '00:00' }, now).length > 0;
    const quiet = { quietFrom: wishes.quietFrom, quietTo: wishes.quietTo };
    // Kept first: a notification that cannot be undone is rather missed than told for ever.
    await this.#keep({ ...this.#kept.data, told: withTold(told, found, now.day), open: isOpen, quiet });
    this.#tell(found);
  }

  /** Of a locked journal nothing is known but that something was open when it was last looked into. */
  async #tellThatThereIs({ day, time }: ReminderTime): Promise<void> {
    const { generic, open, quiet } = this.#kept.data;
    if (generic === day || open !== true || isQuiet(quiet ?? {}, time)) return;
    await this.#keep({ ...this.#kept.data, generic: day });
    const t = translator(this.#options.language());
    this.#show(t('reminders.generic'), t('reminders.genericText'), {});
  }

  #tell(found: readonly Reminder[]): void {
    const language = this.#options.language();
    const t = translator(language);
    if (found.length > most) {
      this.#show(t('reminders.many', { count: found.length }), t('reminders.manyText'), {});
      return;
    }
    const { zone } = this.#options.surroundings.clock.now();
    const format = formatter(language, zone);
    const word = (key: string, otherwise: string) => messageOr(language, key, otherwise);
    for (const reminder of found) {
      const { item } = reminder;
      if (!item) this.#show(t('reminders.weeklyTitle'), t('reminders.weeklyText'), {});
      else
        this.#show(item.clientName ?? 'On Record', todayWords(item, { t, format, word }), {
          client: clientOf(reminder),
          act: item.act,
        });
    }
  }

  #show(title: string, body: string, to: Events['reminded']): void {
    const notification = new Notification({ title, body, silent: true });
    // Held until it is gone: one that is collected as garbage is pressed in vain.
    this.#shown.add(notification);
    notification.once('click', () => {
      this.#shown.delete(notification);
      this.#options.lead(to);
    });
    notification.once('close', () => this.#shown.delete(notification));
    notification.show();
  }

  /** What a call answers; nothing where it is refused: a reminder is no reason to show a failure. */
  async #ask<N extends CallName>(name: N): Promise<Output<N> | undefined> {
    const result = await this.#options.journal.app.call(name, {});
    return result.ok ? (result.value as Output<N>) : undefined; // the app answers by the contract
  }

  async #keep(kept: Kept): Promise<void> {
    this.#kept.data = kept;
    await this.#kept.write();
  }

  #now(): ReminderTime {
    const { at, zone } = this.#options.surroundings.clock.now();
    const local = new Date(localAt(zone, Date.parse(at))).toISOString();
    return { day: local.slice(0, 10), time: local.slice(11, 16) };
  }
}
