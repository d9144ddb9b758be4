/** What is said of long work while it runs. Units are abbreviated, so that no number needs a form of its own. */
export const underWay = {
  secondsLeft: 'about {{seconds}} s left',
  minutesLeft: 'about {{minutes}} min left',
} as const;
