import type { Translation } from '../translate.ts';

/** The bundle of a report that was issued earlier, made from its PDF. */
export const bundleAgain = {
  make: 'Utwórz pakiet…',
  title: 'Pakiet raportu {{number}}',
  lead: 'Wskaż PDF w takiej postaci, w jakiej powstał. Zostanie porównany z zapisanym wtedy odciskiem. Pakiet powstanie tylko wtedy, gdy nie różni się ani jeden bajt, i będzie zawierał dokładnie ten raport.',
  drop: 'Upuść tutaj PDF raportu {{number}} albo go wybierz.',
  chosen: 'Wybrano: {{file}}',
  choose: 'Wybierz PDF…',
  go: 'Utwórz pakiet…',
  making: 'Tworzenie pakietu…',
  save: 'Zachowaj pakiet',
  zip: 'Pakiet (zip)',
  made: 'Pakiet utworzono: {{name}} ({{size}}). Można go sprawdzić w dowolnej przeglądarce za pomocą zawartego w nim pliku verify.html.',
  none: '{{file}} nie jest żadnym z raportów o tym kliencie. Plik zmieniono albo pochodzi skądinąd. Pakietu nie utworzono.',
  another: '{{file}} to inny raport: {{number}}. Pakietu nie utworzono.',
} as const satisfies Translation<'pl'>['bundleAgain'];
