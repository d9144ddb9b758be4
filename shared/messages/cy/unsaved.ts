/** What was saved before something stopped, and a folder that is not there to be read. */
export const unsaved = {
  before:
    'Cofnodwyd cyn hynny, ac fe’u cedwir: {{number}}. Pwyswch yr un botwm eto pan allwch; ni chofnodir dim ddwywaith.',
  unread:
    'Nid yw ffolder y dyddlyfr yno mwyach, felly ni ellir ei darllen. Cysylltwch y ddisg neu dewch â’r ffolder yn ôl, a rhowch gynnig arall arni. Ni newidiwyd dim.',
  unreadable:
    'Nid yw’r system yn caniatáu darllen ffolder y dyddlyfr. Gwiriwch pwy biau’r ffolder a beth yw ei chaniatadau, a rhowch gynnig arall arni. Ni newidiwyd dim.',
  tooLargeFile:
    'Mae’r ffeil hon yn fwy na 500 MB, y mwyaf a gedwir o un ffeil. Ni chadwyd dim. Rhannwch hi, neu cadwch y rhan sy’n cyfrif.',
  noFile: 'Dim ond ffeil y gellir ei chadw: ffolder neu ddolen yw hon. Ni chadwyd dim. Dewiswch y ffeil ei hun.',
  fileGone: 'Nid yw’r ffeil hon yno mwyach. Ni chadwyd dim. Cysylltwch ei disg, neu dewiswch hi eto.',
} as const;
