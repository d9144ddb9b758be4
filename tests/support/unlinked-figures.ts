import type { Page } from 'playwright-core';

/**
 * Figures on the page that do not open the entries they were counted from: numbers above zero in a list of figures, under a bar, or in a table where neither
 * they nor what stands in their row can be pressed. A chart's numbers, said as a table to whoever hears the page, are those of the lists beside it.
 */
export async function unlinkedFigures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const figures = document.querySelectorAll(
      'main dd strong, main dd small, main section > strong, aside section > strong, aside section > p, aside li > span:last-child, main td, header h1 + span',
    );
    const leads = (one: Element): boolean =>
      one.closest('button, a, [role="button"]') !== null ||
      (one.closest('tr, li') ?? one).querySelector('button, a, [role="button"]') !== null;
    return [...figures]
      .filter((one) => one.checkVisibility() && !one.closest('.said') && /[1-9]/.test(one.textContent) && !leads(one))
      .map((one) => one.textContent);
  });
}
