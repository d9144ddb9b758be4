/** The file that the system asked this program to open, until a window takes it to be checked. The last one counts. */
export class OpenedFile {
  #path: string | undefined;

  put(path: string): void {
    this.#path = path;
  }

  take(): string | undefined {
    const path = this.#path;
    this.#path = undefined;
    return path;
  }
}
