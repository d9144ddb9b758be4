import type { Translation } from '../translate.ts';
import { alike, feminine, masculine } from './counted.ts';

export const decision = {
  indicators: {
    open: '{{sum}} ar ôl i’w dalu, ddim yn ddyledus eto',
    ...alike('overdue', '{{sum}} yn hwyr; nifer diwrnodau’r hynaf: {{days}}'),
    ...alike(
      'invoices-late',
      'anfonebau a dalwyd yn hwyr neu sy’n hwyr: {{count}} o {{total}}; cyfartaledd mewn diwrnodau: {{mean}}',
    ),
    ...alike('promises-broken', 'addewidion i dalu na chadwyd: {{count}} o {{total}}'),
    ...feminine('asked-while-overdue', 'Gofynnwyd {{count}} gwaith am waith newydd tra oedd rhywbeth yn hwyr', {
      one: 'Gofynnwyd unwaith am waith newydd tra oedd rhywbeth yn hwyr',
    }),
    ...masculine('waiting', '{{count}} diwrnod y bûm yn aros amdanynt'),
    ...masculine('requests-overdue', '{{count}} cais yn hwyr nawr, yr hynaf ers {{days}}', {
      one: '{{count}} cais yn hwyr nawr, ers {{days}}',
    }),
    chasing: '{{time}} ar fynd ar ôl atebion ac arian',
    redone: '{{time}} o waith a ail-wnaed',
    'out-of-scope': '{{time}} o waith y tu allan i’r hyn y cytunwyd arno',
    ...masculine('incidents', '{{count}} digwyddiad yn y 90 diwrnod diwethaf, {{total}} i gyd'),
    ...masculine('repeats', '{{count}} digwyddiad ar ôl i mi nodi terfyn'),
    ...feminine('abuse', 'Bu’r geiriau {{count}} gwaith amdanaf i ac nid am y gwaith', {
      one: 'Bu’r geiriau unwaith amdanaf i ac nid am y gwaith',
    }),
    ...feminine('out-of-hours', '{{count}} gwaith y tu allan i’m horiau', { one: 'Unwaith y tu allan i’m horiau' }),
    ...masculine(
      'approvals',
      '{{count}} ateb i gais am gymeradwyaeth yn gofyn am newidiadau; cyfartaledd mewn diwrnodau: {{mean}}; golwg yn unig: {{percent}}',
    ),
    ...masculine('reversals', 'Tynnwyd {{count}} derbyniad yn ôl'),
    ...alike('overridden', 'argymhellion a ddiystyrwyd: {{count}} o {{total}}'),
    ...masculine('unsigned', 'Gweithiwyd {{count}} diwrnod heb gytundeb wedi’i lofnodi'),
  },
  counter: {
    ...masculine('good-turns', '{{count}} tro da'),
    ...alike('paid-on-time', 'anfonebau a dalwyd ar amser: {{count}} o {{total}}'),
    ...masculine('promises-kept', 'Cadwyd {{count}} addewid i dalu'),
    ...masculine('accepted', 'Derbyniwyd {{count}} darn o waith'),
    ...alike('answered-in-time', 'ceisiadau a atebwyd mewn pryd: {{count}} o {{total}}'),
    ...masculine('advice-taken', 'Dilynwyd {{count}} argymhelliad'),
    ...masculine('own-misses', '{{count}} llithriad gennyf i'),
    ...masculine('exceptions', '{{count}} eithriad a wnes iddynt'),
  },
  trend: {
    improving: 'Dros y tri mis diwethaf aeth pethau’n well.',
    steady: 'Dros y tri mis diwethaf nid aeth pethau’n well nac yn waeth.',
    worsening: 'Dros y tri mis diwethaf aeth pethau’n waeth.',
    incidents: 'Digwyddiadau',
    waiting: 'Diwrnodau o aros',
    goodTurns: 'Troeon da',
    window: '{{from}} – {{to}}',
    caption: 'Tri chyfnod o 30 diwrnod',
  },
  criterion: {
    met: 'bodlonwyd',
    'not-met': 'ni fodlonwyd',
    yours: 'chi biau pwyso a mesur',
  },
  pay: {
    title: 'Yr hyn a ddaw am awr',
    real: '{{sum}} yr awr wedi’i dderbyn, dros yr holl amser: {{hours}}',
    agreed: {
      hour: 'cytunwyd: {{sum}} yr awr',
      day: 'cytunwyd: {{sum}} y dydd',
      month: 'cytunwyd: {{sum}} y mis',
      project: 'cytunwyd: {{sum}} am y prosiect',
    },
    none: 'Ni ddaeth dim i mewn eto, neu ni nodwyd amser.',
  },
  cost: {
    title: 'Beth fyddai gadael yn ei gostio, ac yn ei ryddhau',
    share: '{{percent}} o’r hyn a ddaeth i mewn ({{currency}}) dros y deuddeg mis diwethaf: {{sum}}',
    nothing: 'Ni ddaeth dim oddi wrthynt dros y deuddeg mis diwethaf.',
    freed: 'Byddai {{time}} yr wythnos yn rhydd eto, yn ôl y 90 diwrnod diwethaf',
    noTime: 'Ni nodwyd amser ar eu cyfer yn y 90 diwrnod diwethaf.',
  },
  taken: {
    title: 'Penderfynwyd hyd yma',
    line: '{{day}}: {{choice}}',
    review: 'i edrych arno eto ar {{day}}',
    reviewDue: 'i edrych arno eto ers {{day}}',
    ends: 'daw i ben ar {{day}}',
  },
} as const satisfies Translation<'cy'>['decision'];
