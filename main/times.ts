import '../shared/messages/six.ts';
import { formatter } from '../shared/format.ts';
import { readWhen } from '../shared/typed-time/read-when.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { ownLanguage } from './own-language.ts';

export function timeHandlers(app: App): Handlers<'times.read'> {
  return {
    'times.read': async ({ text, language }) => {
      const now = (await app.vault()).now();
      const spoken = language ?? (await ownLanguage(app));
      const read = readWhen(text, spoken, now);
      return read.is === 'read' ? { ...read, said: formatter(spoken, now.zone).occurred(read.occurred, now) } : read;
    },
  };
}
