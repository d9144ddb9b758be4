import type { Translation } from '../translate.ts';

export const exhibits = {
  drop: 'Engedje el, és mellékletként megmarad',
  keeping: '{{name}} megőrzése folyamatban',
  stop: 'Leállítás',
  fromClipboard: 'vágólapról beillesztve',
  pastedName: 'Beillesztve {{stamp}}',
  page: 'Oldal',
  line: 'Sor',
  cite: 'Melléklet idézése',
  saveCopyOf: '{{number}} másolatának mentése',
  copied: 'Másolat elmentve: {{name}}',
  saveCopy: 'A melléklet másolatának mentése',
} as const satisfies Translation<'hu'>['exhibits'];
