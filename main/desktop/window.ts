import { BrowserWindow } from 'electron';
import { origin } from './policy.ts';
import { webPreferences } from './preferences.ts';

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
