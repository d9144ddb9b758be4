import { askFirst } from './first-questions.ts';
import { noteWhatIsTold } from './told-before.ts';

noteWhatIsTold();

/** On their way from when this file is read: it is the first, and nothing that it needs may need more than the bridge. */
export const firstAnswers = askFirst();
