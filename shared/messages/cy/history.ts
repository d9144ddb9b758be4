import type { Translation } from '../translate.ts';

export const history = {
  title: 'Beth ddigwyddodd i’r dyddlyfr',
  lead: 'Adferiadau, cyfrifiaduron newydd, y cyfrinymadrodd, a chleientiaid nad ydynt ynddo mwyach. Cofnodion yw’r rhain hefyd.',
  events: {
    restored: 'Adferwyd o’r copi wrth gefn {{from}}',
    'new-computer': 'Dechreuodd cyfrifiadur ysgrifennu yma',
    'rolled-back':
      'Roedd y ffolder mewn cyflwr hŷn nag y gadawodd y cyfrifiadur hwn ef; mae’n parhau mewn ffeil newydd',
    protected: 'Mae cyfrinymadrodd yn diogelu’r dyddlyfr o hyn ymlaen',
    'passphrase-changed': 'Newidiwyd y cyfrinymadrodd',
    unprotected: 'Tynnwyd y cyfrinymadrodd',
    'client-erased': 'Dilëwyd cleient',
    'client-lost': 'Cofnodwyd bod ffolder cleient wedi’i golli',
  },
  made: 'gwnaed {{when}}',
  entry: 'cofnod {{entry}}',
} as const satisfies Translation<'cy'>['history'];
