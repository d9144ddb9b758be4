/** The first page of the day. */
export const today = {
  drafts: 'To finish',
  draftsHint: 'Begun and not recorded yet.',
  draftEmpty: 'nothing written yet',
  draftBegun: 'begun {{day}} {{time}}',
  go: 'Go on',
  whose: 'Whom is it about?',
  discard: 'Throw away',
  discardTitle: 'Throw this draft away?',
  discardText: 'A draft was never recorded. Once thrown away, it is gone.',
  noClient: 'no client yet',
  waiting: 'Open and waiting',
  leaving: 'Letting go',
  leavingGo: 'Go on with the handover',
  quiet: 'Nothing is due and nothing waits to be finished.',
  anything: 'Anything to record?',
  capture: 'Write it down',
} as const;
