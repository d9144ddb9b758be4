import type { Page } from 'playwright-core';

/**
 * Words in the window that cannot be read whole: what lies around them cuts them off, or something else lies over them. What can be
 * scrolled to is not cut off. Each is said with what it does and the box it is in.
 */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slack = 2;
    const found: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const box = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!box || text === '' || !isShown(box)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const trouble = cutBy(box, line) ?? coveredBy(box, line);
        if (trouble === undefined) continue;
        found.push(`${trouble}: “${text.slice(0, 60)}” in ${nameOf(box)}`);
        break;
      }
    }
    return found;

    /** Said to those who listen only, or not there at all. */
    function isShown(box: Element): boolean {
      if (!box.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      for (let around: Element | null = box; around; around = around.parentElement)
        if (getComputedStyle(around).clipPath !== 'none') return false;
      return true;
    }

    function cutBy(box: Element, line: DOMRect): string | undefined {
      let [across, along] = [true, true]; // until it can be scrolled to that way
      for (let around: Element | null = box; around && (across || along); around = around.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(around);
        const rect = around.getBoundingClientRect();
        // An excerpt of something long, which is read elsewhere; a label has no elsewhere.
        if (isExcerpt(around, box)) return undefined;
        if (
          across &&
          /hidden|clip/.test(overflowX) &&
          (line.right > rect.right + slack || line.left < rect.left - slack)
        )
          return `cut off across by ${nameOf(around)}`;
        if (
          along &&
          /hidden|clip/.test(overflowY) &&
          (line.bottom > rect.bottom + slack || line.top < rect.top - slack)
        )
          return `cut off along by ${nameOf(around)}`;
        if (/auto|scroll/.test(overflowX)) across = false;
        if (/auto|scroll/.test(overflowY)) along = false;
        if (position === 'fixed') break;
      }
      return undefined;
    }

    function isExcerpt(around: Element, box: Element): boolean {
      const { textOverflow, webkitLineClamp } = getComputedStyle(around);
      return webkitLineClamp !== 'none' || (textOverflow === 'ellipsis' && (box.textContent?.length ?? 0) > 40);
    }

    function coveredBy(box: Element, line: DOMRect): string | undefined {
      const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
      for (let around: Element | null = box; around; around = around.parentElement) {
        const { left, right, top: upper, bottom } = around.getBoundingClientRect();
        // Scrolled out of sight: what is seen there is another's.
        if (getComputedStyle(around).overflow !== 'visible' && (x < left || x > right || y < upper || y > bottom))
          return undefined;
      }
      const top = document.elementFromPoint(x, y); // null outside the window
      if (!top || top.contains(box) || box.contains(top) || top.closest('label')?.contains(box)) return undefined;
      if (getComputedStyle(box).pointerEvents === 'none' || document.querySelector('[role=dialog], [role=menu]'))
        return undefined;
      return isClear(top) ? undefined : `covered by ${nameOf(top)}`;
    }

    /** Nothing is drawn there, as in a button over a part of a picture: what lies beneath is seen through it. */
    function isClear(cover: Element): boolean {
      const { backgroundColor, backgroundImage } = getComputedStyle(cover);
      return cover.textContent === '' && backgroundImage === 'none' && /, 0\)$|^transparent$/.test(backgroundColor);
    }

    function nameOf(element: Element): string {
      const { tagName, className } = element;
      return `${tagName.toLowerCase()}.${String(className).replaceAll(/\s+/g, '.')}`;
    }
  });
}
