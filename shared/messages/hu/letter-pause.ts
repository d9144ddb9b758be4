/** An answer to abuse that is written soon after it. */
export const letterPause = {
  text: 'Ez nemrég történt. Fél óra elteltével nyugodtabb a válasz; eddig várhat: {{time}}. Most is elküldheti.',
} as const;
