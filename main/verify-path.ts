import type { Output } from '../shared/contract.ts';
import { verifyVault } from './vault/index.ts';

/** Checks what lies at a path, and changes nothing. */
export function verifyPath(path: string, state: string): Promise<Output<'vault.verify'>> {
  return verifyVault(path, state);
}
