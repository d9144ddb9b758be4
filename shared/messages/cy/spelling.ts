import type { Translation } from '../translate.ts';

export const spelling = {
  title: 'Sillafu',
  lead: 'Tanlinellir geiriau nad ydynt mewn unrhyw restr wrth i chi ysgrifennu. Daeth y rhestrau gyda’r rhaglen, ac ni anfonir dim i unman. Nid oes rhestr ar gyfer Japaneg.',
  languages: 'Ieithoedd a wirir',
  system: 'Gwirio’r sillafu, yn yr ieithoedd a osodwyd ar y cyfrifiadur hwn',
  added: 'Geiriau a ychwanegwyd gennych',
  addedHint:
    'Fe’u cedwir ar y cyfrifiadur hwn gyda gosodiadau’r rhaglen ei hun, y tu allan i’r dyddlyfr. Gallai eraill sy’n defnyddio’r cyfrifiadur eu darllen.',
  noneAdded: 'Dim un eto. I ychwanegu gair wrth ysgrifennu, cliciwch arno â botwm de’r llygoden.',
  protectedHint:
    'Ni ellir ychwanegu geiriau tra bo cyfrinymadrodd yn diogelu’r dyddlyfr: byddent yn ddarllenadwy y tu allan iddo.',
  menu: {
    none: 'Dim awgrymiadau',
    add: 'Ychwanegu at fy ngeiriau',
    languages: 'Ieithoedd a wirir',
  },
} as const satisfies Translation<'cy'>['spelling'];
