import { verifyVault, type Verification } from './vault/index.ts';

/** Checks what lies at a path, and changes nothing. */
export function verifyPath(path: string, state: string): Promise<Verification> {
  return verifyVault(path, state);
}
