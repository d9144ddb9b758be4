import {
  app,
  Menu,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
  type WebContents,
  webContents,
} from 'electron';
import { languageNames } from '../../shared/languages.ts';
import type { Translate } from '../../shared/messages/translate.ts';
import { spelledLanguages, type SpelledLanguage } from '../../shared/spelling.ts';

/** What the menu under the pointer needs to know, and can ask for. */
export interface ContextMenuActs {
  readonly words: () => Translate;
  readonly checked: () => readonly SpelledLanguage[];
  readonly check: (languages: readonly SpelledLanguage[]) => void;
  /** Whether a word may be kept outside the journal: where a passphrase protects it, none is. */
  readonly mayAdd: () => Promise<boolean>;
  readonly add: (word: string) => void;
}

type Item = MenuItemConstructorOptions;
const between: Item = { type: 'separator' };
const most = 5;

/** Gives every page the menu of its text: the spelling of the word under the pointer, and the clipboard. Elsewhere there is none. */
export function offerContextMenus(acts: ContextMenuActs): void {
  const offer = (contents: WebContents): void => {
    contents.on('context-menu', (_asked, about) => {
      void template(contents, about, acts).then((items) => {
        if (items.length > 0 && !contents.isDestroyed()) Menu.buildFromTemplate([...items]).popup();
      });
    });
  };
  webContents.getAllWebContents().forEach(offer); // the first window is there before this
  app.on('web-contents-created', (_event, contents) => offer(contents));
}

/** What stands in the menu; nothing where there is no text to do something with. */
export async function template(
  contents: WebContents,
  about: ContextMenuParams,
  acts: ContextMenuActs,
): Promise<readonly Item[]> {
  const t = acts.words();
  const copy: Item = { label: t('desktop.menu.copy'), role: 'copy', enabled: about.editFlags.canCopy };
  if (!about.isEditable) return about.selectionText.trim() === '' ? [] : [copy];
  return [
    ...(about.misspelledWord === '' ? [] : await spellingOfWord(contents, about, acts)),
    { label: t('desktop.menu.undo'), role: 'undo', enabled: about.editFlags.canUndo },
    { label: t('desktop.menu.redo'), role: 'redo', enabled: about.editFlags.canRedo },
    between,
    { label: t('desktop.menu.cut'), role: 'cut', enabled: about.editFlags.canCut },
    copy,
    { label: t('desktop.menu.paste'), role: 'paste', enabled: about.editFlags.canPaste },
    { label: t('desktop.menu.selectAll'), role: 'selectAll', enabled: about.editFlags.canSelectAll },
    ...(process.platform === 'darwin' || !isProse(about) ? [] : [between, languagesMenu(acts)]),
  ];
}

/** A text at length, or a line with a word that was looked up: Electron's own `spellcheckEnabled` says no before the first such word. */
function isProse({ formControlType, misspelledWord }: ContextMenuParams): boolean {
  return formControlType === 'text-area' || misspelledWord !== '';
}

async function spellingOfWord(
  contents: WebContents,
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  acts: ContextMenuActs,
): Promise<readonly Item[]> {
  const t = acts.words();
  const suggested = dictionarySuggestions.slice(0, most).map((word): Item => ({
    label: word.replaceAll('&', '&&'),
    click: () => contents.replaceMisspelling(word),
  }));
  return [
    ...(suggested.length > 0 ? suggested : [{ label: t('spelling.menu.none'), enabled: false }]),
    ...((await acts.mayAdd()) ? [{ label: t('spelling.menu.add'), click: () => acts.add(misspelledWord) }] : []),
    between,
  ];
}

function languagesMenu({ words, checked, check }: ContextMenuActs): Item {
  const now = checked();
  return {
    label: words()('spelling.menu.languages'),
    submenu: spelledLanguages.map((language) => ({
      label: languageNames[language],
      type: 'checkbox',
      checked: now.includes(language),
      click: () => check(spelledLanguages.filter((one) => (one === language) !== now.includes(one))),
    })),
  };
}
