/** How the window behaves: what it asks before something is lost. */
export const manners = {
  leave: {
    question: 'What you typed here is not recorded. Leave it?',
    leave: 'Leave without it',
    stay: 'Go on writing',
  },
} as const;
