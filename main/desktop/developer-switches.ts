/**
 * Command-line switches of Electron and Chromium that open a program to whoever can start it: a debugger on its pages or its main process, or a page
 * without its walls. Only a build made for testing takes them.
 */
export const developerSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'disable-web-security',
  'allow-running-insecure-content',
  'unsafely-treat-insecure-origin-as-secure',
  'disable-site-isolation-trials',
  'load-extension',
] as const;

/** Which of those a program was started with; a program that is handed out and finds one must not go on. */
export function refusedSwitches(
  program: { readonly isPackaged: boolean; readonly isTestBuild: boolean },
  has: (name: string) => boolean,
): readonly string[] {
  return program.isPackaged && !program.isTestBuild ? developerSwitches.filter((name) => has(name)) : [];
}
