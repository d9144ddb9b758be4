/** A backup restored and compared before one goes on with it; and backups that could not be made. */
export const backups = {
  restored: 'Restored to the folder “{{folder}}”. Every file is as the backup lists it, and everything in it verifies.',
  compared: 'Entries restored: {{restored}}. Entries in your present journal: {{present}}.',
  stays: 'Your present journal was not changed and stays in its folder, “{{folder}}”.',
  goOn: 'Go on with the restored journal',
  keepPresent: 'Keep the present one',
  missedHere:
    'Since {{when}} no backup could be made on this computer. Free some space on its disk; the next one is made when you close the program.',
  missedThere:
    'Since {{when}} no backup could be made in the second place, “{{folder}}”. Connect that disk or make room there, or choose another place.',
} as const;
