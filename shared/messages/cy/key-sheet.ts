/** The sheet of paper with the recovery key. */
export const keySheet = {
  title: 'Allwedd adfer dyddlyfr On Record',
  folder: 'Dyddlyfr yn y ffolder',
  printed: 'Argraffwyd',
  use: 'Mae’n agor y dyddlyfr hwn os anghofir y cyfrinymadrodd: ar y sgrin sy’n gofyn amdano, pwyswch “{{button}}” a theipiwch yr wyth grŵp. Nid oes ots am briflythrennau na chysylltnodau.',
  care: 'Gall pwy bynnag sydd â’r ddalen hon a chopi o’r dyddlyfr ei ddarllen. Cadwch hi gyda’ch gweithredoedd a’ch contractau, draw o’r cyfrifiadur. Nid yw newid y cyfrinymadrodd yn newid yr allwedd hon.',
} as const;
