import type { Translation } from '../translate.ts';

/** What one is reminded of, in the settings and in the system's notifications. */
export const reminders = {
  title: 'Nodiadau atgoffa',
  lead: 'Tra bo’r rhaglen yn rhedeg, bydd y cyfrifiadur hwn yn eich atgoffa. Nid oes dim yn ei adael; tra bo’r sgrin neu’r dyddlyfr ar glo, ni ddangosir enw na swm.',
  kinds: {
    due: 'Yr hyn sy’n dod yn ddyledus: y diwrnod cynt',
    overdue: 'Anfonebau hwyr, a’r llythyr nesaf',
    waiting: 'Yr hyn y buoch yn aros amdano’n rhy hir',
    promise: 'Addewidion i dalu',
    abuse: 'Ymosodiad heb ateb ers diwrnod',
    hours: 'Negeseuon a ddaeth y tu allan i’ch oriau',
    weekly: 'Bob dydd Gwener: rhywbeth i’w gofnodi?',
  },
  quietFrom: 'Distaw o',
  quietTo: 'Distaw hyd',
  quietHint: 'Ni ddywedir dim yn ystod yr oriau hyn. Yr un amser ddwywaith: dim oriau distaw.',
  weeklyTitle: 'Rhywbeth i’w gofnodi?',
  weeklyText: 'Ychydig eiriau am yr wythnos hon, tra byddwch yn ei chofio.',
  many_zero: 'Pethau sy’n gofyn am sylw: {{count}}',
  many_one: 'Pethau sy’n gofyn am sylw: {{count}}',
  many_two: 'Pethau sy’n gofyn am sylw: {{count}}',
  many_few: 'Pethau sy’n gofyn am sylw: {{count}}',
  many_many: 'Pethau sy’n gofyn am sylw: {{count}}',
  many_other: 'Pethau sy’n gofyn am sylw: {{count}}',
  manyText: 'Maent wedi’u rhestru o dan Heddiw.',
  generic: 'Mae rhywbeth yn gofyn am sylw',
  genericText: 'Agorwch On Record i weld beth.',
} as const satisfies Translation<'cy'>['reminders'];
