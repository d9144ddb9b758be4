import type { LetterSet } from '../../text.ts';
import { welsh } from './days.ts';

export const conduct: LetterSet<
  'cy',
  'abuse-answer' | 'out-of-hours' | 'boundary' | 'boundary-controlling' | 'public-attack'
> = {
  'abuse-answer': {
    subject: 'Ein trafodaeth ar {{incidentOn}}',
    body: [
      ['Rwyf wedi deall beth sy’n eich pryderu: {{concern}}.', 'Dyma a wnaf: {{action}}, erbyn {{actionBy}}.'],
      {
        first: [
          'Nid yw’r geiriau a ddefnyddiwyd ar {{incidentOn}} (“{{quote}}”) yn dderbyniol i mi.',
          'Nid yw’r ffordd y siaradwyd â mi ar {{incidentOn}} yn dderbyniol i mi.',
        ],
      },
      'Gadewch i ni gadw at y mater dan sylw. Os bydd yn digwydd eto, byddaf yn dod â’r cydweithio i ben.',
    ],
  },
  'out-of-hours': {
    subject: 'Fy oriau gwaith',
    body: [
      ['Dyma fy oriau gwaith: {{hours}}.', 'Y parth amser yw {{zone}}.'],
      ['Cyrhaeddodd eich neges y tu allan iddynt: {{messageAt}}.', 'Byddaf yn delio â hi erbyn {{doneBy}}.'],
      'Fel eithriad, y tro hwn: {{exception}}.',
      {
        first: [
          'Mae gwaith y tu allan i’r oriau hyn yn bosibl os cytunwn arno ymlaen llaw yn ysgrifenedig, am {{rushRate}} yr awr.',
          'Mae gwaith y tu allan i’r oriau hyn yn bosibl os cytunwn arno, ac ar ei bris, ymlaen llaw yn ysgrifenedig.',
        ],
      },
    ],
  },
  boundary: {
    subject: 'Sut rydym yn cydweithio',
    body: [
      'Er mwyn i’r gwaith fynd yn dda i’r ddau ohonom, gofynnaf i ni gadw at hyn o hyn ymlaen:',
      '{{limit}}',
      'Bu’n wahanol ar: {{occasions}}.',
      'Rhowch wybod i mi erbyn {{replyBy}} a yw hyn yn eich siwtio. Os nad yw, gadewch i ni ddod â’r cydweithio i ben yn drefnus.',
    ],
  },
  'boundary-controlling': {
    subject: 'Cymeradwyo a mynediad o hyn ymlaen',
    body: [
      [
        'Nifer y rowndiau cymeradwyo ers {{since}}: {{rounds}}.',
        welsh('meanDays', 'Ar gyfartaledd cymerodd ateb {{meanDays}} diwrnod.', {
          two: 'Ar gyfartaledd cymerodd ateb {{meanDays}} ddiwrnod.',
        }),
        'Nifer y newidiadau a oedd yn ymwneud â golwg yn unig: {{cosmetic}}.',
        'Amser a aeth i ail-wneud gwaith: {{redo}}.',
        'Mynediad sydd ar goll o hyd: {{missingAccess}}.',
      ],
      'Fel hyn ni allaf wneud y gwaith y gwnaethoch fy nghyflogi i’w wneud. Rwy’n cynnig:',
      {
        lines: [
          '– Cymeradwyo popeth gyda’i gilydd, ar ddiwrnod penodol o’r wythnos.',
          '– Uchafswm y rowndiau o newidiadau i bob darn: {{revisions}}.',
          '– Caf y mynediad sydd ar goll erbyn {{replyBy}}: {{missingAccess}}.',
        ],
      },
      'Rhowch wybod i mi erbyn {{replyBy}} a yw hyn yn eich siwtio. Os nad yw, gadewch i ni ddod â’r cydweithio i ben yn drefnus.',
    ],
  },
  'public-attack': {
    subject: 'Ateb cyhoeddus',
    body: [
      [
        'Diolch am ddweud eich barn.',
        'O barch at bawb rwy’n gweithio gyda nhw, nid wyf yn trafod gwaith i gleientiaid yn gyhoeddus.',
        'Mae’r hyn y cytunwyd arno a’r hyn a wnaed wedi’i gofnodi, a byddaf yn falch o fynd drwyddo gyda chi’n uniongyrchol.',
        { first: ['Gallwch gysylltu â mi yma: {{email}}', 'Rydych yn gwybod sut i gysylltu â mi.'] },
      ],
      '{{me}}',
    ],
  },
};
