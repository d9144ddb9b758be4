import type { Translation } from '../translate.ts';

/** The bundle: what its README says, and how it is made and told in the window. */
export const bundle = {
  readme: {
    title: '{{title}} — {{number}}',
    what: 'Gwnaed y bwndel hwn {{at}} gydag On Record {{version}}. Mae ynddo adroddiad, y dyddlyfr y’i gwnaed ohono, a’i arddangosion, fel y gall darllenydd nad yw’n ymddiried yn y naill ochr na’r llall wirio’r cyfan.',
    filesTitle: 'Yr hyn sydd ynddo',
    report: 'yr adroddiad, fel y’i cyhoeddwyd',
    journal: 'y dyddlyfr fesul llinell, fel y’i cofnodwyd; saif crynodeb yn lle’r hyn a hepgorwyd',
    exhibits: 'yr arddangosion, feit am feit, yn ôl eu rhif',
    manifest: 'pob ffeil gyda’i maint a’i SHA-256, yr hyn a hepgorwyd, a’r olion bysedd',
    verifier: 'tudalen sy’n gwirio hyn i gyd',
    checkTitle: 'Sut i’w wirio',
    page: 'Agorwch verify.html mewn porwr. Nid oes angen rhwydwaith ac nid yw’n anfon dim. Gollyngwch y zip hwn arni. Mewn anghydfod, defnyddiwch verify.html o rywle arall: gall pwy bynnag a all newid bwndel newid y dudalen sydd ynddo.',
    plain: 'Heb y dudalen honno: cyfrifwch SHA-256 pob ffeil. Rhaid iddo fod yr un sydd yn manifest.json.',
    chain:
      'Gellir dilyn y dyddlyfr gydag offer cyffredin (bash, jq, sha256sum), pob cyfrifiadur ar wahân. Ni fydd y gorchmynion isod yn argraffu llinell ond lle mae’r gadwyn yn torri; rhaid i’r ôl bys olaf fod yr un sydd yn manifest.json.',
    fingerprint: 'Ôl bys y dyddlyfr',
    ends: 'Fel hyn y ceir hyd i newid yn y bwndel hwn. Ond gallai pwy bynnag sydd â’r cyfrifiadur ysgrifennu dyddlyfr cwbl newydd: ni sylwir ar hynny ond drwy gymharu ag ôl bys cynharach sydd gan rywun arall. Nid oes neb wedi ardystio’r cofnodion hyn.',
  },
  window: {
    choice: 'Gwneud y bwndel hefyd',
    hint: 'Zip wrth ymyl y PDF, gyda’r dyddlyfr, yr arddangosion feit am feit, a thudalen sy’n gwirio’r cyfan mewn unrhyw borwr.',
    made: 'Mae’r bwndel wrth ei ymyl: {{name}} ({{size}})',
    dropTitle: 'Ai un o’r adroddiadau yw’r ffeil hon?',
    drop: 'Gollyngwch PDF yma, neu dewiswch un. Fe’i cymherir ag olion bysedd pob adroddiad a wnaed yma, ac nid â i unman.',
    chooseFile: 'Dewis PDF…',
    isIt: 'Ie: {{file}} yw {{number}}, a wnaed {{at}}. Nid oes yr un beit yn wahanol.',
    unread: 'Ni ellid darllen {{file}}. Efallai ei fod wedi’i symud neu ei ddileu: dewiswch ef eto.',
    isNot: 'Nage: nid yw {{file}} ymhlith yr adroddiadau yn y rhestr hon. Fe’i newidiwyd, neu daw o rywle arall.',
    tooLarge: 'Mae {{file}} yn rhy fawr i fod yn adroddiad.',
    verifyHint: 'Adroddiad, bwndel, neu ffolder copi neu gopi wrth gefn.',
    saveVerifier: 'Cadw’r dudalen wirio…',
    saveVerifierHint:
      'Un ffeil sy’n gwirio bwndeli ac adroddiadau mewn unrhyw borwr, heb y rhaglen hon a heb rwydwaith. Rhowch hi i rywun gydag adroddiad.',
    savedVerifier: 'Cadwyd y dudalen.',
    dropVerify: 'Gallwch hefyd ollwng bwndel, adroddiad neu ffolder copi ar y dudalen hon.',
  },
} as const satisfies Translation<'cy'>['bundle'];
