/** Pictures and papers among what is brought in. */
export const bringing = {
  papers: 'Pictures and PDFs',
  shows: 'What it shows',
  closer: 'Look at {{name}}',
  closed: 'It cannot be shown here.',
  byName: 'time from its name',
  byFile: 'time of its file',
  join: 'Shows the same as the one above',
  joined: 'goes with: {{what}}',
  apart: 'On its own again',
  whoseOne: 'Whose journal: {{who}}',
} as const;
