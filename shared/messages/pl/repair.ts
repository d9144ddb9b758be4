import type { Translation } from '../translate.ts';

/** Naprawa uszkodzonego dziennika z kopii zapasowej. */
export const repair = {
  title: 'Naprawa',
  lead: 'Jeśli jakiś program tylko coś dodał, na przykład własne końce wierszy, dziennik można naprawić z niego samego. W innym razie wybierz kopię zapasową lub inną kopię. Zostaną wzięte tylko te wiersze i pliki, które potwierdza ich odcisk. To, co jest tu teraz, zostanie zachowane obok dziennika; nic nie jest usuwane.',
  act: 'Wybierz kopię zapasową…',
  running: 'Trwa naprawa…',
  done: 'Naprawiono. Wszystko znów się zgadza.',
  some: 'Naprawiono tyle, na ile pozwoliła kopia zapasowa.',
  none: 'W tej kopii nie ma nic, co by pomogło. Niczego nie zmieniono. Spróbuj ze starszą lub nowszą.',
  repaired: 'Znów w całości',
  left: 'Pozostawiono bez zmian',
  own: 'Napraw z tego, co jest',
  noneHere: 'To, co tu jest, nie wystarcza. Nic nie zmieniono. Wybierz kopię zapasową.',
} as const satisfies Translation<'pl'>['repair'];
