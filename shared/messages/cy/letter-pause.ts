/** An answer to abuse that is written soon after it. */
export const letterPause = {
  text: 'Newydd ddigwydd y mae hyn. Mae hanner awr yn gwneud ateb yn dawelach: gall aros tan {{time}}. Cewch ei anfon nawr yr un fath.',
} as const;
