/** A journal that was here and cannot be opened: what that means, and the ways on. */
export const gone = {
  title: 'A naplója nincs itt',
  away: 'A napló, amely itt volt: „{{folder}}”, most nincs ott. Ha leválasztott lemezen vagy még nem szinkronizált mappában van, hozza vissza, és próbálja újra. Ez a program semmit sem törölt.',
  shut: 'A naplója nem nyitható meg',
  again: 'Újra',
  choose: 'A mappa kiválasztása…',
  anew: 'Inkább új napló kezdése',
  backups: 'Biztonsági mentései ezen a számítógépen',
  damaged:
    'A vault.json nevű fájlja sérült, és nélküle semmi sem nyitható meg. A mellette lévő bejegyzések épek lehetnek: tartsa meg a mappát. A biztonsági mentés külön mappába kerül vissza.',
} as const;
