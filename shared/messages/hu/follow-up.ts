/** What a letter that was sent, or access that was never given, asks for next. */
export const followUp = {
  noAccess: 'Nincs hozzáférésem',
  nothingToHandOver: 'Nem kaptam hozzáférést: nincs mit átadni',
  letIn: 'Hozzáférést kaptam…',
  onPaper: 'nem kaptam hozzáférést',
  stopText:
    'A levél szerint a munka leáll. Itt is leállítja? Az időmérő ekkor megáll, és a mégis rögzített idő leállás alatti munkaként szerepel.',
  stop: 'A munka leállítása',
  resumeText: 'A levél szerint a munka folytatódik. Itt is folytatja?',
} as const;
