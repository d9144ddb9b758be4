import type { Translation } from '../translate.ts';

/** The passphrase, backups, erasing. */
export const trust = {
  unlock: {
    passphrase: 'Jelmondat',
    open: 'A napló megnyitása',
    withKey: 'Inkább a helyreállítási kulccsal',
    withPassphrase: 'Inkább a jelmondattal',
    key: 'Helyreállítási kulcs',
    keyHint: 'Nyolc négyes csoport betűkből és számjegyekből, a nyomtatott formában.',
  },
  protect: {
    offer:
      'Rögzítve. Szeretné jelmondattal védeni, amit ide ír? Ha a jelmondat és a helyreállítási kulcs is elvész, senki sem nyithatja meg többé.',
    notNow: 'Most nem',
    title: 'Jelmondat',
    lead: 'A napló teljes tartalma mások számára olvashatatlanná tehető. Ha a jelmondat és a helyreállítási kulcs is elvész, többé senki sem tudja megnyitni.',
    turnOn: 'A napló védelme…',
    dialog: 'A napló védelme jelmondattal',
    explain:
      'A program újra leírja a naplót, a jelmondat nélkül olvashatatlanul, és ellenőrzi. A régi mappa a helyén marad; törölje saját kezűleg, ha már biztos a dolgában.',
    next: 'Új jelmondat',
    nextHint: 'Legalább nyolc karakter. Több szó jobb, mint egy.',
    again: 'Még egyszer',
    differs: 'A kettő nem egyezik.',
    short: 'Legalább nyolc karakter.',
    act: 'A napló védelme',
    working: 'Írás és ellenőrzés…',
    keyTitle: 'Az Ön helyreállítási kulcsa',
    keyLead:
      'Ha elfelejti a jelmondatot, ez nyitja a naplót. Nyomtassa ki vagy írja le, és ne ennél a számítógépnél tartsa.',
    print: 'Nyomtatás',
    check: 'Írja ide az utolsó csoportját',
    checkHint: 'Hogy biztosan meglegyen papíron.',
    checkWrong: 'Nem ez az utolsó csoport.',
    done: 'Biztonságban van',
    inClear:
      'Az olvasható napló még megvan az új mellett, ebben a mappában: „{{folder}}”. Ha már biztos a dolgában, törölje a régi mentésekkel együtt.',
    showKey: 'A helyreállítási kulcs megjelenítése…',
    change: 'A jelmondat módosítása…',
    current: 'Jelenlegi jelmondat',
    changed: 'A jelmondat megváltozott.',
    lock: 'Zárolás most',
    locks: 'Magától zárol, ha tíz percig nincs a gépnél, és ha a számítógép alvó állapotba kerül.',
  },
  backups: {
    title: 'Biztonsági mentések',
    lead: 'A program bezárásakor és naponta egyszer készülnek; a program mindegyiket visszaolvassa és összeveti. Ezen a számítógépen maradnak, és egy második helyen is, ha megad ilyet.',
    second: 'Második hely: {{folder}}',
    none: 'Nincs megadva második hely. Egy leválasztható meghajtó jó választás.',
    choose: 'Második hely kiválasztása…',
    now: 'Mentés most…',
    made: 'A biztonsági mentés elkészült, az ellenőrzése megtörtént.',
    list: 'A napló biztonsági mentései',
    empty: 'Még nem készült biztonsági mentés.',
    restore: 'Visszaállítás…',
    restoreTitle: 'A biztonsági mentés visszaállítása',
    restoreText:
      'Új, üres mappába kerül, ahol a program összeveti és ellenőrzi. A jelenlegi naplójához nem nyúl. Ezután eldöntheti, hogy a visszaállított naplóval folytatja-e.',
    restoreAct: 'Üres mappa kiválasztása…',
  },
  erase: {
    open: 'Az ügyfél törlése…',
    title: 'Törlés: {{name}}',
    text: 'Az ügyfél minden bejegyzése és melléklete végleg törlődik. Csak egy feljegyzés marad arról, hogy törölték, az utolsó ujjlenyomattal. Az ezt tartalmazó biztonsági mentések és a szinkronizáló programok által megőrzött régebbi változatok nem változnak.',
    advice: 'Ha még vita lehet belőle, őrizze meg a feljegyzéseket. A szükséges jelentéseket előbb készítse el.',
    confirm: 'A törléshez írja be az ügyfél nevét',
    why: 'Miért',
    act: 'Végleges törlés',
  },
} as const satisfies Translation<'hu'>['trust'];
