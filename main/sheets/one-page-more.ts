/** Said after each page of an exhibit of many: it takes its time, and goes on. */
export const onePageMore = 'one page more';
export type OnePageMore = typeof onePageMore;
