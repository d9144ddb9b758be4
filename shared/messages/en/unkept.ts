/** What was typed and could not be kept, and a window that is to close with it. */
export const unkept = {
  waiting:
    'What you typed could not be kept yet: the folder of the journal is away, or its disk is full or read-only. It stays here while this window is open, and is kept as soon as that can be.',
  again: 'Try now',
  lost: 'The journal was locked before something you had typed could be kept: its folder was away, or its disk full or read-only. Those words are gone; what was recorded is not touched.',
  closing: 'What you typed is not kept yet.',
  closingText:
    'The folder of the journal is away, or its disk is full or read-only. If this window closes now, those words are lost. Bring the folder back first, or copy them.',
  stay: 'Keep the window open',
  close: 'Close all the same',
} as const;
