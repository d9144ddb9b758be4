/** What happened to the journal as a whole. */
export const history = {
  title: 'What happened to the journal',
  lead: 'Restores, new computers, the passphrase, and clients that are no longer in it. These are entries, too.',
  events: {
    restored: 'Restored from the backup {{from}}',
    'new-computer': 'A computer began to write here',
    'rolled-back': 'The folder was at an older state than this computer had left it; it goes on in a new file',
    protected: 'A passphrase protects the journal from here on',
    'passphrase-changed': 'The passphrase was changed',
    unprotected: 'The passphrase was taken off',
    'client-erased': 'A client was erased',
    'client-lost': 'The folder of a client was recorded as lost',
  },
  made: 'made {{when}}',
  entry: 'entry {{entry}}',
} as const;
