import type { Translation } from '../translate.ts';

/** Amire a papír olvasójának a bejegyzések szövegén kívül szüksége van. */
export const onPaper = {
  inFull: 'Teljes egészében',
  continued: 'folytatás, eleje ezen az oldalon: {{page}}',
  notCited: 'bejegyzés nem hivatkozik rá',
  comma: ', ',
  credited: 'Jóváírva',
  beyond: 'a számla összegén felül: {{sum}}',
  minutesTaken: 'Ráfordított idő',
  extended: 'új határidő: {{day}}',
  notInFull: 'eddig nincs teljesen kifizetve',
  ofItPaid: 'ebből kifizetve: {{sum}}',
  notHere: 'nincs ebben a kivonatban: {{entries}}',
  withFixedSum: '{{late}}, és késedelmes számlánként {{sum}} költségátalány',
  asBefore: 'Változatlan',
  fallen: 'Már nem szerepel',
  doneEntries: '{{time}} munka, {{entries}} alapján',
  unshown:
    'Az oldal betűkészletei nincsenek a fájlban, ezért a fenti képről betűk hiányozhatnak. A fájlból kiolvasható szöveg:',
  interest: {
    summary: 'A késedelmes számlák kamata soronként',
    of: '{{number}} összesen',
    all: 'Kamat összesen',
    fixed: 'Költségátalány összesen',
    daily: '{{number}}: minden további nap {{sum}} kamatot ad hozzá, kerekítés előtt.',
    owed: 'A kamat és a költségátalány az itt szereplő bejegyzésekből és kamatlábakból számítódik. Hogy jár-e, az alkalmazandó jogtól és a szerződéstől függ.',
  },
  filters: {
    incident: 'csak {{entry}}, és ami hozzá tartozik',
    layIn: 'a következők tartalmával: {{exhibits}}',
    layNone: 'a mellékletek tartalma nélkül',
    withoutReason: 'az indok nélkül',
    accomplishments: 'eredmények: {{entries}}',
    letter: 'levél: {{entry}}',
    withheld: 'visszatartva: {{fields}}',
    withheldOf: '{{field}} ({{entry}})',
  },
} as const satisfies Translation<'hu'>['onPaper'];
