import type { Translation } from '../translate.ts';

/** Wpisany tekst, którego nie udało się jeszcze zachować, i okno, które ma się z nim zamknąć. */
export const unkept = {
  waiting:
    'Wpisanego tekstu nie udało się jeszcze zachować: nie ma folderu dziennika albo dysk jest pełny lub tylko do odczytu. Tekst pozostaje tutaj, dopóki to okno jest otwarte, i zostanie zachowany, gdy tylko będzie to możliwe.',
  again: 'Spróbuj teraz',
  lost: 'Dziennik zablokowano, zanim udało się zachować wpisany tekst: nie było folderu albo dysk był pełny lub tylko do odczytu. Tych słów już nie ma; tego, co zapisano, to nie dotyczy.',
  closing: 'Wpisany tekst nie jest jeszcze zachowany.',
  closingText:
    'Nie ma folderu dziennika albo dysk jest pełny lub tylko do odczytu. Jeśli to okno teraz się zamknie, tekst przepadnie. Najpierw przywróć folder albo skopiuj tekst.',
  stay: 'Nie zamykaj okna',
  close: 'Zamknij mimo to',
} as const satisfies Translation<'pl'>['unkept'];
