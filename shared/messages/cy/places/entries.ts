import type { Translation } from '../../translate.ts';
import { alike, masculine } from '../counted.ts';

export const entries = {
  none: 'Nid oes cofnod y tu ôl i hyn.',
  ...alike('more', 'a {{count}} arall yn y log', {
    one: 'ac {{count}} arall yn y log',
    other: 'a rhagor yn y log: {{count}}',
  }),
  open: 'Agor yn y log',
  find: 'Canfod yn y log',
  pickTitle: 'Pa gofnodion sy’n dangos hyn?',
  pickText: 'Mae rheswm yn gorffwys ar yr hyn a gofnodwyd. Dewiswch o leiaf un cofnod.',
  pickNone: 'Nid oes cofnod sy’n cyfateb.',
  all: 'Pob cofnod',
  ...masculine('chosen', 'dewiswyd {{count}} cofnod'),
  use: 'Defnyddio’r rhain',
  cited: 'cofnod {{cite}}',
  struck: 'wedi’i dynnu’n ôl',
} as const satisfies Translation<'cy'>['places']['entries'];
