import type { Page } from 'playwright-core';

/** How much of the log lies below what is in sight, in CSS pixels: nothing where its newest entry stands there whole. */
export function belowSight(page: Page): Promise<number> {
  return page.getByRole('feed').evaluate(({ parentElement: box }) => {
    if (!box) throw new Error('the feed stands in a box that scrolls');
    return box.scrollHeight - box.clientHeight - box.scrollTop;
  });
}
