import { useEffect, useRef } from 'react';
import { isMac, chord } from './chord.ts';
import { listen } from '../bridge.ts';
import { nothingSought } from '../search/sought.ts';
import { clientTabs, type ClientTab, type Whereabouts } from './place.ts';

/** What can be asked for by a key, from the menu, or in the palette, wherever one is. */
export const commands = [
  'palette',
  'new-client',
  'search',
  'today',
  'import',
  'settings',
  'verify',
  'back',
  'forward',
  'log',
  'money',
  'accounts',
  'next',
  'reports',
  'letters',
  'letting-go',
  'answer',
  'timer',
] as const;
export type Command = (typeof commands)[number];

/** Keys that work everywhere in the window; ⌘ on a Mac, Ctrl elsewhere. */
export const keyOf: Partial<Record<Command, string>> = {
  palette: 'mod+k',
  'new-client': 'mod+shift+n',
  search: 'mod+f',
  today: 'mod+0',
  log: 'mod+1',
  money: 'mod+2',
  accounts: 'mod+3',
  next: 'mod+4',
  reports: 'mod+5',
  answer: 'mod+shift+w',
  timer: 'mod+shift+t',
  settings: 'mod+,',
  back: isMac ? 'mod+[' : 'alt+arrowleft',
  forward: isMac ? 'mod+]' : 'alt+arrowright',
};

/** Does what a command says. Commands about a client do nothing where there is none. */
export function obey(command: Command, { place, go, move, newClient, openPalette, timer }: Whereabouts): void {
  switch (command) {
    case 'palette':
      return openPalette();
    case 'new-client':
      return newClient();
    case 'import':
      return go({ at: 'import', ...('client' in place && { whose: place.client }) });
    case 'today':
    case 'settings':
    case 'verify':
      return go({ at: command });
    case 'search':
      return go({ at: 'search', ...('client' in place && { sought: { ...nothingSought, client: place.client } }) });
    case 'back':
    case 'forward':
      return move(command);
    case 'letters':
      if ('client' in place) go({ at: 'letter', client: place.client });
      return;
    case 'letting-go':
    case 'answer':
      if ('client' in place) go({ at: command, client: place.client });
      return;
    case 'timer':
      if ('client' in place) timer(place.client);
      return;
    case 'log':
    case 'money':
    case 'accounts':
    case 'next':
    case 'reports':
      if ('client' in place) go({ at: 'client', client: place.client, tab: command });
      return;
  }
}

/** Whether a command makes sense only where a client is. */
export function needsClient(command: Command): boolean {
  return (
    ['letters', 'letting-go', 'answer', 'timer'].includes(command) || clientTabs.includes(command as ClientTab) // widened only to ask
  );
}

/** Obeys the keys of {@link keyOf} and the menu's commands while the window is open. */
export function useCommands(whereabouts: Whereabouts): void {
  const latest = useRef(whereabouts);
  // Keeps what the two listeners below see as fresh as the screen.
  useEffect(() => {
    latest.current = whereabouts;
  });
  // Hears the keyboard of the whole document, and the native menu through the main process.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const pressed = chord(event);
      const command = commands.find((name) => keyOf[name] === pressed);
      if (!command || event.defaultPrevented) return;
      event.preventDefault();
      obey(command, latest.current);
    };
    const stop = listen((happening) => {
      if (happening.name !== 'command') return;
      const command = commands.find((name) => name === happening.payload.command);
      if (command) obey(command, latest.current);
    });
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
}
