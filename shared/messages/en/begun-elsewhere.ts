/** Drafts of other computers, and of this one before its own folder was lost. */
export const begunElsewhere = {
  title: 'Begun elsewhere',
  lead: 'On another computer, or on this one before what it keeps beside the journal was lost. What you go on with here stays there as it is.',
  goOn: 'Go on here',
  putAway: 'Do not show any more',
  timer: 'Timer',
  timerRuns: 'A timer runs here. Stop it first.',
} as const;
