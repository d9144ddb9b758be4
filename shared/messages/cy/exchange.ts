import type { Translation } from '../translate.ts';

/** E-byst sy’n ateb ei gilydd, yn y dyddlyfr. */
export const exchange = {
  answers: 'yn ateb cofnod {{entry}}',
  place: 'e-bost {{at}} o {{of}} yn yr ohebiaeth hon',
  title: 'E-byst yr ohebiaeth hon',
} as const satisfies Translation<'cy'>['exchange'];
