import { languages, type Language } from '../shared/languages.ts';
import { currentMe } from '../shared/me.ts';
import type { App } from './app.ts';

/** The user's own language: of the window, else of their details, else English. Of a locked journal the window's alone is known. */
export async function ownLanguage(app: App): Promise<Language> {
  const vault = await app.vault();
  const kept = (await vault.settings.get())['language'];
  const chosen = languages.find((language) => language === kept);
  if (vault.isLocked) return chosen ?? 'en';
  return chosen ?? currentMe((await app.journals.ofVault()).journal)?.language ?? 'en';
}
