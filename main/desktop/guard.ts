import { app, type Session } from 'electron';
import { origin } from './policy.ts';

/** Shuts every way out of a page: navigation, new windows, embedded pages, permissions, and any request but for the page's own files. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/**
 * Lets Chromium itself ask for nothing: its browser process has wishes of its own that no page made and no session's guard sees. Measured
 * (`npm run test:offline`): the spelling checker asked for the name of the server its word lists come from, before a session could say where
 * they are. Here no name is found, for anybody. To be called before the program is ready.
 */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const own of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ])
    app.commandLine.appendSwitch(own);
}

/** Lets a session ask for nothing but the program's own pages, and grants it nothing but writing to the clipboard. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }));
  // Until `Spelling` has put the program's own lists in their place; a list that was missing would be asked for here, where nothing answers.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(`${origin}/`);
}

/** Whether an address is one of the program's own pages, or a picture a page made itself. */
export function isOwn(url: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('devtools://');
}
