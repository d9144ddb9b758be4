/** What was saved before something stopped, and a folder that is not there to be read. */
export const unsaved = {
  before:
    'Ami előtte rögzítésre került, megmaradt: {{number}}. Amint lehet, nyomja meg újra ugyanazt a gombot; semmi sem kerül be kétszer.',
  unread:
    'A napló mappája már nincs a helyén, ezért nem olvasható. Csatlakoztassa a lemezt vagy hozza vissza a mappát, majd próbálja újra. Semmi sem változott.',
  unreadable:
    'A rendszer nem engedi olvasni a napló mappáját. Nézze meg, kié a mappa és milyen jogosultságok érvényesek rá, majd próbálja újra. Semmi sem változott.',
  tooLargeFile:
    'Ez a fájl nagyobb 500 MB-nál, és ennél nagyobb nem őrizhető meg. Semmi sem került megőrzésre. Darabolja fel, vagy őrizze meg a lényeges részét.',
  noFile: 'Csak fájl őrizhető meg: ez mappa vagy hivatkozás. Semmi sem került megőrzésre. Válassza ki magát a fájlt.',
  fileGone:
    'Ez a fájl már nincs a helyén. Semmi sem került megőrzésre. Csatlakoztassa a lemezét, vagy válassza ki újra.',
} as const;
