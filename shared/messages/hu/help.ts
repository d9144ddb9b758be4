import type { Translation } from '../translate.ts';

/** The guide, and what the program is made of. */
export const help = {
  guide: {
    title: 'Az On Record használata',
    lead: 'Egy percben: mi a teendő, mit bizonyít, és hogyan olvasható e program nélkül.',
    job: 'A fő feladat',
    steps: {
      record: {
        title: 'Írja le, mi történt',
        text: 'A naplóban, vagy bárhonnan a Ctrl/⌘ Shift Szóköz billentyűkkel. A tények az egyik mezőbe, a szó szerinti idézetek a másikba, a saját véleménye a harmadikba kerül, amely egyetlen jelentésben sem szerepel.',
      },
      correct: {
        title: 'Helyesbítsen, ne írjon át',
        text: 'Ami rögzítve van, megmarad. A helyesbítés a bejegyzés alatt áll az indokával együtt, és minden szám ahhoz igazodik.',
      },
      ledgers: {
        title: 'Rögzítse a pénzt, a munkát és a kéréseket',
        text: 'Számlák, befizetések, ígéretek, órák és amire vár: a „Pénz és munka” lapon. A késés napjai, a kamat és a várakozás ezekből a bejegyzésekből adódik, és minden számról megnyithatók.',
      },
      next: {
        title: 'Nézze meg, mi a következő lépés',
        text: 'A program a feljegyzésekből mintázatot, lépéseket és leveleket javasol. Ön dönt, sosem a program.',
      },
      leave: {
        title: 'Engedje el az ügyfelet',
        text: 'Öt nyugodt képernyő: döntés, rendezés, a fiókok átadása (a saját hozzáférés a végén), indok, lezárás. Félbehagyható és folytatható.',
      },
      reports: {
        title: 'Adja át az olvasónak',
        text: 'A „Jelentések” megkérdezi, ki fogja olvasni, és PDF-et készít: naplókivonatot vitához, vagy átadási jelentést az ügyfélnek.',
      },
    },
    proof: 'Mit bizonyít a napló, és mit nem',
    proofs: {
      chain:
        'Minden bejegyzés az előzőhöz van láncolva. Bárki megállapíthatja, ha egy rögzített sort megváltoztattak, kihagytak vagy beszúrtak; itt az „Ellenőrzés” teszi meg, a program nélküli módot a README írja le.',
      clock: 'Az időpontok e számítógép órájától származnak. Más nem tanúsítja őket.',
      limit:
        'Aki ezt a számítógépet uralja, az egész naplót újraírhatná. Amit nem tehet: elrejteni ezt az elől, akinél egy korábbi nap ujjlenyomata van. Ezért időnként küldjön el egyet: minden jelentésen szerepel.',
      nobody: 'Itt senki semmit nem hitelesített, és semmi sem minősül jogi tanácsnak.',
    },
    terminal: 'Terminálból',
    terminals: {
      asks: 'Amit az ablak tud, terminálból is kérhető: parancsfájlokhoz, vagy ahol nincs képernyő. Minden hívás JSON-t vár, és egy sor JSON-nal válaszol.',
      limits:
        'Amíg az ablak nyitva van, a terminál csak olvas; ha onnan rögzítene, előbb zárja be az ablakot. A jelmondat beolvasása fájlból történik, sosem a parancsból. Hogy a parancs hol található az Ön rendszerén, azt a README „The command line” része írja le.',
    },
    format: 'Hogy 2050-ben is olvasható legyen',
    formats: {
      folder:
        'A napló egyszerű, UTF-8 kódolású szövegfájlok mappája, ügyfelenként és számítógépenként egy; ezek csak bővülnek. Minden sor egy bejegyzés: egy hash, egy szóköz, a bejegyzés adatai, egy tabulátor és a bejegyzés, az utóbbi kettő JSON formában.',
      hash: 'A hash az előző sor és e bejegyzés SHA-256 értéke. Bármely programnyelv néhány sora ellenőrzi; a program fájljai közt lévő README.md „How the record is kept” része megadja.',
      exhibits:
        'A mellékletek maguk a fájlok, nevük az SHA-256 értékük. Jelmondattal mindez AES-256-GCM titkosítással van lezárva, olyan kulccsal, amelyet a jelmondat vagy a helyreállító kulcs nyit.',
      copy: 'Tartson egy másolatot a mappából és egy jelentésből olyan helyen, amely nem ez a számítógép.',
    },
  },
  about: {
    title: 'Az On Record névjegye',
    text: 'Offline napló arról, mi történt egy ügyféllel. Soha nem nyit kapcsolatot.',
    version: '{{version}} verzió · Electron {{electron}} · Chromium {{chromium}}',
    licences: 'Felhasznált szoftverek',
    licencesLead: 'Az On Record MIT-licenc alatt áll. Mások munkájával együtt terjesztjük, az ő licenceik alatt:',
    noText: 'A csomag nem tartalmazza a licenc szövegét; a megnevezett licenc érvényes rá.',
    chromium: 'Az Electron és a Chromium licencei a program mellett vannak: LICENSE és LICENSES.chromium.html.',
    trouble: 'A hibák másolása',
    troubleLead:
      'Levélben küldött hibajelentéshez: a program hibái az idejükkel és a programbeli helyükkel. Nem tartalmaz nevet, elérési utat, sem egyetlen szót a naplóból.',
    copied: 'Másolva',
  },
} as const satisfies Translation<'hu'>['help'];
