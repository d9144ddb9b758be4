/** Az elengedés, a lapok szövegén túl: ami nyitva maradt, egy lépés több fióknál, és a záró levél. */
export const leaving = {
  leftOpen: 'nyitva maradt',
  sameFor: 'Ugyanez ennél is',
  sameForAll: 'Mindegyiknél',
  farewell: 'Levél: búcsú…',
  endsHint: 'A búcsúlevélben ez a nap áll.',
} as const;
