import type { Translation } from '../../translate.ts';

/** Settings, and the locked window. */
export const settings = {
  title: 'Beállítások',
  look: 'Nyelv és megjelenés',
  language: 'Az ablak nyelve',
  languageHint: 'A leveleknek és a jelentéseknek saját nyelvük van.',
  theme: 'Megjelenés',
  themes: { system: 'Mint a rendszeré', light: 'Világos', dark: 'Sötét' },
  me: 'Önről',
  meLead:
    'A jelentéseken és a leveleken szerepel. Minden módosítás a dátumával rögzül; a már elkészült jelentések nem változnak.',
  name: 'Az Ön neve',
  trade: 'Mivel foglalkozik',
  tradeHint: 'Közösségi média, fordítás, webdesign…',
  address: 'Cím',
  email: 'E-mail',
  phone: 'Telefon',
  currency: 'Az Ön pénzneme',
  currencyHint: 'Három betű, például HUF.',
  currencyWrong: 'Három nagybetű, például HUF, EUR, GBP.',
  record: 'Az adatok rögzítése',
  journal: 'Az Ön naplója',
  folder: 'A napló mappája',
  version: 'On Record {{version}}',
  protection: { none: 'Nem védi jelmondat', passphrase: 'Jelmondat védi' },
  verify: 'A napló ellenőrzése',
  keys: 'Billentyűparancsok',
  lockedTitle: 'A napló zárolva van',
  lockedText: 'Amit éppen írt, megmaradt. A folytatáshoz adja meg a jelmondatot.',
} as const satisfies Translation<'hu'>['places']['settings'];
