import type { Translation } from '../translate.ts';

/** The bundle: what its README says, and how it is made and told in the window. */
export const bundle = {
  readme: {
    title: '{{title}} — {{number}}',
    what: 'Ten pakiet utworzono w On Record {{version}}, czas: {{at}}. Zawiera raport, dziennik, z którego raport powstał, i załączniki, aby wszystko mógł sprawdzić także ktoś, kto nie ufa żadnej ze stron.',
    filesTitle: 'Co jest w środku',
    report: 'raport, tak jak go wydano',
    journal: 'dziennik wiersz po wierszu, tak jak go zapisano; w miejscu pominiętego jest skrót',
    exhibits: 'załączniki, bajt w bajt, według numerów',
    manifest: 'wszystkie pliki z rozmiarem i SHA-256, to, co pominięto, i odciski',
    verifier: 'strona, która to wszystko sprawdza',
    checkTitle: 'Jak to sprawdzić',
    page: 'Otwórz verify.html w przeglądarce. Nie potrzebuje sieci i niczego nie wysyła. Upuść na nią ten plik zip. W sporze użyj verify.html z innego źródła: kto może zmienić pakiet, może też zmienić stronę w nim.',
    plain: 'Bez tej strony: oblicz SHA-256 każdego pliku. Musi być takie jak w manifest.json.',
    chain:
      'Dziennik można prześledzić zwykłymi narzędziami (bash, jq, sha256sum), każdy komputer osobno. Poniższe polecenia wypisują wiersz tylko tam, gdzie łańcuch się rwie; ostatni skrót musi być taki jak w manifest.json.',
    fingerprint: 'Odcisk dziennika',
    ends: 'Tak wykrywa się zmianę tego pakietu. Kto jednak ma ten komputer, mógłby napisać cały dziennik od nowa: widać to tylko przez porównanie z wcześniejszym odciskiem, który ma ktoś inny. Nikt tego zapisu nie poświadczył.',
  },
  window: {
    choice: 'Utwórz też pakiet',
    hint: 'Plik zip obok PDF: dziennik, załączniki bajt w bajt i strona, która sprawdza to wszystko w dowolnej przeglądarce.',
    made: 'Pakiet jest obok: {{name}} ({{size}})',
    dropTitle: 'Czy ten plik to tamten raport?',
    drop: 'Upuść tutaj PDF albo wybierz go. Zostanie porównany z odciskami wszystkich utworzonych tu raportów i nigdzie nie trafi.',
    chooseFile: 'Wybierz PDF…',
    isIt: 'Tak: {{file}} to {{number}}, utworzono: {{at}}. Nie różni się ani jeden bajt.',
    unread: 'Nie udało się odczytać pliku {{file}}. Może został przeniesiony lub usunięty: wybierz go ponownie.',
    isNot: 'Nie: {{file}} nie jest żadnym z raportów na tej liście. Plik zmieniono albo pochodzi skądinąd.',
    tooLarge: '{{file}}: za duży jak na raport.',
    verifyHint: 'Raport, pakiet albo folder z kopią lub kopią zapasową.',
    saveVerifier: 'Zachowaj stronę sprawdzającą…',
    saveVerifierHint:
      'Jeden plik, który sprawdza pakiety i raporty w dowolnej przeglądarce, bez tego programu i bez sieci. Przekaż go razem z raportem.',
    savedVerifier: 'Stronę zachowano.',
    dropVerify: 'Pakiet, raport lub folder z kopią dziennika można też upuścić na tę stronę.',
  },
} as const satisfies Translation<'pl'>['bundle'];
