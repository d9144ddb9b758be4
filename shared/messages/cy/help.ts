import type { Translation } from '../translate.ts';

/** The guide, and what the program is made of. */
export const help = {
  guide: {
    title: 'Sut i ddefnyddio On Record',
    lead: 'Mewn munud: beth i’w wneud, beth mae’n ei brofi, a sut i’w ddarllen heb y rhaglen hon.',
    job: 'Y brif dasg',
    steps: {
      record: {
        title: 'Ysgrifennu beth ddigwyddodd',
        text: 'Yn y log, neu o unrhyw le â Ctrl/⌘ Shift Space. Y ffeithiau mewn un maes, eu hunion eiriau mewn un arall, eich barn mewn trydydd nad yw’r un adroddiad yn ei ddangos.',
      },
      correct: {
        title: 'Cywiro, nid golygu',
        text: 'Mae’r hyn a gofnodwyd yn aros. Saif cywiriad o dan ei gofnod gyda’i reswm, ac mae pob ffigur yn ei ddilyn.',
      },
      ledgers: {
        title: 'Nodi arian, gwaith a cheisiadau',
        text: 'Anfonebau, taliadau, addewidion, oriau a’r hyn yr ydych yn aros amdano, o dan Arian a gwaith. Cyfrifir dyddiau’n hwyr, llog ac aros o’r cofnodion hyn, ac mae pob ffigur yn eu hagor.',
      },
      next: {
        title: 'Gweld beth i’w wneud nesaf',
        text: 'Mae Beth nesaf yn awgrymu patrwm o’r cofnodion, gyda chamau a llythyrau. Chi sy’n penderfynu; nid y rhaglen byth.',
      },
      leave: {
        title: 'Gadael i gleient fynd',
        text: 'Pum sgrin dawel: penderfynu, setlo, trosglwyddo’r cyfrifon gyda’ch mynediad chi’n olaf, rhoi’r rheswm, cau. Gallwch adael a dod yn ôl.',
      },
      reports: {
        title: 'Rhoi’r cofnodion i ddarllenydd',
        text: 'Mae Adroddiadau yn gofyn pwy fydd yn eu darllen, ac yn gwneud PDF: yr adroddiad cofnodion ar gyfer anghydfod, neu’r trosglwyddo ar gyfer y cleient.',
      },
    },
    proof: 'Beth mae’r cofnodion yn ei brofi, a ble mae hynny’n gorffen',
    proofs: {
      chain:
        'Mae pob cofnod wedi’i gadwyno wrth yr un o’i flaen. Gall unrhyw un ganfod a gafodd llinell a gofnodwyd ei newid, ei hepgor neu ei hychwanegu; mae Gwirio yn gwneud hynny yma, ac mae’r README yn dweud sut i’w wneud heb y rhaglen hon.',
      clock: 'Amseroedd cloc y cyfrifiadur hwn yw’r amseroedd. Nid oes neb arall wedi tystio iddynt.',
      limit:
        'Gallai pwy bynnag sy’n rheoli’r cyfrifiadur hwn ysgrifennu’r dyddlyfr cyfan o’r newydd. Yr hyn na all ei wneud yw cuddio hynny rhag rhywun sydd ag ôl bys o ddiwrnod cynharach. Felly anfonwch un i ffwrdd bob hyn a hyn: mae ar bob adroddiad.',
      nobody: 'Nid oes dim yma wedi’i ardystio gan neb, ac nid oes dim yma’n gyngor cyfreithiol.',
    },
    terminal: 'O derfynell',
    terminals: {
      asks: 'Gellir gofyn mewn terfynell hefyd am yr hyn y mae’r ffenestr yn ei wneud, ar gyfer sgriptiau neu lle nad oes sgrin. Mae pob galwad yn cymryd JSON ac yn ateb â llinell o JSON.',
      limits:
        'Tra bo’r ffenestr ar agor, dim ond darllen y mae terfynell; i gofnodi ohoni, caewch y ffenestr yn gyntaf. O ffeil y darllenir cyfrinymadrodd, byth o’r gorchymyn. Mae’r README yn dweud o dan “The command line” ble mae’r gorchymyn ar eich system.',
    },
    format: 'I’w ddarllen yn 2050',
    formats: {
      folder:
        'Ffolder o ffeiliau testun plaen mewn UTF-8 yw’r dyddlyfr, un i bob cleient a chyfrifiadur; dim ond ychwanegu atynt a wneir. Un cofnod yw pob llinell: hash, bwlch, yr hyn y mae’r cofnod yn ei ddweud amdano’i hun, tab, a’r cofnod, y ddau olaf yn JSON.',
      hash: 'SHA-256 y llinell flaenorol a’r cofnod hwn yw’r hash. Gall ychydig linellau mewn unrhyw iaith raglennu ei wirio; maent yn README.md, ymhlith ffeiliau’r rhaglen, o dan “How the record is kept”.',
      exhibits:
        'Y ffeiliau eu hunain yw’r arddangosion, wedi’u henwi yn ôl eu SHA-256. Gyda chyfrinymadrodd, mae’r cyfan wedi’i selio ag AES-256-GCM o dan allwedd y mae’r cyfrinymadrodd, neu’r allwedd adfer, yn ei hagor.',
      copy: 'Cadwch gopi o’r ffolder, ac o un adroddiad, yn rhywle heblaw’r cyfrifiadur hwn.',
    },
  },
  about: {
    title: 'Ynghylch On Record',
    text: 'Dyddlyfr all-lein o’r hyn a ddigwyddodd gyda chleient. Nid yw’n agor unrhyw gysylltiad, byth.',
    version: 'Fersiwn {{version}} · Electron {{electron}} · Chromium {{chromium}}',
    licences: 'O beth y’i gwnaed',
    licencesLead: 'Mae On Record o dan drwydded MIT. Fe’i dosberthir gyda gwaith pobl eraill, o dan eu trwyddedau hwy:',
    noText: 'Nid oes gan y pecyn destun ei hun; y drwydded a enwir yw hi.',
    chromium: 'Mae trwyddedau Electron a Chromium wrth ochr y rhaglen, fel LICENSE a LICENSES.chromium.html.',
    trouble: 'Copïo’r hyn a aeth o’i le',
    troubleLead:
      'Ar gyfer adroddiad drwy e-bost: gwallau’r rhaglen hon gyda’u hamserau a’u lleoedd ynddi. Nid oes ynddo enw, llwybr na gair o’r dyddlyfr.',
    copied: 'Copïwyd',
  },
} as const satisfies Translation<'cy'>['help'];
