/** An answer to abuse that is written soon after it. */
export const letterPause = {
  text: 'This happened a short while ago. Half an hour makes an answer calmer: it can wait until {{time}}. You may send it now all the same.',
} as const;
