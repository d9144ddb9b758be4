import type { Translation } from '../translate.ts';

/** Co sprawdzenie mówi dokładnie o tym, co znalazło: jedno zdanie na kod (`Exact`). */
export const exactly = {
  atEntry: 'Wpis {{n}}: {{said}}',
  atLine: 'Wiersz {{line}}: {{said}}',
  intact: 'Nienaruszone wpisy: {{ranges}}.',
  noneIntact: 'W tym pliku nie ma ani jednego nienaruszonego wpisu.',
  line: {
    'not-a-line': 'zmieniony: nie ma postaci wiersza dziennika.',
    'hash-mismatch': 'zmieniony: pierwsza połowa nie zgadza się z odciskiem.',
    'body-mismatch': 'zmieniony: treść nie zgadza się z odciskiem.',
    'fields-mismatch': 'zmieniony: odcisk pól się nie zgadza.',
    'not-json': 'zmieniony: nie można go odczytać.',
    'not-canonical': 'zmieniony: nie jest zapisany w jedyny właściwy sposób.',
    'not-opened': 'zmieniony: nie daje się otworzyć.',
    'bad-envelope': 'jego pierwsza połowa nie jest połową wpisu.',
    'wrong-number': 'jego numer nie jest kolejnym: {{expected}}.',
    outside: 'jego zewnętrzna część nie zgadza się z odciskiem: zmieniono ją albo to, co było przed nią.',
    'outside-only': 'zmieniony tylko z zewnątrz; to, co w nim utrwalono, jest nienaruszone.',
    copy: 'to kopia wiersza {{of}}.',
    foreign: 'należy do innego dziennika (klient {{client}}, komputer {{device}}).',
    'unknown-kind': 'jest rodzaju, którego ta wersja nie zna ({{kind}}).',
    'not-its-kind': 'nienaruszony, ale nie taki, jaki ma być wpis tego rodzaju: {{kind}}.',
    reordered: 'niezmieniony, ale w złym miejscu.',
    'missing-one': 'brakuje przed nim wpisu {{first}}.',
    missing: 'brakuje przed nim wpisów {{first}}–{{last}}.',
    'same-id': 'ma ten sam identyfikator, co wpis {{other}} w {{file}}.',
  },
  journal: {
    torn: 'Ostatni wiersz nie jest zakończony: jego zapis przerwano i nigdy nie podano, że został zachowany. Program odkłada go na bok.',
    unended:
      'Po ostatnim wierszu brakuje znaku końca wiersza, jak po edytorze; wpis w nim jest nienaruszony. Program zakończy ten wiersz, zanim dopisze następny.',
    awaited:
      'Wpis {{n}} w {{file}} powstał, gdy znane były wpisy komputera {{device}}, których tu nie ma: odcięto je albo jeszcze nie dotarły.',
    'unknown-device':
      'Tego pliku nie zapisał żaden komputer tego dziennika: pochodzi z innego dziennika albo wiadomość o jego początku jeszcze nie dotarła.',
    truncated:
      'Wpisy, o których wie ten komputer: {{known}}; wpisy, które tu są: {{there}}. Koniec odcięto, cofnięto albo jeszcze nie dotarł.',
    'truncated-restored':
      'Wpisy, o których wie ten komputer: {{known}}; wpisy, które tu są: {{there}}. Dziennik przywrócono z kopii zapasowej.',
    rewritten: 'Wpis {{n}} nie jest tym, który zna ten komputer: od któregoś wpisu dziennik napisano na nowo.',
    'tail-unproven':
      'Pliki, o których nic na tym komputerze nie mówi, ile wpisów powinny mieć: {{number}} z {{of}}. Odcięcia całych wierszy na ich końcu nie dałoby się zauważyć bez porównania z odciskiem przechowywanym gdzie indziej.',
    sealed: 'Bez hasła sprawdza się tylko zewnętrzny łańcuch dzienników: nie to, co w nich jest, i nie załączniki.',
  },
  client: {
    'erased-returned': 'Tego klienta usunięto, a jego folder wrócił. Nie jest odczytywany.',
    'loss-accepted': 'Folderu tego klienta brakuje. Utratę uznano ({{day}}): {{why}}',
  },
  exhibit: {
    missing: 'Brakuje pliku załącznika {{number}} (wpis {{n}} w {{file}}).',
    changed:
      'Plik załącznika {{number}} (wpis {{n}} w {{file}}) został zmieniony. Wpis, który go wymienia, jest nienaruszony.',
    unnamed: 'Żaden nienaruszony wpis nie wymienia tego pliku.',
  },
  folder: {
    'not-a-file': 'W miejscu pliku dziennika stoi dowiązanie albo coś innego. Nie jest otwierane.',
    'not-a-folder': 'W miejscu folderu dziennika stoi dowiązanie albo coś innego. Nie jest otwierane.',
    'only-in-cloud': 'Tego dziennika nie ma na tym komputerze, jest tylko jego nazwa. Pozwól go pobrać.',
    'not-a-journal': 'To nie jest dziennik z tego folderu. Nie jest odczytywany.',
    'not-ours': 'To nie należy do dziennika. Nie jest odczytywane.',
    leftover: 'Pozostałość po przerwanym zapisie. Program ją usunie.',
    'copy-ahead':
      'Program do synchronizacji podstawił starszy dziennik w miejsce tego, nowszego. Odczytywany jest ten: zachowaj go.',
    'copy-behind':
      'Tę kopię zostawił program do synchronizacji. Wszystko, co w niej jest, jest też w dzienniku; można ją usunąć.',
    'copy-diverged':
      'Tę kopię dziennika zostawił program do synchronizacji. Po wierszu {{line}} ma inny ciąg dalszy. Niczego nie zmieniono: zachowaj obie.',
    'vault-file': 'Własny plik dziennika jest uszkodzony. Resztę mimo to sprawdzono.',
    'recovery-broken':
      'Klucz odzyskiwania nie otwiera tego dziennika: jego część w vault.json jest uszkodzona. Zmień hasło i wydrukuj klucz ponownie.',
    drafts: 'Plik szkiców jest uszkodzony. Żadnego wpisu to nie dotyczy.',
    settings: 'Plik ustawień jest uszkodzony. Żadnego wpisu to nie dotyczy.',
    unopened:
      'Tego pliku nie można otworzyć: system na to nie pozwala albo dysk zawodzi. Żadnego wpisu to nie dotyczy.',
  },
  proof: {
    'stamp-fails': 'Znacznik czasu w tym dzienniku nie jest ważny: {{list}}.',
    'stamp-gone': 'Znacznik czasu w tym dzienniku nie jest ważny: nie ma jego pliku albo dotyczy czegoś innego.',
    'other-outside': 'Ktoś z zewnątrz zna inny wpis {{n}} niż ten, który tu jest.',
    anchored:
      'Najstarszy dowód z zewnątrz: {{at}} ({{list}}); sięga do wpisu {{to}}. Wpisy objęte wszystkimi dowodami: {{covered}}.',
    alone: 'Wpisy, które opierają się tylko na tym komputerze: {{number}}. Nikt z zewnątrz nie ma ich odcisku.',
  },
  report: {
    issued: 'To jest raport {{number}}, wydany {{at}}; od tego czasu nie zmienił się ani jeden bajt.',
    'not-issued': 'Dziennik nie wydał raportu o takim SHA-256: ten plik zmieniono albo pochodzi skądinąd.',
  },
  left: {
    'no-journal': 'Nie ma tam tego dziennika.',
    'too-old': 'Za stara kopia: wpisy, które się z nią potwierdzają: {{proven}} z {{needed}}.',
    differs: 'Ma inny ciąg dalszy: nie ma tam wpisów, które tu są nienaruszone.',
    'no-exhibit': 'Nie ma tam tego pliku w postaci, w jakiej go zachowano.',
  },
  damage: 'Wpis {{n}} jest uszkodzony (wiersz {{line}}).',
  beyond: 'Wpisy po nim, które można odczytać, ale nie są potwierdzone: {{number}}.',
} as const satisfies Translation<'pl'>['exactly'];
