import type { Translation } from '../../translate.ts';
import { masculine } from '../counted.ts';

export const kept = {
  howTitle: 'Sut y cedwir y cofnodion hyn',
  sealed:
    'Cedwir y dyddlyfr y tu ôl i’r adroddiad hwn gyda’r rhaglen On Record ar gyfrifiadur yr awdur ei hun. Pan gofnodir cofnod, caiff ei selio: mae’r rhaglen yn ei ysgrifennu ynghyd â’r amser a ddengys y cyfrifiadur, ac nid yw’n cynnig unrhyw ffordd o’i newid na’i ddileu wedyn.',
  corrected:
    'Cywirir camgymeriad drwy gofnod pellach gyda’i rif, ei amser a’i reswm ei hun. Erys y geiriad cyntaf yn y dyddlyfr, ac yn yr adroddiad hwn saif heb ei newid uwchben ei gywiriad. Gellir tynnu cofnod yn ôl yn yr un modd; mae’n dal yn ddarllenadwy.',
  numbered:
    'Rhifir cofnodion 1, 2, 3 … heb fylchau ar bob cyfrifiadur. Hepgorwyd o’r copi hwn y rhifau sydd ar goll yma; mae’r dudalen gyntaf yn dweud faint a pham.',
  chained:
    'Mae pob cofnod yn cario ôl bys (SHA-256) a gyfrifir o’i gynnwys ei hun ac o ôl bys y cofnod o’i flaen. Mae newid unrhyw gofnod yn newid pob ôl bys ar ei ôl, hyd at yr un olaf, a argreffir ar bob tudalen.',
  times:
    'Cedwir dau amser ar gyfer pob cofnod. Pryd y digwyddodd yw’r hyn a ddywedodd yr awdur. Daw pryd y’i cofnodwyd o gloc y cyfrifiadur hwn, na all yr awdur ei osod o’r tu mewn i’r rhaglen. Saif “o’r cof” lle mae mwy na 24 awr rhwng y ddau.',
  clock:
    'Lle’r oedd y cloc wedi mynd yn ôl, wedi’i newid, neu’r parth amser wedi newid ers y cofnod cynt, mae’r cofnod yn dweud hynny.',
  both: 'Bwriedir i’r dyddlyfr gadw’r da yn ogystal â’r drwg: mae gan yr hyn a wnaeth y cleient yn dda, a llithriadau’r awdur, eu cofnodion eu hunain.',
  endsTitle: 'Lle mae’r prawf yn dod i ben',
  evident:
    'Mae’r cofnodion yn dangos ôl ymyrryd; nid yw hynny’n golygu nad oes modd ymyrryd â nhw. Os bydd rhywun sydd â’r cyfrifiadur yn ei feddiant yn ailysgrifennu’r dyddlyfr gydag olion bysedd newydd, o’r cofnod cyntaf neu unrhyw un diweddarach hyd y diwedd, ni fydd hynny’n gadael ôl y tu mewn i’r dyddlyfr hwnnw.',
  outside:
    'Dim ond drwy gymharu â rhywbeth o’r tu allan y gellir canfod ailysgrifennu o’r fath: ôl bys, adroddiad neu gopi cynharach sydd ym meddiant rhywun arall. O’r diwrnod y bydd ôl bys gan berson arall, ni ellir newid dim hyd at hwnnw heb fod modd i’r person hwnnw weld hynny.',
  anchorsNone: 'Nid oedd prawf allanol wedi’i gofnodi pan wnaed yr adroddiad hwn.',
  ...masculine(
    'anchors',
    'Roedd {{count}} prawf allanol wedi’u cofnodi pan wnaed yr adroddiad hwn. Mae’r diweddaraf yn cyrraedd hyd at gofnod {{entry}}.',
    {
      one: 'Roedd un prawf allanol wedi’i gofnodi pan wnaed yr adroddiad hwn. Mae’n cyrraedd hyd at gofnod {{entry}}.',
    },
  ),
  clockLimit: 'Mae’r amseroedd yn dibynnu ar gloc y cyfrifiadur hwn. Ni all y rhaglen ddangos bod y cloc yn gywir.',
  truthLimit:
    'Mae’r olion bysedd yn dangos na newidiwyd cofnodion. Ni allant ddangos bod yr hyn a ysgrifennwyd yn wir nac yn gyflawn.',
  pagesLimit:
    'Mae’r olion bysedd yn ymwneud â’r dyddlyfr, nid â’r tudalennau hyn: gallai rhywun medrus roi tudalennau eraill o amgylch yr un dyddlyfr. Datgelir hynny gan SHA-256 y ffeil hon. Nid yw’r hyn a gofnodwyd ar ôl gwneud yr adroddiad hwn ynddo.',
  nobody: 'Nid oes neb wedi ardystio’r cofnodion hyn. Adroddiad un ochr ydynt, ac nid ydynt yn gyngor cyfreithiol.',
  declarationTitle: 'Datganiad',
  declarationNote:
    'Ffurflen yw hon. Darllenwch hi, newidiwch yr hyn nad yw’n addas, dilëwch yr hyn nad yw felly, a llofnodwch yr hyn sy’n wir yn unig. Rhoddir blaenoriaeth i eiriad y mae llys neu awdurdod yn gofyn amdano.',
  declaration: {
    who: 'Fi yw {{name}}. Fi a ysgrifennodd gofnodion yr adroddiad hwn.',
    whoTrade: 'Fi yw {{name}} ({{trade}}). Fi a ysgrifennodd gofnodion yr adroddiad hwn.',
    practice: 'Rwy’n cadw’r dyddlyfr hwn yng nghwrs arferol fy ngwaith.',
    knowledge: 'Mae’r cofnodion yn gorffwys ar fy ngwybodaeth fy hun, oni bai eu bod yn dweud fel arall.',
    times:
      'Fe’u gwnes ar yr amseroedd a ddangosir fel “cofnodwyd”, a dywedais hyd eithaf fy ngwybodaeth pryd y digwyddodd pob peth.',
    exhibits: 'Copïau o ffeiliau a gefais neu a wnes fy hun yw’r arddangosion. Nid wyf wedi’u newid.',
    leftOut: 'Fi a ddewisodd yr hyn sydd yn yr adroddiad hwn. Enwir yr hyn a hepgorwyd ar ei dudalen gyntaf.',
    changes: 'Newidiadau ac ychwanegiadau gennyf i:',
    place: 'Lle a dyddiad',
    signature: 'Llofnod',
  },
  verifyTitle: 'Gwirio’r adroddiad hwn',
  verifyFingerprint: 'Ôl bys y dyddlyfr, yn llawn:',
  verifyHeads: 'Ysgrifennwyd y dyddlyfr ar sawl cyfrifiadur. Cyfrifir ei ôl bys o ôl bys olaf pob un:',
  verifyHead: 'Cyfrifiadur {{device}}, {{entries}}',
  verifyAttached:
    'Mae llinellau’r dyddlyfr y gwnaed yr adroddiad hwn ohonynt wedi’u hatodi i’r PDF hwn fel {{file}}. Nid yw meysydd a hepgorwyd ynddo; yn eu lle saif crynodeb (digest), fel y gellir gwirio’r gweddill o hyd.',
  verifyAttachmentHash: 'SHA-256 y ffeil a atodwyd, {{file}}:',
  verifyCommand:
    'Gydag On Record wedi’i osod, ar unrhyw gyfrifiadur, mae hyn yn gwirio’r PDF ac yn enwi popeth y mae’n ei ganfod:',
  verifyPlain:
    'Heb On Record: cadwch y ffeil a atodwyd a chyfrifwch ei SHA-256, er enghraifft â’r gorchymyn isod. Rhaid iddo fod yr un fath â’r un a argraffwyd uchod. Ôl bys pob llinell yw SHA-256 yr ôl bys o’i blaen, toriad llinell (line feed), ac amlen y llinell; rhaid i’r olaf fod yr un fath â’r ôl bys uchod.',
  verifySelf:
    'Ni ellir argraffu SHA-256 y PDF hwn ynddo’i hun. Fe’i cedwir yn y dyddlyfr, yn y cofnod “Cyhoeddi adroddiad” â’r rhif {{number}}.',
} as const satisfies Translation<'cy'>['paper']['kept'];
