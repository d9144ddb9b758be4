import type { Translation } from '../translate.ts';

/** What was not made, because the part of the program that makes it stopped. */
export const unmade = {
  pdf: 'A PDF nem készült el: leállt a programnak az a része, amely készíti. Jelentés nem került a naplóba, és ha volt már ott fájl, az változatlan. Lehet, hogy kevés a memória: zárjon be más programokat, és próbálja újra; rövidebb időszakhoz vagy kevesebb melléklethez kevesebb is elég.',
  page: 'Ezt az oldalt nem sikerült megjeleníteni. Semmi sem változott, a jelentés így is elkészíthető. Nézzen meg egy másik oldalt, vagy próbálja újra.',
} as const satisfies Translation<'hu'>['unmade'];
