import type { Translation } from '../translate.ts';

/** A client whose folder is lost for good, and saying so once. */
export const loss = {
  unnamed: 'Cleient na wyddys ei enw yma mwyach',
  known: '{{name}} · cofnodion: {{entries}}',
  offer: 'Ar goll am byth…',
  title: 'Ar goll am byth',
  text: 'Ni chaiff dim ei ddileu na’i anghofio: cofnodir, gyda’ch rheswm a dyddiad heddiw, na ellir dod â ffolder y cleient hwn yn ôl. O hynny ymlaen bydd gwirio’r dyddlyfr yn ei enwi heb larwm. Os daw’r ffolder yn ôl, fe’i darllenir eto.',
  advice:
    'Edrychwch yn eich copïau wrth gefn yn gyntaf: mae copi a adferwyd yn cynnwys y cleient fel yr oedd bryd hynny.',
  why: 'Beth ddigwyddodd i’r ffolder',
  whyHint: 'Er enghraifft: torrodd yr hen ddisg, ac nid oedd mewn unrhyw gopi wrth gefn.',
  act: 'Cofnodi’r golled',
} as const satisfies Translation<'cy'>['loss'];
