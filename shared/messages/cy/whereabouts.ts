import type { Translation } from '../translate.ts';

/** Ble mae popeth sy’n perthyn i’r cydweithio: ar y sgrin lle dywedir hynny, ac yn yr adroddiad trosglwyddo. */
export const whereabouts = {
  sorts: {
    delivery: 'Gwaith a gyflwynwyd',
    account: 'Cyfrif',
    'working-files': 'Ffeiliau gwaith',
    passwords: 'Cyfrineiriau',
    repository: 'Ystorfa',
    backup: 'Copi wrth gefn',
    other: 'Arall',
  },
  title: 'Ble mae popeth',
  lead: 'Y gwaith a gyflwynwyd, y cyfrifon, a beth bynnag arall y bydd rhywun yn chwilio amdano: ffeiliau gwaith, ble cedwir y cyfrineiriau, ystorfeydd, copïau wrth gefn. Mae’n ymddangos yn yr adroddiad fel y dywedwch chi yma.',
  none: 'Ni chofnodwyd dim eto sydd mewn lle penodol.',
  add: 'Ychwanegu lle…',
  say: 'Dweud ble…',
  change: 'Newid…',
  unsaid: 'heb ei ddweud eto',
  of: 'Ble mae: {{name}}',
  whereHint: 'Cyfeiriad gwe, ffolder, sêff rhywun. Byth gyfrinair.',
  onlyMine: 'Yn y copi i’m ffeil yn unig',
  file: 'Y ffeil a gyflwynwyd',
  fileHint:
    'Fe’i cedwir ymhlith yr arddangosion. Mae ei SHA-256 yn yr adroddiad trosglwyddo: gall pwy bynnag sydd â’r ffeil weld mai’r un un ydyw.',
  noFile: 'dim',
  addFile: 'Dewis y ffeil…',
  more: 'Ble mae, ei ffeil…',
  reason: 'Ychwanegwyd ble mae, neu ei ffeil.',
  paper: {
    summary: 'Beth sydd, a ble mae',
    what: 'Beth',
    where: 'Ble mae',
    inFile: 'yn fy ffeil fel {{exhibit}}',
  },
  cover: {
    for: 'Ar gyfer',
    by: 'Gan',
    engagement: 'Cydweithio',
    contents: 'Yn yr adroddiad hwn',
  },
} as const satisfies Translation<'cy'>['whereabouts'];
