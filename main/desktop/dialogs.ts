import { BrowserWindow, dialog, powerMonitor, shell } from 'electron';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Input } from '../../shared/contract.ts';
import { Refusal } from '../../shared/result.ts';
import type { MessageKey, Translate } from '../../shared/messages/translate.ts';
import { safeName } from '../../shared/safe-name.ts';
import type { Handlers } from '../handlers.ts';
import { filesInside } from './given-files.ts';
import type { PlaceTokens } from './tokens.ts';

type Purpose = Input<'desktop.choose'>['purpose'];

/** The calls that only a window has: the system's dialogs, opening what was just made, and how long nobody was at the computer. */
export function dialogHandlers(
  tokens: PlaceTokens,
  words: () => Promise<Translate>,
): Handlers<'desktop.choose' | 'desktop.inside' | 'desktop.open' | 'desktop.idle'> {
  return {
    'desktop.choose': async ({ purpose, name }) => {
      const [path, ...others] = await choose(await words(), purpose, name);
      if (path === undefined) throw new Refusal('cancelled', 'nothing was chosen');
      return { ...tokens.give(path), ...(others.length > 0 && { more: others.map((other) => tokens.give(other)) }) };
    },
    'desktop.inside': async ({ folder }) => ({ files: await filesInside(tokens, folder) }),
    'desktop.idle': () => Promise.resolve({ seconds: powerMonitor.getSystemIdleTime() }),
    'desktop.open': async ({ path }) => {
      // Only a report: a PDF, a plain file, and one whose place this program was given in a dialog.
      const facts = await stat(path).catch(() => undefined); // whatever the reason, there is nothing to open
      if (!facts) throw new Refusal('not-found', 'the report is not there any more', { elsewhere: true });
      if (extname(path).toLowerCase() !== '.pdf' || !facts.isFile())
        throw new Refusal('invalid-input', 'only reports are opened');
      const problem = await shell.openPath(path);
      if (problem !== '') throw new Refusal('not-found', 'no program on this computer opens PDF files');
      return {};
    },
  };
}

const titles = {
  report: 'desktop.dialogs.saveReport',
  bundle: 'bundleAgain.save',
  exhibit: 'desktop.dialogs.chooseExhibit',
  copy: 'exhibits.saveCopy',
  proof: 'proof.save',
  'take-out': 'find.takeout.save',
  anchor: 'proof.choose',
  verify: 'desktop.dialogs.chooseToVerify',
  backup: 'desktop.dialogs.saveBackup',
  restore: 'desktop.dialogs.chooseBackup',
  vault: 'desktop.dialogs.chooseVault',
  import: 'imports.chooseFiles',
  'import-folder': 'imports.chooseFolder',
} as const satisfies Record<Purpose, MessageKey>;

/** For these a place is asked for that a file shall stand at; for the others something that is there. */
const saves: ReadonlySet<Purpose> = new Set(['report', 'bundle', 'backup', 'copy', 'proof', 'take-out']);

async function choose(t: Translate, purpose: Purpose, name: string | undefined): Promise<readonly string[]> {
  const parent = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!parent) return [];
  const title = t(titles[purpose]);
  if (saves.has(purpose)) {
    const options = {
      title,
      ...(name !== undefined && { defaultPath: safeName(name) }),
      filters: filtersOf(t, purpose),
    };
    const { canceled, filePath } = await dialog.showSaveDialog(parent, options);
    return canceled || filePath === '' ? [] : [filePath];
  }
  const folder = purpose === 'vault' || purpose === 'restore' || purpose === 'import-folder';
  const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
    title,
    properties: [folder ? 'openDirectory' : 'openFile', ...(purpose === 'import' ? ['multiSelections' as const] : [])],
  });
  return canceled ? [] : filePaths;
}

function filtersOf(t: Translate, purpose: Purpose): { name: string; extensions: string[] }[] {
  if (purpose === 'report') return [{ name: t('desktop.dialogs.pdf'), extensions: ['pdf'] }];
  return purpose === 'bundle' ? [{ name: t('bundleAgain.zip'), extensions: ['zip'] }] : [];
}
