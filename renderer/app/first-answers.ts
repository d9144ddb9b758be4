import { askFirst } from './first-questions.ts';

/** On their way from when this file is read: it is the first, and nothing that it needs may need more than the bridge. */
export const firstAnswers = askFirst();
