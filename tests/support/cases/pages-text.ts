/**
 * The text of a report's pages without their running heads and feet and without any blanks, for looking up what must stand there. A text that runs
 * over a page's end is found in its two halves.
 */
export class PagesText {
  readonly #pages: readonly string[];
  readonly #all: string;

  constructor(pages: readonly string[]) {
    this.#pages = withoutRunning(pages).map(squeezed);
    this.#all = this.#pages.join('\n');
  }

  /** Those of some texts that stand on no page. */
  lacks(texts: readonly string[]): readonly string[] {
    return texts.filter((text) => text.split('\n').some((line) => !this.#has(squeezed(line))));
  }

  #has(text: string): boolean {
    return (
      this.#all.includes(text) || this.#pages.some((page, i) => this.#isTorn(text, page, this.#pages[i + 1] ?? ''))
    );
  }

  /** Whether a text ends one page and goes on upon the next, beneath what is repeated there. */
  #isTorn(text: string, page: string, next: string): boolean {
    for (let cut = Math.min(text.length - 1, page.length); cut > 0; cut--)
      if (page.includes(text.slice(0, cut))) return next.includes(text.slice(cut));
    return false;
  }
}

/** What stands on nearly every page, but for its figures, is a running head or foot. */
function withoutRunning(pages: readonly string[]): string[] {
  const shape = (line: string) => line.replaceAll(/\d/g, '#');
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set(page.split('\n').map(shape))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const isRunning = (line: string) => (counts.get(shape(line)) ?? 0) > pages.length * 0.9;
  return pages.map((page) =>
    page
      .split('\n')
      .filter((line) => !isRunning(line))
      .join('\n'),
  );
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00a0]/gu, '');
}
