/** The sheet of paper with the recovery key. */
export const keySheet = {
  title: 'Recovery key of an On Record journal',
  folder: 'Journal in the folder',
  printed: 'Printed',
  use: 'It opens this journal where the passphrase is forgotten: on the screen that asks for the passphrase, press “{{button}}” and type the eight groups. Capitals and hyphens do not matter.',
  care: 'Whoever holds this sheet and a copy of the journal can read it. Keep it away from the computer, where you keep deeds and contracts. Changing the passphrase does not change this key.',
} as const;
