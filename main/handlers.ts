import type { CallName, Input, Output } from '../shared/contract.ts';
import type { App } from './app.ts';
import { accountHandlers } from './accounts.ts';
import { clientHandlers } from './clients.ts';
import { computerHandlers } from './computers.ts';
import { decisionHandlers } from './decision.ts';
import { draftHandlers } from './drafts.ts';
import { entryHandlers } from './entries.ts';
import { exhibitHandlers } from './exhibits.ts';
import { houseHandlers } from './house.ts';
import { lettingGoHandlers } from './letting-go.ts';
import { jobHandlers } from './jobs.ts';
import { LaterHandlers } from './later.ts';
import { logHandlers } from './log.ts';
import { meHandlers } from './me.ts';
import { moneyHandlers } from './money.ts';
import { savedViewHandlers } from './saved-views.ts';
import { searchHandlers } from './search.ts';
import { settingsHandlers } from './settings.ts';
import { signHandlers } from './signs.ts';
import { termsHandlers } from './terms.ts';
import { todayHandlers } from './today.ts';
import { vaultHandlers } from './vault-calls.ts';
import { waitingHandlers } from './waiting.ts';
import { workHandlers } from './work.ts';

/** The calls of the desktop itself; all others are the program's own, whichever doors they are offered at. */
export type WindowCall = Extract<CallName, `desktop.${string}`>;
export type SharedCall = Exclude<CallName, WindowCall>;

/** What a handler gives: its output, which it need not be able to change. */
export type Handler<N extends CallName> = (input: Input<N>) => Promise<ReadonlyDeep<Output<N>>>;

type ReadonlyDeep<T> = unknown extends T
  ? T
  : T extends string | number | boolean | undefined | null
    ? T
    : T extends readonly (infer E)[]
      ? readonly ReadonlyDeep<E>[]
      : { readonly [K in keyof T]: ReadonlyDeep<T[K]> };

export type Handlers<Names extends CallName = SharedCall> = { readonly [N in Names]: Handler<N> };

/** Every handler of the contract. A call without one does not compile. */
export function handlers(app: App): Handlers {
  const later = new LaterHandlers();
  return {
    ...later.of(['vault.verify', 'vault.repair'], async () => (await import('./verify.ts')).verifyHandlers(app)),
    ...later.of(['anchors.view', 'anchors.export', 'anchors.add'], async () =>
      (await import('./anchors.ts')).anchorHandlers(app),
    ),
    ...later.of(
      ['import.preview', 'import.items', 'import.look', 'import.count', 'import.commit', 'import.discard'],
      async () => (await import('./imports.ts')).importHandlers(app),
    ),
    ...later.of(['letters.list', 'letters.preview', 'letters.keep'], async () =>
      (await import('./letters.ts')).letterHandlers(app),
    ),
    ...later.of(['reports.make', 'reports.bundle', 'reports.list', 'reports.verifier'], async () =>
      (await import('./reports.ts')).reportHandlers(app),
    ),
    ...later.of(['reports.preview', 'reports.check'], async () =>
      (await import('./report-preview.ts')).previewHandlers(app),
    ),
    ...later.of(['takeout.make', 'takeout.bring-in'], async () => (await import('./takeout.ts')).takeoutHandlers(app)),
    ...later.of(['exhibits.look'], async () => (await import('./exhibit-look.ts')).lookHandlers(app)),
    ...later.of(['timeline.view'], async () => (await import('./timeline.ts')).timelineHandlers(app)),
    ...later.of(['times.read'], async () => (await import('./times.ts')).timeHandlers(app)),
    ...vaultHandlers(app),
    ...meHandlers(app),
    ...houseHandlers(app),
    ...clientHandlers(app),
    ...computerHandlers(app),
    ...entryHandlers(app),
    ...jobHandlers(app, later),
    ...logHandlers(app),
    ...draftHandlers(app),
    ...savedViewHandlers(app),
    ...exhibitHandlers(app),
    ...accountHandlers(app),
    ...lettingGoHandlers(app),
    ...searchHandlers(app),
    ...termsHandlers(app),
    ...moneyHandlers(app),
    ...waitingHandlers(app),
    ...workHandlers(app),
    ...signHandlers(app),
    ...decisionHandlers(app),
    ...todayHandlers(app),
    ...settingsHandlers(app),
  };
}
