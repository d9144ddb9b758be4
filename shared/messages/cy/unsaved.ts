/** What was saved before something stopped, and a folder that is not there to be read. */
export const unsaved = {
  before:
    'Cofnodwyd cyn hynny, ac fe’u cedwir: {{number}}. Pwyswch yr un botwm eto pan allwch; ni chofnodir dim ddwywaith.',
  unread:
    'Nid yw ffolder y dyddlyfr yno mwyach, felly ni ellir ei darllen. Cysylltwch y ddisg neu dewch â’r ffolder yn ôl, a rhowch gynnig arall arni. Ni newidiwyd dim.',
  unreadable:
    'Nid yw’r system yn caniatáu darllen ffolder y dyddlyfr. Gwiriwch pwy biau’r ffolder a beth yw ei chaniatadau, a rhowch gynnig arall arni. Ni newidiwyd dim.',
} as const;
