/** A sum as it is typed in a form. */
export const typedSum = {
  otherCurrency: 'In another currency? Write it with the sum: {{example}}.',
};
