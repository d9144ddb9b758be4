import type { Translation } from '../translate.ts';

/** A sentence for every code: what is wrong, and what to do. */
export const errors = {
  'invalid-input': 'Az űrlapon valami így nem rögzíthető. Kérjük, nézze át a megjelölt mezőket.',
  'not-found': 'Ez nincs a naplóban. Lehet, hogy másik ügyfélhez vagy máshol tárolt naplóhoz tartozik.',
  'no-vault': 'Ebben a mappában nincs napló. Válasszon másik mappát, vagy kezdjen új naplót.',
  'already-exists': 'Ebben a mappában már van valami. Válasszon üres mappát; semmi sem változott.',
  locked: 'A napló zárolva van. A folytatáshoz adja meg a jelmondatot.',
  'wrong-passphrase': 'Ez a jelmondat nem nyitja ezt a naplót.',
  'disk-full':
    'A lemez megtelt: ez nem lett elmentve. Szabadítson fel helyet, és rögzítse újra; minden korábban mentett adat ép.',
  'read-only':
    'Ebbe a mappába nem lehet írni, ezért semmi sem lett elmentve. Ellenőrizze a lemezt és a jogosultságokat, majd próbálja újra.',
  corrupt:
    'A napló egy része sérült. Ami ép, továbbra is olvasható; semmi sem változott. Az Ellenőrzés megmutatja, melyik bejegyzésről van szó.',
  'newer-version':
    'Ezt a naplót az On Record újabb változata írta. A program nem nyúlt hozzá; kérjük, frissítse az alkalmazást.',
  'in-use': 'Ezen a számítógépen egy másik ablak vagy program éppen ebbe a naplóba ír. Zárja be, majd próbálja újra.',
  'too-large': 'Ez túl nagy a megőrzéshez. Rövidítse le, vagy csatolja fájlként.',
  cancelled: 'Kérésére leállítva. Semmi sem változott.',
  erased:
    'Ezt az ügyfelet törölték. A feljegyzéseit a program akkor sem olvassa be, ha egy szinkronizált mappa visszahozta őket.',
  unexpected: 'Váratlan hiba történt. Amit korábban rögzített, biztonságban van; kérjük, próbálja újra.',
} as const satisfies Translation<'hu'>['errors'];
