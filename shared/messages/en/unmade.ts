/** What was not made, because the part of the program that makes it stopped. */
export const unmade = {
  pdf: 'The PDF was not made: the part of the program that makes it stopped. No report was recorded, and a file that stood there before is as it was. Close other programs in case memory is short, and try again; a shorter time or fewer exhibits need less of it.',
  page: 'This page could not be drawn. Nothing was changed, and the report can still be made. Look at another page, or try again.',
} as const;
