import { createContext, useContext } from 'react';
import type { GivenPlace } from '../../shared/contract.ts';
import type { Pattern } from '../../shared/decision.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Citation } from '../../shared/journal/common.ts';
import type { LetterChoice } from '../../shared/letters/source.ts';
import type { ComposedKind } from '../log/composer/forms.ts';
import type { Sought } from '../search/sought.ts';
import type { ReportForm } from '../reports/report-form.ts';
import type { MoneyPart } from '../money/parts/money-parts.ts';
import type { BegunForm } from './begun-forms.ts';

/** The five places of a client. */
export const clientTabs = ['log', 'money', 'accounts', 'next', 'reports'] as const;
export type ClientTab = (typeof clientTabs)[number];

/** One of a client's places. In the log, `entry` is shown and focused, and `write` puts the cursor into the composer, with a kind begun there. */
export interface ClientPlace {
  readonly at: 'client';
  readonly client: ClientId;
  readonly tab: ClientTab;
  readonly entry?: EntryId;
  /** A form about that entry that was left in the middle: it is opened again. */
  readonly begun?: BegunForm;
  readonly write?: true | ComposedKind;
  /** The draft that is gone on with there, where several wait. */
  readonly draft?: EntryId;
  /** A place in an exhibit that is to be cited there. */
  readonly cite?: Citation;
  /** Which part of money & work is shown. */
  readonly part?: MoneyPart;
  /** Under reports: what a record is begun with. */
  readonly record?: Pick<ReportForm, 'from' | 'to' | 'kinds'>;
  /** Under what next: the playbook that is open. */
  readonly pattern?: Pattern;
}

/** The letters to a client: all of them, or one that is being written, about what it was asked for. */
export interface LetterPlace {
  readonly at: 'letter';
  readonly client: ClientId;
  readonly template?: string;
  readonly choice?: LetterChoice;
}

/** The search, with what was looked for when one went on from it. */
export interface SearchPlace {
  readonly at: 'search';
  readonly sought?: Sought;
}

/** Where the window is. */
export type Place =
  | { readonly at: 'today' }
  | ClientPlace
  | LetterPlace
  | SearchPlace
  | { readonly at: 'letting-go'; readonly client: ClientId; readonly begun?: BegunForm }
  /** "Is that all you did?" */
  | { readonly at: 'answer'; readonly client: ClientId }
  /** Files from elsewhere; `whose` is the client whose journal was open when it was asked for. */
  | { readonly at: 'import'; readonly whose?: ClientId }
  /** `takeOut`: the part about taking out is begun with this client. */
  | { readonly at: 'settings'; readonly takeOut?: ClientId }
  /** `opened`: a file that the system asked to be opened is checked at once. */
  | { readonly at: 'verify'; readonly opened?: GivenPlace };

/** Where the window was, is, and can go forward to again. */
export interface Journey {
  readonly back: readonly Place[];
  readonly here: Place;
  readonly forward: readonly Place[];
}

/** `at` changes where one is without going anywhere: what is shown there is remembered for the way back. */
export type Move = { readonly to: Place } | { readonly at: Place } | 'back' | 'forward';

/** The journey after a move; going where one is already changes nothing. */
export function moved(journey: Journey, move: Move): Journey {
  const { back, here, forward } = journey;
  if (move === 'back') {
    const to = back.at(-1);
    return to ? { back: back.slice(0, -1), here: to, forward: [here, ...forward] } : journey;
  }
  if (move === 'forward') {
    const [to, ...rest] = forward;
    return to ? { back: [...back, here], here: to, forward: rest } : journey;
  }
  if ('at' in move) return { back, here: move.at, forward };
  if (JSON.stringify(move.to) === JSON.stringify(here)) return journey;
  return { back: [...back.slice(-49), here], here: move.to, forward: [] };
}

export interface Whereabouts {
  readonly place: Place;
  readonly go: (to: Place) => void;
  readonly move: (move: Move) => void;
  /** Remembers something of the page one is on, for the way back to it. */
  readonly remember: (here: Place) => void;
  /** Opens the dialog for a new client, from wherever one is. */
  readonly newClient: () => void;
  readonly openPalette: () => void;
  /** Starts the timer for a client, or opens what stops the one that runs. */
  readonly timer: (client: ClientId) => void;
}

export const WhereaboutsContext = createContext<Whereabouts | undefined>(undefined);

/** Where the window is, and how to go elsewhere. */
export function useWhereabouts(): Whereabouts {
  const whereabouts = useContext(WhereaboutsContext);
  if (!whereabouts) throw new Error('no WhereaboutsContext above this component');
  return whereabouts;
}
