import type { Translation } from '../translate.ts';

/** Words left out of a record: how the paper says it, and how they are chosen. */
export const withheld = {
  label: 'Kihagyva',
  passagesOf: 'részletek innen: „{{field}}”',
  file: 'a fájl és az ujjlenyomata',
  set: 'amit a helyesbítés módosít',
  cover_one:
    '{{count}} kihagyott mező, bejegyzés: {{entries}}; ami ott ki van takarva, sem ezeken az oldalakon, sem a csatolt naplóban nincs benne',
  cover_other:
    '{{count}} kihagyott mező, bejegyzések: {{entries}}; ami ott ki van takarva, sem ezeken az oldalakon, sem a csatolt naplóban nincs benne',
  coverPassages_one:
    'közülük {{count}} esetben a többi szó olvasható, de a naplóval nem vethető össze: a bizonyításból az egész mező kimarad',
  coverPassages_other:
    'közülük {{count}} esetben a többi szó olvasható, de a naplóval nem vethető össze: a bizonyításból az egész mező kimarad',
  choose: {
    title: 'Szavak kihagyása',
    nothing: 'semmi sem marad ki',
    lead: 'Ami kimarad, annak helyén fekete sáv áll az oldalon. Sem a PDF, sem a csomag egyetlen bájtja sem tartalmazza, a borító pedig megmondja, mennyi maradt ki és hol. A saját naplójában minden megmarad. Bizalmas mező soha nem kerül jelentésbe.',
    find: 'Bejegyzés keresése',
    none: 'Egyik bejegyzésben sincsenek meg ezek a szavak.',
    more: 'Továbbiak',
    counted_one: '{{count}} mező marad ki',
    counted_other: '{{count}} mező marad ki',
    whole: 'Az egész mező kihagyása',
    mark: 'A kijelölt szavak kitakarása',
    clear: 'Minden legyen újra látható',
    how: 'Jelölje ki a szavakat a szövegben, majd takarja ki őket. A mező többi része olvasható marad, de az olvasó nem tudja a naplóval összevetni.',
    selectFirst: 'Előbb jelölje ki a szavakat a szövegben.',
    shown: 'Az oldalon:',
    file: 'Maga a fájl',
    done: 'Kész',
    forget: 'Semmi se maradjon ki',
  },
} as const satisfies Translation<'hu'>['withheld'];
