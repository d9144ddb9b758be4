import { dirname, join } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import type { Files } from './files.ts';
import { layout } from './layout.ts';

/** Refuses with `invalid-input` a folder that lies within a vault: what is written there would be taken for a part of it. */
export async function refuseInVault(files: Files, folder: string): Promise<void> {
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    if ((await files.facts(join(above, layout.vaultFile)))?.kind === 'file')
      throw new Refusal('invalid-input', 'This folder lies within a journal. Choose one outside of it.', {
        folder,
        vault: above,
      });
  }
}
