import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MessageKey, Translate } from '../../shared/messages/translate.ts';

/** What the menu can ask for: a command of the window's, or an act of the program's own. */
export interface MenuActs {
  readonly command: (name: string) => void;
  readonly capture: () => void;
  readonly print: () => void;
}

type Item = MenuItemConstructorOptions;

/** The application's menu in the user's language, with the platform's own accelerators. */
export function applicationMenu(t: Translate, acts: MenuActs, platform = process.platform): Menu {
  const say = (key: MenuKey) => t(`desktop.menu.${key}`);
  const command = (key: MenuKey, name: string, accelerator?: string): Item => ({
    label: say(key),
    ...(accelerator !== undefined && { accelerator }),
    click: () => acts.command(name),
  });
  const role = (key: MenuKey, name: NonNullable<Item['role']>): Item => ({ label: say(key), role: name });
  const template: Item[] = [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: say('file'),
      submenu: [
        command('newClient', 'new-client', 'CmdOrCtrl+Shift+N'),
        { label: say('capture'), accelerator: 'CmdOrCtrl+N', click: acts.capture },
        { type: 'separator' },
        { label: say('print'), accelerator: 'CmdOrCtrl+P', click: acts.print },
        command('settings', 'settings', 'CmdOrCtrl+,'),
        { type: 'separator' },
        { ...role('close', 'close'), accelerator: 'CmdOrCtrl+W' },
        ...(platform === 'darwin' ? [] : [{ ...role('quit', 'quit'), accelerator: 'CmdOrCtrl+Q' }]),
      ],
    },
    {
      label: say('edit'),
      submenu: [
        role('undo', 'undo'),
        role('redo', 'redo'),
        { type: 'separator' },
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('selectAll', 'selectAll'),
      ],
    },
    {
      label: say('go'),
      submenu: [
        command('palette', 'palette'),
        command('search', 'search'),
        command('today', 'today'),
        { type: 'separator' },
        command('log', 'log'),
        command('money', 'money'),
        command('accounts', 'accounts'),
        command('next', 'next'),
        command('reports', 'reports'),
        command('lettingGo', 'letting-go'),
        { type: 'separator' },
        command('back', 'back'),
        command('forward', 'forward'),
      ],
    },
    {
      label: say('view'),
      submenu: [
        role('zoomIn', 'zoomIn'),
        role('zoomOut', 'zoomOut'),
        // Ctrl+0 leads to Today.
        { ...role('zoomReset', 'resetZoom'), accelerator: 'CmdOrCtrl+Shift+0' },
        { type: 'separator' },
        role('fullScreen', 'togglefullscreen'),
      ],
    },
    {
      label: say('help'),
      role: 'help',
      submenu: [
        command('guide', 'guide', 'F1'),
        command('shortcuts', 'shortcuts'),
        command('verify', 'verify'),
        { type: 'separator' },
        command('about', 'about'),
      ],
    },
  ];
  return Menu.buildFromTemplate(template);
}

type MenuKey = MessageKey extends infer K ? (K extends `desktop.menu.${infer Name}` ? Name : never) : never;
