import type { Translation } from '../translate.ts';

/** Yr hyn a deipiwyd ac na ellid ei gadw eto, a ffenestr sydd ar fin cau gydag ef. */
export const unkept = {
  waiting:
    'Nid oedd modd cadw’r hyn a deipioch eto: nid yw ffolder y dyddlyfr yno, neu mae’r ddisg yn llawn neu’n ddarllen-yn-unig. Mae’n aros yma tra bo’r ffenestr hon ar agor, a chaiff ei gadw cyn gynted ag y bo modd.',
  again: 'Rhoi cynnig arni nawr',
  lost: 'Clowyd y dyddlyfr cyn bod modd cadw rhywbeth yr oeddech wedi’i deipio: nid oedd y ffolder yno, neu roedd y ddisg yn llawn neu’n ddarllen-yn-unig. Mae’r geiriau hynny wedi mynd; ni chyffyrddwyd â’r hyn a gofnodwyd.',
  closing: 'Nid yw’r hyn a deipioch wedi’i gadw eto.',
  closingText:
    'Nid yw ffolder y dyddlyfr yno, neu mae’r ddisg yn llawn neu’n ddarllen-yn-unig. Os caeir y ffenestr hon nawr, collir y geiriau hynny. Dewch â’r ffolder yn ôl yn gyntaf, neu copïwch nhw.',
  stay: 'Cadw’r ffenestr ar agor',
  close: 'Cau er hynny',
} as const satisfies Translation<'cy'>['unkept'];
