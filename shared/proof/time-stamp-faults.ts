/** What may be wrong with a time-stamp; a closed list that screens translate. */
export const timeStampFaults = [
  'not-granted',
  'no-certificate',
  'content-changed',
  'signature-bad',
  'algorithm-unknown',
  'not-for-time-stamping',
  'certificate-out-of-time',
] as const;
export type TimeStampFault = (typeof timeStampFaults)[number];
