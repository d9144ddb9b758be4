import { BrowserWindow, type WebPreferences } from 'electron';
import { origin } from './page.ts';

/** What every page of the program runs under. */
export const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  plugins: false,
  experimentalFeatures: false,
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences;

export interface WindowOptions {
  readonly preload: string;
  readonly page?: string;
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly show: boolean;
}

/** The one place where a window is made. */
export function openWindow({ preload, page = '', ...frame }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...frame,
    minWidth: 480,
    minHeight: 400,
    title: 'On Record',
    autoHideMenuBar: process.platform !== 'darwin',
    webPreferences: { ...webPreferences, preload },
  });
  void window.loadURL(`${origin}/${page}`);
  return window;
}
