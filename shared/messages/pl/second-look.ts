/** What comes in, but not quite as it should: to be looked at again. */
export const secondLook = {
  title: 'Na co spojrzeć jeszcze raz',
};
