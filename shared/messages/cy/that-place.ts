/** What a place outside the journal refuses: for a backup, a copy, a file for others. */
export const thatPlace = {
  full: 'Nid oes digon o le yn y man a ddewiswyd, felly ni adawyd dim yno. Mae’r dyddlyfr fel yr oedd. Gwnewch le neu dewiswch fan arall, a rhowch gynnig arall arni.',
  forbidden:
    'Nid yw’r system yn caniatáu hyn yn y man a ddewiswyd, felly ni wnaed dim. Mae’r dyddlyfr fel yr oedd. Gwiriwch y caniatadau neu dewiswch fan arall.',
  gone: 'Nid yw’r hyn a ddewiswyd yno mwyach, felly ni wnaed dim. Mae’r dyddlyfr fel yr oedd. Cysylltwch y ddisg neu dewiswch eto.',
} as const;
