import { errors } from './en/errors.ts';
import { words } from './en/words.ts';

/** English, the source of truth. Each area has its file; keys are paths, `words.kinds.incident`. */
export const en = { words, errors } as const;
