/** What comes in, but not quite as it should: to be looked at again. */
export const secondLook = {
  title: 'Beth i edrych arno eto',
};
