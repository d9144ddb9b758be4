import type { Translation } from '../../translate.ts';

export const kept = {
  howTitle: 'Jak prowadzony jest ten zapis',
  sealed:
    'Dziennik, z którego pochodzi ten zapis, jest prowadzony w programie On Record na własnym komputerze autora. Wpis w chwili zapisania zostaje utrwalony: program zapisuje go razem z czasem, który pokazuje komputer, i nie daje możliwości późniejszej zmiany ani usunięcia.',
  corrected:
    'Błąd prostuje się kolejnym wpisem z własnym numerem, czasem i powodem. Pierwotne brzmienie zostaje w dzienniku, a w tym zapisie pozostaje bez zmian nad sprostowaniem. W ten sam sposób wpis można wycofać; pozostaje czytelny.',
  numbered:
    'Na każdym komputerze wpisy są numerowane 1, 2, 3 … bez luk. Brakujące tu numery pominięto w tym egzemplarzu; pierwsza strona mówi, ile i dlaczego.',
  chained:
    'Każdy wpis ma odcisk (SHA-256) obliczony z jego treści i z odcisku poprzedniego wpisu. Zmiana któregokolwiek wpisu zmienia wszystkie następne odciski, aż do ostatniego, który jest wydrukowany na każdej stronie.',
  times:
    'Dla każdego wpisu przechowuje się dwa czasy. Kiedy coś się stało, podaje autor. Kiedy to zapisano, podaje zegar komputera, którego autor nie może ustawić w programie. Oznaczenie „z pamięci” pojawia się tam, gdzie między jednym a drugim minęły ponad 24 godziny.',
  clock:
    'Jeśli od poprzedniego wpisu zegar się cofnął, został przestawiony albo zmieniła się strefa czasowa, wpis o tym mówi.',
  both: 'W dzienniku jest miejsce i na dobre, i na złe: to, co klient zrobił dobrze, i to, czego zaniedbał autor, ma osobne wpisy.',
  endsTitle: 'Gdzie kończy się moc dowodu',
  evident:
    'Zapis ujawnia zmiany, ale im nie zapobiega. Kto ma w ręku komputer i napisze dziennik od nowa, z nowymi odciskami, od pierwszego lub dowolnego późniejszego wpisu aż do końca, nie zostawi w nim śladu.',
  outside:
    'Takie przepisanie można wykryć tylko przez porównanie z czymś z zewnątrz: z wcześniejszym odciskiem, raportem lub kopią w cudzych rękach. Od dnia, w którym ktoś inny ma odcisk, niczego, co go poprzedza, nie da się zmienić tak, by ta osoba nie mogła tego stwierdzić.',
  anchorsNone: 'W chwili sporządzenia tego zapisu nie było zapisanych dowodów z zewnątrz.',
  anchors_one: 'W chwili sporządzenia tego zapisu był zapisany {{count}} dowód z zewnątrz. Sięga do wpisu {{entry}}.',
  anchors_few:
    'W chwili sporządzenia tego zapisu były zapisane {{count}} dowody z zewnątrz. Najnowszy sięga do wpisu {{entry}}.',
  anchors_many:
    'W chwili sporządzenia tego zapisu było zapisanych {{count}} dowodów z zewnątrz. Najnowszy sięga do wpisu {{entry}}.',
  anchors_other:
    'W chwili sporządzenia tego zapisu było zapisane {{count}} dowodu z zewnątrz. Najnowszy sięga do wpisu {{entry}}.',
  clockLimit: 'Czasy opierają się na zegarze tego komputera. Program nie może wykazać, że zegar chodził dobrze.',
  truthLimit:
    'Odciski pokazują, że wpisów nie zmieniono. Nie mogą wykazać, że to, co napisano, jest prawdziwe lub pełne.',
  pagesLimit:
    'Odciski dotyczą dziennika, a nie tych stron: kto wie, jak to zrobić, mógłby otoczyć ten sam dziennik innymi stronami. Ujawnia to SHA-256 tego pliku. Nie ma tu tego, co zapisano później.',
  nobody: 'Nikt tego zapisu nie poświadczył. Jest to relacja jednej strony i nie stanowi porady prawnej.',
  declarationTitle: 'Oświadczenie',
  declarationNote:
    'To jest wzór. Należy go przeczytać, zmienić to, co nie pasuje, skreślić to, co się nie zgadza, i podpisać tylko to, co jest prawdą. Pierwszeństwo ma brzmienie wymagane przez sąd lub urząd.',
  declaration: {
    who: 'Nazywam się {{name}}. Wpisy w tym zapisie pochodzą ode mnie.',
    whoTrade: 'Nazywam się {{name}} ({{trade}}). Wpisy w tym zapisie pochodzą ode mnie.',
    practice: 'Prowadzę ten dziennik w zwykłym toku mojej pracy.',
    knowledge: 'Wpisy opierają się na mojej własnej wiedzy, chyba że podano w nich inaczej.',
    times:
      'Wpisy powstawały w chwilach oznaczonych jako „zapisano”, a czas każdego zdarzenia podaję tak dokładnie, jak był mi wtedy znany.',
    exhibits: 'Załączniki są kopiami plików otrzymanych albo utworzonych przeze mnie. Nie były przeze mnie zmieniane.',
    leftOut: 'To, co jest w tym zapisie, pochodzi z mojego wyboru. Pominięte części wymienia pierwsza strona.',
    changes: 'Moje zmiany i uzupełnienia:',
    place: 'Miejsce i data',
    signature: 'Podpis',
  },
  verifyTitle: 'Jak sprawdzić ten zapis',
  verifyFingerprint: 'Pełny odcisk dziennika:',
  verifyHeads:
    'Dziennik był prowadzony na kilku komputerach. Jego odcisk oblicza się z ostatniego odcisku każdego z nich:',
  verifyHead: 'Komputer {{device}}, {{entries}}',
  verifyAttached:
    'Wiersze dziennika, z których powstał ten zapis, są dołączone do tego pliku PDF jako {{file}}. Pominiętych pól tam nie ma; na ich miejscu jest skrót, dzięki czemu resztę nadal można sprawdzić.',
  verifyAttachmentHash: 'SHA-256 dołączonego pliku {{file}}:',
  verifyCommand:
    'Na dowolnym komputerze z zainstalowanym programem On Record to polecenie sprawdza plik PDF i wymienia wszystko, co znajdzie:',
  verifyPlain:
    'Bez On Record należy zapisać dołączony plik i obliczyć jego SHA-256, na przykład poniższym poleceniem. Wynik musi być taki, jak wydrukowano powyżej. Odcisk każdego wiersza to SHA-256 z poprzedniego odcisku, znaku nowego wiersza i koperty wiersza; ostatni musi być powyższym odciskiem.',
  verifySelf:
    'SHA-256 samego pliku PDF nie może być w nim wydrukowane. Jest zapisane w dzienniku, we wpisie „Sporządzenie raportu” o numerze {{number}}.',
} as const satisfies Translation<'pl'>['paper']['kept'];
