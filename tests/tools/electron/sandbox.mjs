import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeFolder } from './runtime.mjs';

/**
 * Chromium locks its pages into a sandbox, for which Linux has to grant user namespaces (Ubuntu since 24.04 does not) or the helper
 * beside the program has to belong to root. Where neither holds, Electron ends at once with a message that few understand.
 *
 * @returns {string | undefined} the command that helps, where one is needed
 */
export function missingSandbox() {
  if (process.platform !== 'linux' || process.getuid?.() === 0 || !namespacesAreDenied()) return undefined;
  const helper = join(runtimeFolder(), 'chrome-sandbox');
  if (existsSync(helper) && isSetUidRoot(helper)) return undefined;
  return `This system denies user namespaces, which the sandbox of the window needs. This gives it another way:\n  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`;
}

function namespacesAreDenied() {
  return (
    reads('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1') ||
    reads('/proc/sys/kernel/unprivileged_userns_clone', '0')
  );
}

/** @param {string} file @param {string} value */
function reads(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8').trim() === value;
}

/** @param {string} file */
function isSetUidRoot(file) {
  const { uid, mode } = statSync(file);
  return uid === 0 && (mode & 0o4000) !== 0;
}
