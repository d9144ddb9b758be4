/** Choosing entries of a long log. */
export const picking = {
  earlier: 'Show earlier ones',
  left_one: '{{count}} earlier entry is not shown; a word finds it too.',
  left_other: '{{count}} earlier entries are not shown; a word finds them too.',
  use: 'Choose',
  incidentTitle: 'Which incident?',
  incidentText:
    'The record tells this one, with what it refers to and what refers to it. A limit you stated or a disagreement can be chosen too.',
  other: 'Choose another…',
} as const;
