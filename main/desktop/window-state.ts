import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { Low } from 'lowdb';
import { join } from 'node:path';
import { DurableFile } from '../vault/durable-file.ts';
import { disk } from '../vault/files.ts';

interface Remembered {
  readonly bounds: Rectangle | null;
  readonly maximized: boolean;
}

const fallback = { width: 1280, height: 860 };

/** Remembers where the window was on this computer; not in the vault, which may travel. */
export class WindowState {
  readonly #kept: Low<Remembered>;
  #written: Promise<unknown> = Promise.resolve();

  private constructor(kept: Low<Remembered>) {
    this.#kept = kept;
  }

  /** Reads what is remembered; a damaged file only costs the place of the window. */
  static async read(state: string): Promise<WindowState> {
    const file = new DurableFile<Remembered>(join(state, 'window-state.json'), disk, 'the place of the window');
    const kept = new Low<Remembered>(file, { bounds: null, maximized: false });
    await kept.read().catch(() => undefined); // a damaged file only costs the place of the window
    return new WindowState(kept);
  }

  /** The frame to open with: as it was, if that still lies on a screen. */
  get frame(): { width: number; height: number; x?: number; y?: number } {
    const { bounds } = this.#kept.data;
    return bounds && isVisible(bounds) ? bounds : fallback;
  }

  /** Answers when what was to be remembered is on the disk. */
  async settled(): Promise<void> {
    await this.#written;
  }

  /** Follows a window until it closes. */
  follow(window: BrowserWindow): void {
    if (this.#kept.data.maximized) window.maximize();
    window.on('close', () => {
      this.#kept.data = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
      this.#written = this.#kept.write().catch(() => undefined); // only the place of the window is lost
    });
  }
}

function isVisible(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const width = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    const height = Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y);
    return width > 200 && height > 100;
  });
}
