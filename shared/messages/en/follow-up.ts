/** What a letter that was sent, or access that was never given, asks for next. */
export const followUp = {
  noAccess: 'I have no access to it',
  nothingToHandOver: 'No access was given to me: nothing to hand over',
  letIn: 'I was let in…',
  onPaper: 'no access given to me',
  stopText:
    'The letter says that work stops. Stop it here too? The timer then rests, and time recorded all the same stands as worked while stopped.',
  stop: 'Stop work now',
  resumeText: 'The letter says that work goes on. Take it up here too?',
} as const;
