import '../shared/messages/six.ts';
import type { CallName, Input, Output } from '../shared/contract.ts';
import { anchorHandlers } from './anchors.ts';
import type { App } from './app.ts';
import { accountHandlers } from './accounts.ts';
import { clientHandlers } from './clients.ts';
import { computerHandlers } from './computers.ts';
import { decisionHandlers } from './decision.ts';
import { draftHandlers } from './drafts.ts';
import { entryHandlers } from './entries.ts';
import { exhibitHandlers } from './exhibits.ts';
import { houseHandlers } from './house.ts';
import { letterHandlers } from './letters.ts';
import { lettingGoHandlers } from './letting-go.ts';
import { importHandlers } from './imports.ts';
import { jobHandlers } from './jobs.ts';
import { logHandlers } from './log.ts';
import { meHandlers } from './me.ts';
import { moneyHandlers } from './money.ts';
import { previewHandlers } from './report-preview.ts';
import { reportHandlers } from './reports.ts';
import { savedViewHandlers } from './saved-views.ts';
import { searchHandlers } from './search.ts';
import { settingsHandlers } from './settings.ts';
import { signHandlers } from './signs.ts';
import { takeoutHandlers } from './takeout.ts';
import { termsHandlers } from './terms.ts';
import { timelineHandlers } from './timeline.ts';
import { timeHandlers } from './times.ts';
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
  return {
    ...vaultHandlers(app),
    ...meHandlers(app),
    ...houseHandlers(app),
    ...clientHandlers(app),
    ...computerHandlers(app),
    ...entryHandlers(app),
    ...jobHandlers(app),
    ...logHandlers(app),
    ...timelineHandlers(app),
    ...draftHandlers(app),
    ...savedViewHandlers(app),
    ...exhibitHandlers(app),
    ...anchorHandlers(app),
    ...importHandlers(app),
    ...accountHandlers(app),
    ...lettingGoHandlers(app),
    ...letterHandlers(app),
    ...previewHandlers(app),
    ...reportHandlers(app),
    ...searchHandlers(app),
    ...takeoutHandlers(app),
    ...termsHandlers(app),
    ...moneyHandlers(app),
    ...waitingHandlers(app),
    ...workHandlers(app),
    ...signHandlers(app),
    ...decisionHandlers(app),
    ...todayHandlers(app),
    ...timeHandlers(app),
    ...settingsHandlers(app),
  };
}
