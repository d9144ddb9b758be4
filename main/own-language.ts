import { languages, type Language } from '../shared/languages.ts';
import { currentMe } from '../shared/me.ts';
import type { App } from './app.ts';

/** The user's own language: of the window, else of their details, else English. */
export async function ownLanguage(app: App): Promise<Language> {
  const kept = (await (await app.vault()).settings.get())['language'];
  const chosen = languages.find((language) => language === kept);
  return chosen ?? currentMe((await app.journals.ofVault()).journal)?.language ?? 'en';
}
