/** Other computers that write in the same journal, and what has not arrived of them. */
export const elsewhere = {
  awaited:
    'Cofnododd cyfrifiadur arall fwy yma nag a gyrhaeddodd. Gadewch i’r ffolder orffen cydamseru; gall y ffigurau newid bryd hynny. Cedwir yr hyn a gofnodwch yn y cyfamser.',
  unreadable: 'Cleient na ellir ei ddarllen',
  title: 'Cyfrifiaduron',
  lead: 'Mae pob cyfrifiadur yn ysgrifennu ei ffeiliau ei hun yn y dyddlyfr hwn, a chydamseru ffolder sy’n eu cludo. Nid yw’r rhaglen hon yn anfon dim.',
  here: 'Y cyfrifiadur hwn',
  other: 'Cyfrifiadur arall',
  last: 'Cofnodion: {{number}}. Yr olaf: {{entry}}, {{day}}',
  missing: 'Nid yw peth o’r hyn a gofnodwyd arno wedi cyrraedd eto.',
  unknown: 'Cyfrifiadur na chyrhaeddodd dim ohono eto',
  foldersMissing:
    'Nifer y cleientiaid y mae eu ffolder ar goll: {{number}}. Ni ddileodd y rhaglen hon ddim. Gadewch i’r ffolder orffen cydamseru, dewch â hi’n ôl, neu gwiriwch y dyddlyfr a’i drwsio o gopi wrth gefn.',
  folderGone:
    'Nid yw ffolder y dyddlyfr yno mwyach, felly ni chadwyd hyn. Cysylltwch y ddisg neu dewch â’r ffolder yn ôl, a rhowch gynnig arall arni; erys yr hyn a deipiwyd yma.',
} as const;
