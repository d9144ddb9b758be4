import type { Translation } from '../translate.ts';
import { masculine } from './counted.ts';

/** What the record for a dispute says beyond its entries: the exhibits laid in, the waiting as one line, interest, a single incident. */
export const dispute = {
  laid: {
    title: 'Yr arddangosion',
    lead: 'Pob arddangosyn o dan ei rif. Dangosir tudalennau PDF a lluniau fel y maent yn edrych; negeseuon a thestunau gyda’u geiriau. Cedwir y ffeiliau eu hunain beit am feit; mae eu SHA-256 yn y mynegai.',
    heading: '{{number}} · {{name}}',
    page: 'Tudalen',
    pageOf: 'tudalen {{page}} o {{pages}}',
    cited: 'dyfynnir yng nghofnod {{entries}}',
    toIndex: 'i’r mynegai',
    smaller: 'wedi’i ddangos yn llai nag y mae',
    first: 'Dangosir {{shown}} o {{count}} o dudalennau yma, o’r dechrau; mae’r lleill yn y ffeil.',
    cut: 'Dim ond y dechrau a ddangosir yma; mae’r gweddill yn y ffeil.',
    alt: 'Llun o arddangosyn {{number}}, {{name}}.',
    altPage: 'Tudalen {{page}} o {{pages}} o arddangosyn {{number}}, {{name}}.',
    altText: 'Mae’n darllen: {{text}}',
    why: {
      type: 'Ni ellir dangos ffeil o’r math hwn ({{type}}) ar bapur. Gellir edrych arni yn y dyddlyfr a’i chymharu yn ôl ei SHA-256.',
      'too-large':
        'Mae’r ffeil hon yn rhy fawr i’w dangos ar bapur. Gellir edrych arni yn y dyddlyfr a’i chymharu yn ôl ei SHA-256.',
      locked: 'Mae cyfrinair yn diogelu’r PDF hwn, felly ni ddangosir ei dudalennau yma.',
      unreadable: 'Ni ellid darllen y ffeil hon yn ôl y math sydd yn ei henw, felly nis dangosir yma.',
      'by-choice': 'Nis dangosir yma, o ddewis yr awdur.',
    },
    mail: {
      from: 'Oddi wrth',
      to: 'At',
      cc: 'Copi at',
      date: 'Dyddiad',
      subject: 'Pwnc',
      files: 'Atodwyd',
      file: '{{name}} ({{type}}, {{bytes}} beit)',
    },
  },
  orderRecorded: 'yn y drefn y cofnodwyd y cofnodion, a chywiriadau o dan yr hyn a gywirant',
  filterSigns: 'o’r digwyddiadau a’r terfynau a nodwyd, dim ond y rhai am: {{signs}}',
  leftOut: {
    ...masculine('signs', '{{count}} digwyddiad neu derfyn am bethau eraill'),
    ...masculine('unrelated', '{{count}} cofnod nad yw’n enwi’r digwyddiad hwn nac yn cael ei enwi ganddo', {
      more: '{{count}} cofnod nad ydynt yn enwi’r digwyddiad hwn nac yn cael eu henwi ganddo',
    }),
    ...masculine('corrections', '{{count}} cywiriad i gofnodion a hepgorwyd'),
    ...masculine('exhibits', 'cynnwys {{count}} arddangosyn, a enwir yn y mynegai ({{exhibits}})'),
  },
  waiting: {
    title: 'Yr aros fel un llinell',
    columns: { period: 'Heb fwlch', open: 'Ceisiadau agored bryd hynny', days: 'Diwrnodau' },
    twice:
      'O’u hadio fesul rhes mae’r ceisiadau’n gwneud {{added}}. Ar rai diwrnodau roedd sawl cais ar agor ar unwaith: o gyfrif pob diwrnod unwaith, {{once}} sydd, felly byddai {{twice}} yn cael eu cyfrif ddwywaith.',
  },
  interest: { title: 'Llog' },
  summary: { interest: 'Llog a symiau penodedig hyd at y diwrnod hwnnw' },
  asks: { title: 'Yr hyn y mae’r awdur yn gofyn amdano' },
  one: {
    title: 'Cofnod o un digwyddiad',
    titleWith: 'Cofnod o un digwyddiad gyda {{client}}',
    keptTitle: 'Sut y’i cedwir, a lle mae’r prawf yn dod i ben',
    kept: 'Selir cofnodion gydag amser y cyfrifiadur hwn pan gofnodir hwy, ac nis newidir wedyn; saif cywiriadau o dan yr hyn a gywirant. Mae’r cofnodion yn dangos ôl ymyrryd, ond nid ydynt yn rhwystro ymyrryd: maent yn dibynnu ar gyfrifiadur a chloc yr awdur, ac nid oes neb wedi’u hardystio. Mae’r llinellau o’r dyddlyfr y gwnaed hwn ohonynt wedi’u hatodi i’r PDF hwn; mae “on-record verify” yn eu gwirio.',
  },
  qr: {
    title: 'Rhif yr adroddiad hwn a’r ôl bys, ar gyfer camera. Nid yw’r cod yn arwain i unman.',
    alt: 'Cod QR gyda’r testun: {{text}}',
  },
} as const satisfies Translation<'cy'>['dispute'];
