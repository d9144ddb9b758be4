/** The sheet of paper with the recovery key. */
export const keySheet = {
  title: 'Egy On Record napló helyreállítási kulcsa',
  folder: 'A napló mappája',
  printed: 'Nyomtatva',
  use: 'Ezzel nyitható meg a napló, ha a jelmondat feledésbe merült: azon a képernyőn, amely kéri, nyomja meg az „{{button}}” gombot, és írja be a nyolc csoportot. A kis- és nagybetűk meg a kötőjelek nem számítanak.',
  care: 'Akinél ez a lap és a napló egy másolata van, el tudja olvasni a naplót. Tartsa távol a számítógéptől, ott, ahol a szerződéseit. A jelmondat megváltoztatása ezt a kulcsot nem változtatja meg.',
} as const;
