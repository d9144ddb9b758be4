import { arch, release, type } from 'node:os';

/** The computer in one line, as a report needs it: no name of a person or of a machine. */
export function disclosedSystem(): string {
  const { electron, chrome, node } = process.versions;
  return `${type()} ${release()} ${arch()} · Electron ${electron} · Chromium ${chrome ?? '?'} · Node ${node}`;
}
