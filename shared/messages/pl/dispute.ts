import type { Translation } from '../translate.ts';

/** What the record for a dispute says beyond its entries: the exhibits laid in, the waiting as one line, interest, a single incident. */
export const dispute = {
  laid: {
    title: 'Załączniki',
    lead: 'Każdy załącznik pod swoim numerem. Strony plików PDF i obrazy są pokazane tak, jak wyglądają; wiadomości i teksty — słowami. Same pliki są przechowywane bajt w bajt; ich SHA-256 podaje wykaz.',
    heading: '{{number}} · {{name}}',
    page: 'Strona',
    pageOf: 'strona {{page}} z {{pages}}',
    cited: 'przywołany we wpisie {{entries}}',
    toIndex: 'do wykazu',
    smaller: 'pokazano w pomniejszeniu',
    first: 'Pokazano tu pierwsze strony: {{shown}} z {{count}}; pozostałe są w pliku.',
    cut: 'Pokazano tu tylko początek; reszta jest w pliku.',
    alt: 'Obraz: załącznik {{number}}, {{name}}.',
    altPage: 'Strona {{page}} z {{pages}} załącznika {{number}}, {{name}}.',
    altText: 'Treść: {{text}}',
    why: {
      type: 'Pliku tego typu ({{type}}) nie da się pokazać na papierze. Można go obejrzeć w dzienniku i porównać według SHA-256.',
      'too-large':
        'Ten plik jest za duży, żeby pokazać go na papierze. Można go obejrzeć w dzienniku i porównać według SHA-256.',
      locked: 'Ten plik PDF chroni hasło, więc jego stron tu nie pokazano.',
      unreadable: 'Tego pliku nie udało się odczytać jako tego, czym jest według nazwy, więc go tu nie pokazano.',
      'by-choice': 'Nie pokazano tu z wyboru autora zapisu.',
    },
    mail: {
      from: 'Od',
      to: 'Do',
      cc: 'Kopia do',
      date: 'Data',
      subject: 'Temat',
      files: 'Dołączono',
      file: '{{name}} ({{type}}, bajtów: {{bytes}})',
    },
  },
  orderRecorded: 'w kolejności zapisania wpisów; sprostowania pod tym, co prostują',
  filterSigns: 'z incydentów i granic tylko te, które dotyczą: {{signs}}',
  leftOut: {
    signs_one: '{{count}} incydent lub granica dotycząca czegoś innego',
    signs_few: '{{count}} incydenty i granice dotyczące czegoś innego',
    signs_many: '{{count}} incydentów i granic dotyczących czegoś innego',
    signs_other: '{{count}} incydentu i granicy dotyczących czegoś innego',
    unrelated_one: '{{count}} wpis niepowiązany z tym incydentem odwołaniem',
    unrelated_few: '{{count}} wpisy niepowiązane z tym incydentem odwołaniem',
    unrelated_many: '{{count}} wpisów niepowiązanych z tym incydentem odwołaniem',
    unrelated_other: '{{count}} wpisu niepowiązanych z tym incydentem odwołaniem',
    exhibits_one: 'treść {{count}} załącznika wymienionego w wykazie ({{exhibits}})',
    exhibits_few: 'treść {{count}} załączników wymienionych w wykazie ({{exhibits}})',
    exhibits_many: 'treść {{count}} załączników wymienionych w wykazie ({{exhibits}})',
    exhibits_other: 'treść {{count}} załącznika wymienionego w wykazie ({{exhibits}})',
  },
  waiting: {
    title: 'Oczekiwanie na jednej osi czasu',
    columns: { period: 'Bez przerwy', open: 'Otwarte wtedy prośby', days: 'Dni' },
    twice:
      'Po zsumowaniu wierszy wychodzi {{added}}. W niektóre dni otwartych było kilka próśb naraz: gdy każdy dzień liczy się raz, wychodzi {{once}}, a podwójnie policzono by {{twice}}.',
  },
  interest: { title: 'Odsetki' },
  summary: { interest: 'Odsetki i kwoty ryczałtowe do tego dnia' },
  asks: { title: 'O co prosi autor zapisu' },
  one: {
    title: 'Zapis jednego incydentu',
    titleWith: 'Zapis jednego incydentu: {{client}}',
    keptTitle: 'Jak jest prowadzony i gdzie kończy się moc dowodu',
    kept: 'Wpisy są utrwalane z czasem tego komputera w chwili zapisania i później się nie zmieniają; sprostowania są pod tym, co prostują. Zapis ujawnia zmiany, ale ich nie uniemożliwia: opiera się na komputerze i zegarze autora i przez nikogo nie został poświadczony. Wiersze dziennika, z których powstał, są dołączone do tego pliku PDF; sprawdza je „on-record verify”.',
  },
  qr: {
    title: 'Numer tego raportu i odcisk, do odczytania aparatem. Kod donikąd nie prowadzi.',
    alt: 'Kod QR z tekstem: {{text}}',
  },
} as const satisfies Translation<'pl'>['dispute'];
