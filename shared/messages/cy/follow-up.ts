/** What a letter that was sent, or access that was never given, asks for next. */
export const followUp = {
  noAccess: 'Nid oes gennyf fynediad iddo',
  nothingToHandOver: 'Ni chefais fynediad: dim i’w drosglwyddo',
  letIn: 'Cefais fynediad…',
  onPaper: 'ni chefais fynediad',
  stopText:
    'Mae’r llythyr yn dweud bod y gwaith yn peidio. Ei atal yma hefyd? Bydd yr amserydd yn gorffwys, a bydd amser a gofnodir er hynny’n cyfrif fel gwaith yn ystod y stop.',
  stop: 'Atal gwaith nawr',
  resumeText: 'Mae’r llythyr yn dweud bod y gwaith yn mynd ymlaen. Ailgydio ynddo yma hefyd?',
} as const;
