/** An answer to abuse that is written soon after it. */
export const letterPause = {
  text: 'To wydarzyło się przed chwilą. Po pół godzinie odpowiedź jest spokojniejsza: może poczekać do {{time}}. Możesz też wysłać ją teraz.',
} as const;
