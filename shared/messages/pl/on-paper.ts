import type { Translation } from '../translate.ts';

/** Czego czytelnik papieru potrzebuje poza słowami wpisów. */
export const onPaper = {
  inFull: 'W całości',
  continued: 'ciąg dalszy, początek na str. {{page}}',
  notCited: 'nieprzywołany we wpisie',
  comma: ', ',
  credited: 'Skorygowano',
  beyond: 'ponad kwotę faktury: {{sum}}',
  minutesTaken: 'Zużyty czas',
  extended: 'przedłużono do {{day}}',
  notInFull: 'dotąd niezapłacone w całości',
  ofItPaid: 'z tego zapłacono: {{sum}}',
  notHere: 'brak w tym zapisie: {{entries}}',
  withFixedSum: '{{late}} oraz kwota stała {{sum}} za każdą fakturę po terminie',
  asBefore: 'Bez zmian',
  fallen: 'Już niepodane',
  doneEntries: '{{time}} pracy, {{entries}}',
  unshown:
    'Plik nie zawiera czcionek tej strony, więc na obrazie powyżej może brakować liter. Tekst, który da się odczytać z pliku:',
  interest: {
    summary: 'Odsetki od każdej faktury po terminie, wiersz po wierszu',
    of: '{{number}} razem',
    all: 'Odsetki razem',
    fixed: 'Kwoty stałe razem',
    daily: '{{number}}: każdy kolejny dzień dodaje {{sum}} przed zaokrągleniem.',
    owed: 'Odsetki i kwoty ryczałtowe obliczono na podstawie wpisów i podanych tu stóp. To, czy się należą, zależy od właściwego prawa i od umowy.',
  },
  filters: {
    incident: 'tylko {{entry}} i to, co się z nim łączy',
    layIn: 'z treścią: {{exhibits}}',
    layNone: 'bez treści załączników',
    withoutReason: 'bez powodu',
    accomplishments: 'osiągnięcia: {{entries}}',
    letter: 'pismo: {{entry}}',
    withheld: 'pominięte: {{fields}}',
    withheldOf: '{{field}} ({{entry}})',
  },
} as const satisfies Translation<'pl'>['onPaper'];
