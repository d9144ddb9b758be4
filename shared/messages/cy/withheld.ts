import type { Translation } from '../translate.ts';
import { masculine } from './counted.ts';

/** Words left out of a record: how the paper says it, and how they are chosen. */
export const withheld = {
  label: 'Hepgorwyd',
  passagesOf: 'darnau o “{{field}}”',
  file: 'y ffeil a’i hôl bys',
  set: 'yr hyn y mae’r cywiriad yn ei newid',
  ...masculine(
    'cover',
    'hepgorwyd {{count}} maes, cofnodion: {{entries}}; nid yw’r hyn a dduwyd yno ar y tudalennau hyn nac yn y dyddlyfr sydd ynghlwm',
  ),
  ...masculine(
    'coverPassages',
    'o’r rhain, {{count}} maes ac ynddo eiriau eraill wedi’u hargraffu; ni ellir eu gwirio yn erbyn y dyddlyfr, gan fod y maes cyfan wedi’i hepgor o’r prawf',
  ),
  choose: {
    title: 'Hepgor geiriau',
    nothing: 'ni hepgorir dim',
    lead: 'Saif bar du ar y dudalen yn lle’r hyn a hepgorwch. Nid yw yn yr un o feitiau’r PDF na’r bwndel, a dywed y clawr faint a hepgorwyd ac ymhle. Mae eich dyddlyfr eich hun yn cadw popeth. Nid yw meysydd preifat byth mewn adroddiad.',
    find: 'Chwilio am gofnod',
    none: 'Nid yw’r geiriau hyn mewn unrhyw gofnod.',
    more: 'Dangos mwy',
    ...masculine('counted', 'Hepgorir {{count}} maes'),
    whole: 'Hepgor y maes cyfan',
    mark: 'Duo’r geiriau a ddewiswyd',
    clear: 'Dangos y cyfan eto',
    how: 'Dewiswch eiriau yn y testun, yna duwch nhw. Argreffir gweddill y maes hwn, ond ni all darllenydd ei wirio yn erbyn y dyddlyfr.',
    selectFirst: 'Dewiswch y geiriau yn y testun yn gyntaf.',
    shown: 'Ar y dudalen:',
    file: 'Y ffeil ei hun',
    done: 'Gorffen',
    forget: 'Peidio â hepgor dim',
  },
} as const satisfies Translation<'cy'>['withheld'];
