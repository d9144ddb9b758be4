import type { Translation } from '../translate.ts';

/** The page that checks a bundle or a report in any browser, and what may be found. */
export const verifier = {
  title: 'Sprawdzanie zapisu',
  lead: 'Ta strona sprawdza pakiet lub raport utworzony w On Record. Działa wyłącznie w przeglądarce: niczego nigdzie nie wysyła i nie potrzebuje sieci.',
  language: 'Język',
  drop: 'Upuść tutaj pakiet (.zip) albo raport (.pdf)',
  choose: 'Wybierz plik…',
  checking: 'Sprawdzanie…',
  holds: 'Wszystko w tym pliku się zgadza.',
  holdsNot: 'Nie wszystko się zgadza.',
  nothing: 'W tym raporcie nie ma niczego, co dałoby się sprawdzić samo w sobie.',
  notOurs: 'To nie jest ani pakiet, ani raport.',
  failed: 'Nie udało się odczytać pliku.',
  faults: 'Co się nie zgadza',
  notes: 'Warto wiedzieć',
  what: 'Co sprawdzono',
  file: 'Plik',
  report: 'Raport',
  made: 'Utworzono',
  covers: 'Okres',
  coversAll: 'wszystko',
  coversSome: 'wszystkie dni, ale tylko wybrane wpisy',
  journal: 'Dziennik',
  exhibitsLabel: 'Załączniki',
  anchorsLabel: 'Dowód z zewnątrz',
  anchors: {
    holds:
      'Znacznik czasu {{at}}, wystawca: {{by}}. W tej chwili dziennik istniał do wpisu {{of}}. Nazwę podaje sam znacznik, a pod dowolną nazwą może go zrobić każdy: czy temu wystawcy można ufać, trzeba ocenić samemu, po SHA-256 jego certyfikatu:',
    told: '{{at}}, {{by}}: odcisk wpisu {{of}} przekazano na zewnątrz (wpis {{n}}). Tam można zapytać, czy to ten sam.',
    absent:
      'Wpis {{n}} podaje znacznik czasu sięgający do wpisu {{of}}. Jego pliku nie ma w tym pakiecie, więc go nie sprawdzono.',
    broken: 'Dowód z zewnątrz we wpisie {{n}} nie pasuje.',
  },
  fingerprint: 'Odcisk',
  sha256: 'SHA-256 tego pliku',
  reportSha256: 'SHA-256 raportu',
  entriesGiven_one: '{{count}} wpis',
  entriesGiven_few: '{{count}} wpisy',
  entriesGiven_many: '{{count}} wpisów',
  entriesGiven_other: '{{count}} wpisu',
  of_one: 'z {{count}} zapisanego',
  of_few: 'z {{count}} zapisanych',
  of_many: 'z {{count}} zapisanych',
  of_other: 'z {{count}} zapisanego',
  exhibits_one: '{{count}} załącznik, bajt w bajt',
  exhibits_few: '{{count}} załączniki, bajt w bajt',
  exhibits_many: '{{count}} załączników, bajt w bajt',
  exhibits_other: '{{count}} załącznika, bajt w bajt',
  printed: 'Skrócona postać tego odcisku musi być wydrukowana u dołu każdej strony raportu.',
  entry: 'wpis {{n}}',
  line: 'wiersz {{line}}',
  fields: 'pominięto: {{fields}}',
  numbers: 'wpisy {{numbers}}',
  times_one: '{{count}} raz',
  times_few: '{{count}} razy',
  times_many: '{{count}} razy',
  times_other: '{{count}} raza',
  compareTitle: 'Czy masz wcześniejszy odcisk?',
  compareLead:
    'Może być na wcześniejszym raporcie, w wiadomości albo na papierze. Wpisz go lub wklej tutaj: okaże się, czy pochodzi z tego dziennika.',
  compareLabel: 'Odcisk lub SHA-256',
  isEnd: 'To odcisk całego dziennika w tym pliku.',
  isEntry:
    'Pochodzi. Taki był odcisk dziennika przy wpisie {{n}}, zapisanym {{at}}. Do tego wpisu niczego od tamtej pory nie zmieniono.',
  isFile: 'To SHA-256 dokładnie tego pliku.',
  isReport: 'To SHA-256 raportu z tego pakietu.',
  isBroken: 'Jest w tym pliku, ale dziennik się nie zgadza, jak podano wyżej: niczego więc o nim nie dowodzi.',
  isNone:
    'Nie ma go w tym pliku. Albo należy do innego dziennika lub późniejszego dnia, albo dziennik napisano od nowa.',
  isForm: 'Odcisk ma 64 znaki 0–9 i a–f; wystarczy pierwszych 16.',
  limitsTitle: 'Czego to nie wykaże',
  limits: {
    rewritten:
      'Kto ma dziennik lub pakiet, mógłby napisać go od nowa od dowolnego wpisu aż do końca, z nowymi odciskami, i wskazać w nim inne strony jako raport. Da się to zauważyć tylko przez porównanie z odciskiem, raportem lub kopią, które wcześniej miał ktoś inny i które są późniejsze niż zmieniony wpis.',
    pages:
      'Gdy jest tylko raport, sprawdzany jest dołączony do niego dziennik oraz to, czy inny program nie zmienił pliku lub nie zapisał go na nowo; kto wie, jak to zrobić, może to ukryć. Treści stron, tytułu i dat dowodzi SHA-256 pliku: jest ono w dzienniku pakietu i w dzienniku, z którego powstał raport.',
    later:
      'Tego, że później nic już nie zapisano. Plik pokazuje dziennik taki, jaki był, gdy powstał raport: starszy można podać za najnowszy. Sprawdź jego datę i poproś o dzisiejszy.',
    truth: 'Tego, że to, co napisano, jest prawdziwe lub pełne, ani tego, że zegar chodził dobrze.',
    page: 'Tego, że sama ta strona jest prawdziwa. Kto może zmienić pakiet, może też zmienić stronę w nim: w sporze użyj strony z innego źródła, na przykład z samego programu.',
    readme:
      'Tego, co mówi README.txt w pakiecie. Nic się tu na nim nie opiera, a kto może zmienić pakiet, może zmienić i jego.',
    zip: 'Tego, co jest w pliku zip obok jego plików: czasów, oznaczeń i bajtów, których żaden program nie pokazuje. Nic się tu na nich nie opiera.',
    nobody: 'Nikt tego zapisu nie poświadczył. Jest to relacja jednej strony.',
  },
  findings: {
    'line-unreadable': 'To nie jest wiersz wyeksportowanego dziennika.',
    'line-respelled':
      'Ten wiersz jest zapisany inaczej, niż zapisuje go program, więc można go odczytać na dwa sposoby.',
    'line-changed':
      'Ten wiersz nie wynika z poprzedniego: zmieniono ten lub któryś wcześniejszy albo przestawiono wiersze.',
    'text-changed': 'Tekst tego wpisu nie jest tym, który zapisano.',
    'field-changed': 'Jedno z pól tego wpisu nie jest tym, które zapisano.',
    'number-missing': 'Brakuje tu co najmniej jednego wpisu: w numeracji jest luka albo numery nie idą po kolei.',
    'line-foreign': 'Ten wiersz należy do innego dziennika.',
    'line-awaited':
      'Gdy zapisywano ten wpis, było tu więcej z dziennika innego komputera niż teraz. Poproś o to, czego brakuje.',
    'state-unknown':
      'Ten wpis mówi o raporcie sporządzonym ze stanu, w jakim dziennik nigdy nie był: wcześniejsze wpisy napisano od nowa.',
    'end-differs': 'Dziennik nie kończy się odciskiem, który wydrukowano: wiersze odcięto lub dodano.',
    'pdf-unreadable':
      'Ten PDF jest uszkodzony albo zapisał go ponownie inny program. To nie jest wydany plik, a na jego stronach może być co innego.',
    'pdf-changed':
      'Ten PDF nie jest taki, jakim zapisał go program: później go zmieniono albo zapisano na nowo. Na jego stronach może być coś innego niż w dołączonym dzienniku. Potrzebny jest plik, który wydano.',
    'pdf-without-journal': 'W raporcie brakuje dziennika.',
    'pdf-journal-differs': 'Dziennik w raporcie nie jest tym, który jest w pakiecie.',
    'pdf-not-issued': 'To nie jest raport, o którego wydaniu mówi dziennik: na jego stronach może być co innego.',
    'zip-unreadable': 'Ten zip jest ucięty lub uszkodzony.',
    'zip-hidden': 'W pliku zip są bajty, które nie należą do żadnego z jego plików.',
    'zip-doubled': 'W pliku zip są dwa pliki o tej samej nazwie.',
    'zip-path': 'Ta nazwa prowadzi poza swoje miejsce. Pliku nie odczytano.',
    'zip-too-large': 'Ten plik po rozpakowaniu jest większy, niż podaje, albo nie da się go rozpakować.',
    'zip-as-pdf': 'Inne programy biorą ten zip za PDF i mogą pokazać strony, które nie są stronami raportu.',
    'manifest-missing': 'Brakuje spisu plików.',
    'manifest-unreadable': 'Nie można odczytać spisu plików.',
    'manifest-differs': 'Spis plików mówi coś innego, niż tu jest.',
    'withheld-differs': 'Spis pominiętych pól nie zgadza się z tym, czego brakuje w dzienniku.',
    'file-missing': 'Brakuje pliku, który jest w spisie.',
    'file-extra': 'Plik, którego nic nie wymienia: nie jest częścią zapisu.',
    'file-changed': 'Ten plik nie jest tym, który jest w spisie: został zmieniony.',
    'exhibit-absent': 'Brakuje pliku załącznika.',
    'exhibit-unproven': 'To nie jest plik, który zapisano jako ten załącznik.',
    'anchor-broken': 'Dowód z zewnątrz nie pasuje do tego dziennika albo jego plik nie jest ważnym znacznikiem czasu.',
    'fields-withheld': 'Celowo pominięto tu niektóre pola. Resztę wpisu nadal można sprawdzić.',
    'private-withheld':
      'Własnej opinii, odczuć i notatek autora nie ma w żadnym eksporcie. Resztę nadal można sprawdzić.',
    'entries-left-out': 'Te wpisy pominięto w całości. Ich miejsce w kolejności można sprawdzić; ich treści tu nie ma.',
    'left-out-within':
      'Zapisane w dniach, które obejmuje raport, a jednak pominięte w całości: mogą dotyczyć innych dni albo być rodzaju, którego nie wybrano. Zapytaj, co w nich jest.',
    'number-twice': 'Dziennik wymienia więcej niż jeden raport o tym numerze. Ten jest ostatni: poproś o pozostałe.',
    'nothing-to-check':
      'W tym pliku PDF nie ma dziennika, więc niczego nie dało się w nim sprawdzić. Zapis zawsze go zawiera. Inne raporty nie: porównaj ich SHA-256 z tym, które jest w dzienniku, z którego powstały.',
    'verifier-differs':
      'Plik verify.html w pakiecie nie pochodzi z tej wersji. Sprawdzał ten program, a nie tamta strona.',
  },
} as const satisfies Translation<'pl'>['verifier'];
