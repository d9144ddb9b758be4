/** An answer to abuse that is written soon after it. */
export const letterPause = {
  text: 'Это произошло совсем недавно. Через полчаса ответ будет спокойнее: он может подождать до {{time}}. Отправить его можно и сейчас.',
} as const;
