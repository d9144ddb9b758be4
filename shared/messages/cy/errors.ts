import type { Translation } from '../translate.ts';

export const errors = {
  'invalid-input': 'Ni ellir cofnodi rhywbeth yn y ffurflen hon fel y mae. Edrychwch ar y meysydd a farciwyd.',
  'not-found': 'Nid yw hyn yn y dyddlyfr. Efallai ei fod yn perthyn i gleient arall, neu i ddyddlyfr nad yw yma.',
  'no-vault': 'Nid oes dyddlyfr yn y ffolder hon. Dewiswch ffolder arall, neu dechreuwch ddyddlyfr newydd.',
  'already-exists': 'Mae rhywbeth yn y ffolder hon yn barod. Dewiswch ffolder wag; ni newidiwyd dim.',
  locked: 'Mae’r dyddlyfr wedi’i gloi. Rhowch eich cyfrinymadrodd i fynd ymlaen.',
  'wrong-passphrase': 'Nid yw’r cyfrinymadrodd hwnnw’n agor y dyddlyfr hwn.',
  'disk-full':
    'Mae’r ddisg yn llawn: ni chadwyd hyn. Gwnewch le arni a’i gofnodi eto; mae popeth a gadwyd cynt yn gyfan.',
  'read-only':
    'Ni ellir ysgrifennu i’r ffolder hon, felly ni chadwyd dim. Gwiriwch y ddisg a’i chaniatadau, yna rhowch gynnig arall arni.',
  corrupt:
    'Mae rhan o’r dyddlyfr wedi’i difrodi. Gellir darllen yr hyn sy’n gyfan o hyd; ni newidiwyd dim. Agorwch Gwirio i weld pa gofnod.',
  'newer-version':
    'Fersiwn mwy newydd o On Record a ysgrifennodd y dyddlyfr hwn. Ni chyffyrddwyd ag ef; diweddarwch y rhaglen.',
  'in-use':
    'Mae ffenestr neu raglen arall ar y cyfrifiadur hwn yn ysgrifennu i’r dyddlyfr hwn. Caewch hi yno, yna rhowch gynnig arall arni.',
  'too-large': 'Mae hyn yn rhy fawr i’w gadw. Byrhewch ef, neu ei atodi fel ffeil.',
  cancelled: 'Wedi stopio, fel y gofynnoch. Ni newidiwyd dim.',
  erased: 'Dilëwyd y cleient hwn. Ni ddarllenir ei gofnodion, hyd yn oed os daeth ffolder a gysonir â nhw’n ôl.',
  unexpected:
    'Aeth rhywbeth o’i le na ddylai fod wedi digwydd. Mae’r hyn a gofnodwyd cynt yn ddiogel; rhowch gynnig arall arni.',
} as const satisfies Translation<'cy'>['errors'];
