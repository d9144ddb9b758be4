/** Other computers that write in the same journal, and what has not arrived of them. */
export const elsewhere = {
  awaited:
    'Egy másik gépen több bejegyzés készült, mint amennyi ide megérkezett. Várja meg a mappa szinkronizálását; a számok akkor változhatnak. Amit közben rögzít, megmarad.',
  unreadable: 'Nem olvasható ügyfél',
  title: 'Számítógépek',
  lead: 'Minden gép a saját fájljaiba ír ebben a naplóban, és a mappa szinkronizálása viszi át őket. Ez a program semmit sem küld el.',
  here: 'Ez a számítógép',
  other: 'Másik számítógép',
  last: 'Bejegyzések: {{number}}. Az utolsó: {{entry}}, {{day}}',
  missing: 'Az ott rögzítettek egy része még nem érkezett meg.',
  unknown: 'Számítógép, amelyről még semmi sem érkezett',
  foldersMissing:
    'Ügyfelek, akiknek a mappája hiányzik: {{number}}. A program semmit sem törölt. Várja meg a szinkronizálást, hozza vissza a mappát, vagy ellenőrizze a naplót, és állítsa helyre biztonsági mentésből.',
  folderGone:
    'A napló mappája már nincs a helyén, ezért ez nem lett mentve. Csatlakoztassa a lemezt vagy hozza vissza a mappát, majd próbálja újra; amit beírt, itt marad.',
} as const;
