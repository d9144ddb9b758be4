import type { CitedPlace } from './journal/common.ts';
import type { Translate } from './messages/translate.ts';

/** "EX-011, page 3, marked part": an exhibit and the place in it that is cited, as the window and the paper say it. */
export function citedWords(t: Translate, exhibit: string, { page, line, toLine, region, place }: CitedPlace): string {
  let said = exhibit;
  if (page !== undefined) said = t('paper.values.page', { exhibit: said, page });
  if (line !== undefined)
    said =
      toLine === undefined || toLine === line
        ? t('paper.values.line', { exhibit: said, line })
        : t('viewer.lines', { exhibit: said, from: line, to: toLine });
  if (region) said = t('viewer.region', { exhibit: said });
  return place === undefined ? said : t('paper.values.place', { exhibit: said, place });
}

/** Where a citation points, as one text: the same place gives the same. */
export function placeKey({ page, line, toLine, region, place }: CitedPlace): string {
  const { left, top, width, height } = region ?? {};
  return [page, line, toLine, left, top, width, height, place].map((part) => part ?? '').join('/');
}
