import type { Output } from '../../shared/contract.ts';
import type { Hash } from '../../shared/fields.ts';
import { wholeFile } from '../import/file-source.ts';
import { attempt, FinishedFile } from '../pdf/finished-file.ts';
import { OutputFile } from '../pdf/output-file.ts';

/** Writes the program's own verifier page where somebody can be given it: the one in a bundle could have been changed with the bundle. */
export async function writeVerifier(out: string, vault: string, verifier: string): Promise<Output<'reports.verifier'>> {
  const file = await FinishedFile.at(out, vault, 'page');
  try {
    const page = await wholeFile(verifier);
    const { sha256, bytes } = await attempt(async () => {
      const output = new OutputFile(file.temporary);
      output.write(page);
      return output.finish();
    });
    await file.settle();
    return { path: file.path, sha256: sha256 as Hash, bytes }; // SHA-256 in hexadecimal
  } finally {
    await file.clear();
  }
}
