/** The spelling checker: its settings, and the menu of a word. */
export const spelling = {
  title: 'Spelling',
  lead: 'Words that no list knows are underlined as you write. The lists came with the program, and nothing is sent anywhere. There is none for Japanese.',
  languages: 'Languages checked',
  system: 'Check spelling, in the languages set for this computer',
  added: 'Words you added',
  addedHint:
    'Kept on this computer with the program’s own settings, outside the journal. Others who use this computer could read them.',
  noneAdded: 'None yet. To add a word while you write, click it with the right mouse button.',
  protectedHint: 'No words can be added while a passphrase protects the journal: they would lie readable outside it.',
  menu: {
    none: 'No suggestions',
    add: 'Add to my words',
    languages: 'Check spelling in',
  },
} as const;
