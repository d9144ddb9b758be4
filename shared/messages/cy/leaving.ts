/** Gadael i’r cleient fynd, wrth ochr testun y tudalennau: yr hyn a adawyd yn agored, un cam i sawl cyfrif, a’r llythyr olaf. */
export const leaving = {
  leftOpen: 'yn dal yn agored',
  sameFor: 'Yr un peth ar gyfer',
  sameForAll: 'Pob un o’r rhain',
  farewell: 'Llythyr: ffarwelio…',
  endsHint: 'Mae’r llythyr ffarwelio’n enwi’r diwrnod hwn.',
} as const;
