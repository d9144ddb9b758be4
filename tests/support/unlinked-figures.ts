import type { Page } from 'playwright-core';

/**
 * Figures on the page that do not open the entries they were counted from: numbers above zero in a list of figures, under a bar, in a table, in what is said of
 * a sum, or beside a box to check, where neither they nor what stands in their row can be pressed; and charts none of whose numbers can. A chart's numbers,
 * said as a table to whoever hears the page, are those of the chart.
 */
export async function unlinkedFigures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const figures = document.querySelectorAll(
      'main dd strong, main dd small, main section > strong, aside section > strong, aside section > p, aside li > span:last-child, main td, header h1 + span, main p > strong, main label small, main fieldset label, main figure',
    );
    // A table that works one figure out, step by step, leads on beneath it; so does a sentence that is set apart.
    const around = (one: Element): readonly (Element | null)[] => [
      one,
      one.closest('tr, li, fieldset > div > div'),
      one.matches('td') ? one.closest('[role="group"]') : null,
      one.matches('p > strong') ? one.closest('div') : null,
    ];
    const leads = (one: Element): boolean =>
      one.closest('button, a, [role="button"]') !== null ||
      around(one).some((place) => place?.querySelector('button, a, [role="button"]'));
    return [...figures]
      .filter((one) => one.checkVisibility() && !one.closest('.said') && /[1-9]/.test(one.textContent) && !leads(one))
      .map((one) => one.textContent);
  });
}
