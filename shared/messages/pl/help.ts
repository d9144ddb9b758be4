import type { Translation } from '../translate.ts';

/** The guide, and what the program is made of. */
export const help = {
  guide: {
    title: 'Jak używać On Record',
    lead: 'W minutę: co robić, czego to dowodzi i jak to odczytać bez tego programu.',
    job: 'Główne zadanie',
    steps: {
      record: {
        title: 'Zapisz, co się stało',
        text: 'We wpisach albo skądkolwiek skrótem Ctrl/⌘ Shift Spacja. Fakty w jednym polu, dokładne słowa w drugim, Twoja opinia w trzecim, którego nie pokazuje żaden raport.',
      },
      correct: {
        title: 'Prostuj, nie przerabiaj',
        text: 'To, co zapisane, zostaje. Sprostowanie jest pod wpisem, razem z powodem, a każda liczba je uwzględnia.',
      },
      ledgers: {
        title: 'Notuj pieniądze, pracę i prośby',
        text: 'Faktury, wpłaty, obietnice, godziny i to, na co czekasz, na stronie „Pieniądze i praca”. Dni po terminie, odsetki i oczekiwanie wynikają z tych wpisów, a każda liczba je otwiera.',
      },
      next: {
        title: 'Zobacz, co dalej',
        text: 'Program podpowiada na podstawie wpisów wzorzec, kroki i pisma. Decyzja jest Twoja, nigdy programu.',
      },
      leave: {
        title: 'Rozstań się z klientem',
        text: 'Pięć spokojnych ekranów: decyzja, rozliczenie, przekazanie kont (własny dostęp na końcu), powód, zamknięcie. Można przerwać i wrócić.',
      },
      reports: {
        title: 'Daj to czytelnikowi',
        text: 'W raportach wybierasz, kto będzie czytał, i powstaje PDF: zapis współpracy do sporu albo przekazanie dla klienta.',
      },
    },
    proof: 'Czego dowodzi dziennik i gdzie dowód się kończy',
    proofs: {
      chain:
        'Każdy wpis jest połączony z poprzednim. Każdy może stwierdzić, że zapisany wiersz zmieniono, pominięto lub dodano; tutaj robi to sprawdzanie, a README mówi, jak zrobić to bez tego programu.',
      clock: 'Czasy pochodzą z zegara tego komputera. Nikt inny ich nie potwierdził.',
      limit:
        'Kto ma władzę nad tym komputerem, mógłby napisać cały dziennik od nowa. Nie ukryje tego przed kimś, kto ma odcisk z wcześniejszego dnia. Dlatego co jakiś czas wyślij odcisk w inne miejsce: jest na każdym raporcie.',
      nobody: 'Nic tutaj nie jest przez nikogo poświadczone i nic nie jest poradą prawną.',
    },
    terminal: 'Z terminala',
    terminals: {
      asks: 'To, co robi okno, można wywołać także z terminala: w skryptach albo tam, gdzie nie ma ekranu. Każde wywołanie przyjmuje JSON i odpowiada wierszem JSON.',
      limits:
        'Gdy okno jest otwarte, terminal tylko czyta; aby z niego zapisywać, najpierw zamknij okno. Hasło jest czytane z pliku, nigdy z samego polecenia. Gdzie w Twoim systemie jest to polecenie, mówi README w części „The command line”.',
    },
    format: 'Do odczytania w roku 2050',
    formats: {
      folder:
        'Dziennik to folder zwykłych plików tekstowych w UTF-8, po jednym dla klienta i komputera; pliki tylko się wydłużają. Każdy wiersz to jeden wpis: skrót, spacja, dane o wpisie, tabulator i sam wpis, dwa ostatnie jako JSON.',
      hash: 'Skrót to SHA-256 poprzedniego wiersza i tego wpisu. Sprawdzi go kilka wierszy w dowolnym języku programowania; są w README.md, wśród plików programu, w części „How the record is kept”.',
      exhibits:
        'Załączniki to same pliki, nazwane swoim SHA-256. Z hasłem wszystko jest zaszyfrowane AES-256-GCM kluczem, który otwiera hasło albo klucz odzyskiwania.',
      copy: 'Trzymaj kopię folderu i jednego raportu w miejscu innym niż ten komputer.',
    },
  },
  about: {
    title: 'O programie On Record',
    text: 'Dziennik tego, co zaszło we współpracy z klientem. Działa bez sieci i nigdy nie nawiązuje połączenia.',
    version: 'Wersja {{version}} · Electron {{electron}} · Chromium {{chromium}}',
    licences: 'Z czego jest zrobiony',
    licencesLead: 'On Record jest na licencji MIT. Zawiera pracę innych, na ich licencjach:',
    noText: 'Do pakietu nie dołączono tekstu; obowiązuje wymieniona licencja.',
    chromium: 'Licencje Electrona i Chromium są obok programu: LICENSE i LICENSES.chromium.html.',
    trouble: 'Skopiuj informacje o błędach',
    troubleLead:
      'Do zgłoszenia e-mailem: błędy programu z czasem i miejscem w nim. Nie ma tam nazw, ścieżek ani słowa z dziennika.',
    copied: 'Skopiowano',
  },
} as const satisfies Translation<'pl'>['help'];
