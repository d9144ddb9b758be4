/** The sheet of paper with the recovery key. */
export const keySheet = {
  title: 'Egy On Record-napló helyreállítási kulcsa',
  folder: 'A napló mappája',
  printed: 'Nyomtatva',
  use: 'Ezzel nyitható meg a napló, ha a jelmondat feledésbe merült: azon a képernyőn, amely a jelmondatot kéri, nyomja meg ezt a gombot: „{{button}}”, és írja be a nyolc csoportot. A kis- és nagybetűk különbsége és a kötőjelek nem számítanak.',
  care: 'Akinél ez a lap és a napló egy másolata van, el tudja olvasni a naplót. Tartsa a számítógéptől távol, ott, ahol a fontos okiratait és a szerződéseit. A jelmondat módosítása ezt a kulcsot nem változtatja meg.',
} as const;
