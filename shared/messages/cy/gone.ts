/** A journal that was here and cannot be opened: what that means, and the ways on. */
export const gone = {
  title: 'Nid yw eich dyddlyfr yma',
  away: 'Nid yw’r dyddlyfr a oedd yn “{{folder}}” yno nawr. Os yw ar ddisg a ddatgysylltwyd, neu mewn ffolder heb ei chysoni eto, dewch â honno’n ôl a rhowch gynnig arall arni. Ni ddileodd y rhaglen hon ddim.',
  shut: 'Ni ellir agor eich dyddlyfr',
  again: 'Ceisio eto',
  choose: 'Dewis ei ffolder…',
  anew: 'Dechrau dyddlyfr newydd yn lle hynny',
  backups: 'Copïau wrth gefn ohono ar y cyfrifiadur hwn',
  damaged:
    'Mae ei ffeil vault.json wedi’i difrodi, a hebddi ni ellir agor dim. Mae’n ddigon posibl bod y cofnodion wrth ei hochr yn gyfan: cadwch y ffolder honno. Fe adferir copi wrth gefn i ffolder ar wahân.',
  where: 'Ble mae eich dyddlyfr?',
  lost: 'Mae’r ffeil ar y cyfrifiadur hwn sy’n dweud ble mae eich dyddlyfr wedi’i difrodi. Ni chyffyrddwyd â’r dyddlyfr ei hun: dywedwch pa un yw eich un chi, a bydd y rhaglen yn mynd ymlaen ag ef.',
  known: 'Dyddlyfrau a fu ar agor ar y cyfrifiadur hwn',
  use: 'Mynd ymlaen ag ef',
} as const;
