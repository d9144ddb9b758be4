/** A journal that was here and cannot be opened: what that means, and the ways on. */
export const gone = {
  title: 'A naplója nincs itt',
  away: 'A napló ebben a mappában volt: „{{folder}}”, de most nincs ott. Ha leválasztott lemezen vagy még nem szinkronizált mappában van, tegye ismét elérhetővé, és próbálja újra. Ez a program semmit sem törölt.',
  shut: 'A naplója nem nyitható meg',
  again: 'Újra',
  choose: 'A mappa kiválasztása…',
  anew: 'Inkább új napló kezdése',
  backups: 'A napló biztonsági mentései ezen a számítógépen',
  damaged:
    'A napló vault.json nevű fájlja sérült, és nélküle semmi sem nyitható meg. A mellette lévő bejegyzések épek lehetnek: tartsa meg azt a mappát. A biztonsági mentés külön mappába állítható vissza.',
  where: 'Hol van a naplója?',
  lost: 'Sérült az a fájl ezen a számítógépen, amely megmondja, hol van a naplója. Magát a naplót ez nem érintette: mondja meg, melyik az Öné, és a program azzal folytatja.',
  known: 'Naplók, amelyeket ezen a számítógépen már megnyitottak',
  use: 'Folytatás ezzel',
} as const;
