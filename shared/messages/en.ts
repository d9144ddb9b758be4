import { desktop } from './en/desktop.ts';
import { errors } from './en/errors.ts';
import { ledgers } from './en/ledgers.ts';
import { paper } from './en/paper.ts';
import { places } from './en/places.ts';
import { time } from './en/time.ts';
import { window } from './en/window.ts';
import { words } from './en/words.ts';

/** English, the source of truth. Each area has its file; keys are paths, `words.kinds.incident`. */
export const en = { ledgers, words, time, paper, errors, desktop, window, places } as const;
