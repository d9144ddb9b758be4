/** What a paper says in the place of its writer's name while none is given. */
export const unnamed = {
  notGiven: 'name not given',
  checklist: 'for {{client}}',
  statement: 'as of {{day}}',
  /** To be filled in by hand. */
  who: 'I am ______________________. I wrote the entries of this record.',
};
