/** An answer to abuse that is written soon after it. */
export const letterPause = {
  text: '出来事からまだ間もないところです。30分ほど置くと、落ち着いて答えられます。{{time}}まで待ってもかまいません。今すぐ送ることもできます。',
} as const;
