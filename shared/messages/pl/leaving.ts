/** Zakończenie współpracy, obok tekstów na stronach: co zostało otwarte, jeden krok dla kilku kont i ostatnie pismo. */
export const leaving = {
  leftOpen: 'jeszcze niezakończone',
  sameFor: 'To samo dla',
  sameForAll: 'Wszystkie te',
  farewell: 'Pismo: pożegnanie…',
  endsHint: 'Ten dzień będzie podany w pożegnaniu.',
} as const;
