/** What a letter that was sent, or access that was never given, asks for next. */
export const followUp = {
  noAccess: 'Nid oes gennyf fynediad iddo',
  nothingToHandOver: 'Ni chefais fynediad: dim i’w drosglwyddo',
  letIn: 'Cefais fynediad…',
  onPaper: 'ni chefais fynediad',
  stopText:
    'Mae’r llythyr yn dweud bod y gwaith yn cael ei atal. Ei atal yma hefyd? Yna bydd yr amserydd yn gorffwys, a bydd amser a gofnodir er hynny’n cyfrif fel gwaith a wnaed tra oedd y gwaith wedi’i atal.',
  stop: 'Atal gwaith nawr',
  resumeText: 'Mae’r llythyr yn dweud bod y gwaith yn ailddechrau. Ei ailddechrau yma hefyd?',
} as const;
