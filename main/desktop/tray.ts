import { Menu, nativeImage, Tray } from 'electron';
import { join } from 'node:path';
import type { Translate } from '../../shared/messages/translate.ts';

export interface TrayActs {
  readonly capture: () => void;
  readonly show: () => void;
  readonly quit: () => void;
}

/** The icon beside the clock. It names no client: a screen may be shared. Returns the way to say its menu in another language. */
export function openTray(assets: string, acts: TrayActs): (t: Translate) => void {
  const tray = new Tray(nativeImage.createFromPath(join(assets, 'tray.png')));
  tray.on('click', acts.capture);
  return (t) => {
    tray.setToolTip(t('desktop.tray.tip'));
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: t('desktop.tray.capture'), click: acts.capture },
        { label: t('desktop.tray.show'), click: acts.show },
        { type: 'separator' },
        { label: t('desktop.tray.quit'), click: acts.quit },
      ]),
    );
  };
}
