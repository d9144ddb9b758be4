import type { Translation } from '../translate.ts';
import { alike, feminine, masculine } from './counted.ts';

export const playbook = {
  /** A number of days as the facts' sentences take it up: the noun mutates with it. */
  ...masculine('days', '{{count}} diwrnod'),
  facts: {
    ...masculine('requests-overdue', 'Roedd {{count}} cais yn hwyr yn y {{days}} diwethaf.'),
    ...masculine('waiting-share', 'Ar {{count}} diwrnod o’r {{days}} diwethaf roeddwn yn aros amdanynt ({{percent}}).'),
    ...masculine('signs-repeated', '{{count}} digwyddiad â’r arwyddion hyn o fewn {{days}}.'),
    ...alike(
      'approvals-needed',
      'O’r hyn y gofynnais amdano, heblaw mynediad, roedd {{percent}} yn gymeradwyaethau; cyfartaledd mewn diwrnodau: {{mean}}.',
      {
        one: 'O’r hyn y gofynnais amdano, heblaw mynediad, roedd {{percent}} yn gymeradwyaeth; nifer y diwrnodau: {{mean}}.',
      },
    ),
    ...feminine('access-overdue', 'Mae mynediad y gofynnais amdano {{count}} gwaith yn hwyr; yr hwyaf ers {{days}}.', {
      one: 'Mae mynediad y gofynnais amdano yn hwyr ers {{days}}.',
    }),
    ...feminine(
      'later-and-later',
      'Y {{count}} anfoneb ddiwethaf: ar amser i ddechrau, yna’n hwyrach ac yn hwyrach (diwrnodau: {{what}}).',
      { one: 'Yr anfonebau diwethaf: ar amser i ddechrau, yna’n hwyrach ac yn hwyrach (diwrnodau: {{what}}).' },
    ),
    ...masculine('promises-broken', 'Ni chadwyd {{count}} addewid i dalu.'),
    ...feminine(
      'asked-while-late',
      'Gofynnwyd {{count}} gwaith am waith newydd tra oedd anfoneb fwy na {{days}} yn hwyr.',
      { one: 'Gofynnwyd am waith newydd tra oedd anfoneb fwy na {{days}} yn hwyr.' },
    ),
    ...feminine('abuse', 'Bu’r geiriau {{count}} gwaith amdanaf i, neu ymhell y tu hwnt i’r mater.', {
      one: 'Bu’r geiriau unwaith amdanaf i, neu ymhell y tu hwnt i’r mater.',
    }),
    ...masculine('advice-overridden', 'Diystyrwyd {{count}} argymhelliad, {{percent}} o’r rhai y penderfynwyd arnynt.'),
    ...masculine('out-of-hours', '{{count}} cais y tu allan i’m horiau o fewn {{days}}.'),
    ...masculine(
      'unsigned-work',
      'Gwaith ers {{day}}, mewn {{count}} cofnod, ac ni chofnodwyd cytundeb wedi’i lofnodi.',
      { one: 'Gwaith ers {{day}}, ac ni chofnodwyd cytundeb wedi’i lofnodi.' },
    ),
    ...feminine('reversals', 'Tynnwyd yn ôl {{count}} gwaith rywbeth a gymeradwywyd.', {
      one: 'Tynnwyd yn ôl unwaith rywbeth a gymeradwywyd.',
    }),
    ...alike('goal-unclear', 'Roedd y nod yn aneglur {{days}} yn ôl, ac ni chadarnhawyd yr un ers hynny.'),
    ...masculine('extras-unpriced', 'Gofynnwyd am {{count}} ychwanegiad heb ei brisio.', {
      more: 'Gofynnwyd am {{count}} ychwanegiad heb eu prisio.',
    }),
    ...feminine('price-compared', 'Cymharwyd y pris â phrisiau eraill {{count}} gwaith ar ôl i mi ei esbonio.', {
      one: 'Cymharwyd y pris â phrisiau eraill ar ôl i mi ei esbonio.',
    }),
    ...masculine(
      'limit-passed',
      'Defnyddiwyd yr hyn y cytunwyd arno erbyn {{day}}; gofynnwyd am {{count}} peth arall ers hynny.',
    ),
    ...masculine('stalled', 'Mae cynnig a wnaed ar {{day}} yn aros am ateb ers {{count}} diwrnod: {{what}}'),
    ...alike(
      'unanswered-after-notice',
      'Dywedwyd wrthynt beth sy’n digwydd heb ateb, a {{days}} yn ddiweddarach mae’n dal ar goll.',
    ),
    ...feminine('repeats-after-limit', 'Digwyddodd {{count}} gwaith eto ar ôl i mi nodi’r terfyn.', {
      one: 'Digwyddodd unwaith eto ar ôl i mi nodi’r terfyn.',
    }),
    ...feminine('signature-refused', 'Gwrthodwyd llofnodi {{count}} gwaith, ac nid oes cytundeb wedi’i lofnodi.', {
      one: 'Gwrthodwyd llofnodi, ac nid oes cytundeb wedi’i lofnodi.',
    }),
    ...masculine('rounds-without-goal', '{{count}} newid meddwl ers cadarnhau nod ddiwethaf.'),
    ...masculine('extras-refused', 'Gwrthodwyd {{count}} ychwanegiad am ei bris ar ôl i mi ei esbonio.', {
      more: 'Gwrthodwyd {{count}} ychwanegiad am eu pris ar ôl i mi ei esbonio.',
    }),
    ...feminine(
      'rounds-refused',
      'Defnyddiwyd yr hyn y cytunwyd arno erbyn {{day}}; gwrthodwyd {{count}} gwaith yr hyn sydd y tu hwnt iddo am ei bris.',
      {
        one: 'Defnyddiwyd yr hyn y cytunwyd arno erbyn {{day}}; gwrthodwyd yr hyn sydd y tu hwnt iddo am ei bris.',
      },
    ),
  },
  patterns: {
    unresponsive: {
      name: 'Nid yw atebion yn dod',
      gist: 'Erys cwestiynau heb ateb, ac nid yw’r hyn sydd ei angen ar y gwaith yn cyrraedd.',
      happens:
        'Mae’r gwaith yn sefyll yn stond tra bo’r oriau o ofyn yn pentyrru o’r golwg. Wedyn, anghofir yr aros ac mae’r canlyniad yn edrych yn denau: ai dyna’r cyfan a wnaed? Yr hyn y gallwch ei ddangos bryd hynny yw’r hyn a ysgrifennoch wrth aros.',
      steps: {
        ask: 'Gofynnwch am un peth ar y tro, gyda’r diwrnod y mae ei angen arnoch a’r hyn sy’n aros amdano.',
        nudge:
          'Atgoffwch nhw’n garedig pan fydd y diwrnod wedi mynd heibio, ac enwch ddyddiad newydd yr hyn y maent yn aros amdano.',
        show: 'Anfonwch y dudalen sy’n dangos beth a wnaed, pa mor hir y buoch yn aros, ac am beth.',
        limit:
          'Nodwch hyn fel terfyn: heb ateb erbyn y diwrnod y cytunwyd arno, caiff y rhan honno ei hoedi a rhoddir yr amser i waith arall.',
        pause: 'Anfonwch y nodyn atgoffa olaf, ac oedwch ar y diwrnod y mae’n ei enwi.',
        resume: 'Pan ddaw’r ateb, ewch ymlaen yn brydlon ac enwch y dyddiad newydd. Dim edliw.',
      },
      leave: 'Dywedwyd wrthynt fod y gwaith yn cael ei oedi, ac ar ôl y diwrnodau a ganiatewch nid oes ateb o hyd.',
      against: {
        channel: 'Efallai eu bod yn ateb yn gyflym drwy ffordd arall: dros y ffôn, neu drwy rywun arall yn y cwmni.',
        load: 'Efallai fod gormod ar ddesg un person. Gall llai o gwestiynau, a rhai mwy, helpu’r ddwy ochr.',
        reason: 'Efallai iddynt ddweud pam, unwaith, ac nas ysgrifennwyd. Edrychwch cyn barnu’r distawrwydd.',
      },
    },
    controlling: {
      name: 'Rhaid cymeradwyo pob cam',
      gist: 'Mae popeth i’w weld ymlaen llaw, a delir yn ôl ran o’r hyn sydd ei angen ar y gwaith.',
      happens:
        'Mae’r rhan fwyaf o’r amser yn mynd i aros am gymeradwyaeth ac i newidiadau na fydd neb yn sylwi arnynt. Ychydig sy’n mynd allan, ac mae’r hyn sy’n mynd allan wedi colli ei gyfle. Pan fo’r canlyniad yn wael, arnoch chi y rhoddir y bai.',
      steps: {
        count: 'Cyfrifwch: sawl rownd, sawl diwrnod yr un, faint ohonynt oedd yn ymwneud â golwg yn unig.',
        batch: 'Cynigiwch gymeradwyo fesul swp ar ddiwrnod penodol, gyda dwy rownd ar y mwyaf.',
        access: 'Gofynnwch am y mynediad sydd ar goll yn ysgrifenedig, gyda dyddiad ac at beth y mae ei angen.',
        risk: 'Os na ellir cyrraedd y nod fel hyn, dywedwch hynny nawr yn ysgrifenedig, gyda’r hyn a fyddai’n unioni pethau. Ni ddylai synnu neb yn nes ymlaen.',
        limit:
          'Nodwch yn blaen na ellir fel hyn wneud y gwaith y cawsoch eich cyflogi i’w wneud, a beth rydych yn ei gynnig.',
        record: 'Lle penderfynant yn groes i’ch cyngor, nodwch mai eu penderfyniad nhw ydoedd.',
        end: 'Os nad oes dim yn newid, dewch â’r gwaith i ben yn drefnus.',
      },
      leave: 'Nodoch y terfyn, a digwyddodd eto.',
      against: {
        new: 'Yn yr wythnosau cyntaf, pwyll yw edrych yn fanwl. Rhaid i ymddiriedaeth ddechrau yn rhywle.',
        fear: 'Efallai i rywbeth fynd o’i le cyn eich amser chi. Gofynnwch beth y maent yn ei ofni.',
        law: 'Mewn rhai meysydd rhaid i rywun wirio pob gair. Yna cytunwch sut, a pha mor gyflym.',
      },
    },
    'pays-later': {
      name: 'Yn hwyrach ac yn hwyrach',
      gist: 'Mae’r gwaith i fynd ymlaen nawr, a’r arian i ddod ryw ddydd.',
      happens:
        'Telir yr anfoneb gyntaf ar amser, y nesaf ychydig yn hwyr, y nesaf yn hwyrach. Gwneir addewidion at ddydd Gwener. Mae’r sawl sy’n dal i weithio yn y cyfamser yn dweud bod hyn yn iawn, ac yn y diwedd ceir rheswm dros beidio â thalu o gwbl.',
      steps: {
        terms: 'Mynnwch y diwrnod talu yn ysgrifenedig, mewn geiriau na all neb eu darllen mewn dwy ffordd.',
        reminder: 'Drannoeth y diwrnod yr oedd yn ddyledus: nodyn cyfeillgar y gallai fod wedi llithro heibio.',
        firm: 'Wythnos wedyn: y swm, y diwrnodau, a chwestiwn am yr union ddiwrnod.',
        stop: 'Yna ataliwch yr holl waith, ac ysgrifennwch eich bod wedi stopio ac y byddwch yn mynd ymlaen pan fydd popeth wedi’i dalu.',
        resume: 'Ewch ymlaen yn brydlon pan fydd yr holl ôl-ddyledion wedi’u setlo, nid pan fydd un anfoneb.',
        interest: 'Hawliwch y llog y mae’r gyfraith neu’ch contract yn ei roi i chi, os dymunwch.',
        end: 'Gadewch iddynt fynd. Mae unwaith yn ddigon ar gyfer hynny; nid oes rhaid i neb weithio ar gredyd.',
      },
      leave: 'Digwyddodd mor aml ag y caniatewch: unwaith, oni bai eich bod yn ei osod yn uwch.',
      against: {
        process:
          'Efallai fod anfonebau’n mynd drwy swyddfa sy’n talu ar un diwrnod y mis. Gofynnwch pwy sy’n anfon yr arian.',
        hardship: 'Efallai mai un mis anodd ydyw, wedi’i ddweud yn agored. Mae eithriad â dyddiad gorffen yn eithriad.',
        dispute:
          'Efallai eu bod yn gwrthwynebu’r gwaith. Yna siaradwch am y gwaith, a chadwch weddill yr anfoneb ar wahân.',
      },
    },
    abusive: {
      name: 'Sarhad yn lle beirniadaeth',
      gist: 'Mae’r geiriau amdanoch chi, neu’n gwbl anghymesur â’r mater.',
      happens:
        'Mae’r hyn a oddefir unwaith yn tueddu i gael ei ddweud eto, ac yn uwch. Mae cael eich talu gan rywun yn ei gwneud yn anodd gwrthwynebu, ac ymhen amser mae rhywun yn ysgrifennu pob e-bost â’i ysgwyddau’n dynn.',
      steps: {
        pause: 'Peidiwch ag ateb ar unwaith. Mae hanner awr yn ddigon i dawelu, mae diwrnod yn rhy hir.',
        words: 'Ysgrifennwch yr union eiriau, pryd, sut, a phwy a’u clywodd.',
        answer:
          'Atebwch yn fuan: yn gyntaf beth sy’n eu pryderu a beth a wnewch yn ei gylch; yna nad yw’r geiriau hyn yn dderbyniol.',
        channel: 'Cadwch at ysgrifennu am gyfnod; mae’n dawelach, ac mae’n ei gofnodi ei hun.',
        end: 'Os bydd yn digwydd eto, gadewch. Nid trosedd yw gadael.',
        public: 'Os aiff yn gyhoeddus: un ateb byr, ffeithiol heb fanylion amdanynt, a sgrinlun ar gyfer y cofnodion.',
      },
      leave: 'Dywedoch nad yw’n dderbyniol, a digwyddodd eto.',
      against: {
        criticism: 'Gall beirniadaeth fod yn ddi-flewyn-ar-dafod ac eto am y gwaith. Yna beirniadaeth ydyw.',
        apology: 'A wnaethant ymddiheuro? Cofnodwch hynny hefyd.',
        once: 'Nid yw un noson wael yn batrwm. Dywedwch unwaith, a gwelwch.',
      },
    },
    'know-it-all': {
      name: 'Mae rhywun yn gwybod yn well',
      gist: 'Gofynnir am eich cyngor ac yna fe’i diystyrir, yn aml o blaid cyngor cefnder.',
      happens:
        'Dadleuir am bob cam, a daw’r gwaith yn gymysgedd nad oes neb yn sefyll drosto. Pan fydd yn methu, anghofir y cyngor na ddilynwyd.',
      steps: {
        reason: 'Rhowch bob argymhelliad yn ysgrifenedig, gyda’i reswm mewn dwy frawddeg.',
        ask: 'Gofynnwch unwaith, yn gwrtais, am beth yr hoffent i chi fod yn gyfrifol.',
        confirm: 'Os yw’n well ganddynt y ffordd arall: mynnwch gadarnhad, a gwnewch ef yn dda.',
        mark: 'Nodwch mai nhw a ddewisodd. Mae lle i hynny yn yr adroddiad terfynol.',
        decide: 'Yna penderfynwch a ydych am weithio fel hyn. Ni all unrhyw rif ei ddweud.',
      },
      leave: 'Pan nad ydych am ateb mwyach dros waith nad yw’n eiddo i chi. Chi biau dweud hynny.',
      against: {
        right: 'Weithiau maent yn iawn. Maent yn adnabod eu cwsmeriaid ers mwy o amser na chi.',
        own: 'Eu busnes nhw ydyw, a gall fod yn fater o’u chwaeth. Nid yw diystyru un cyngor yn ddiffyg parch.',
        few: 'Mae dau neu dri phenderfyniad yn rhy ychydig i weld dim ynddynt.',
      },
    },
    'no-schedule': {
      name: 'Dim noson, dim penwythnos',
      gist: 'Daw syniadau yn y nos ac mae eu heisiau erbyn y bore.',
      happens:
        'Mae gan y sawl sy’n ateb yn y nos oriau gwaith yn y nos. Gorffwys sy’n mynd gyntaf, yna gofal, yna dyddiadau’r cleientiaid eraill.',
      steps: {
        hours: 'Enwch eich oriau a’ch parth amser yn y cytundeb, ac yn llofnod eich e-byst.',
        answer: 'Atebwch yn y bore: beth a ddaeth a phryd, a phryd y caiff ei wneud.',
        later: 'Ysgrifennwch yn y nos os oes rhaid, ac anfonwch yn y bore.',
        rush: 'Cynigiwch waith brys am ei bris, wedi cytuno ymlaen llaw ac yn ysgrifenedig.',
        limit: 'Os yw’n parhau, nodwch ef fel terfyn.',
      },
      leave: 'Parhaodd ar ôl i chi ddweud pryd rydych yn gweithio, mor aml ag y caniatewch.',
      against: {
        zone: 'Efallai ei bod yn ddeg y bore lle maen nhw.',
        agreed: 'Efallai y cytunwyd ar noson hwyr ar gyfer yr un digwyddiad hwn.',
        emergency: 'Mae siop wedi torri ar ddydd Sul yn argyfwng. Nid felly’r trydydd mewn mis.',
      },
    },
    'anti-contract': {
      name: 'Dim ar bapur',
      gist: 'Bernir nad oes angen cytundeb, ac mae’r hyn a ddywedwyd yn newid gydag amser.',
      happens:
        'Cyhyd ag y bo popeth yn mynd yn dda nid oes neb yn gweld ei eisiau. Ar yr anghytundeb cyntaf am arian neu oriau nid oes ond y cof, a’r llais cryfaf biau’r cof gorau.',
      steps: {
        sheet: 'Anfonwch un dudalen: y ddau enw a chyfeiriad, beth, erbyn pryd, am ba bris, i’w dalu pryd.',
        confirm:
          'Cadarnhewch yr hyn a ddywedwyd ar yr un diwrnod: fel y trafodwyd, cywirwch fi erbyn dydd Gwener os gwelwch yn dda.',
        sign: 'Gofynnwch am y llofnod cyn i’r gwaith, neu’r rhan nesaf ohono, ddechrau.',
        stop: 'Nodwch nad yw’r rhan nesaf yn dechrau heb lofnod.',
        waive: 'Os ewch ymlaen er hynny, ysgrifennwch pam. Yna eich penderfyniad chi ydoedd.',
      },
      leave: 'Gwrthodwyd llofnodi, ac nid oes llofnod.',
      against: {
        slow: 'Efallai ei fod yn gorwedd ar ddesg. Gofynnwch ar ddesg pwy.',
        trust: 'Efallai iddynt weithio erioed ar air da, a chadw ato.',
        written: 'Mae cyfnewid e-byst clir yn gytundeb hefyd. Cofnodwch ef felly.',
      },
    },
    indecisive: {
      name: 'Hyn heddiw, y llall yfory',
      gist: 'Tynnir yn ôl yr hyn a gymeradwywyd, ac mae’r nod yn symud.',
      happens:
        'Gwneir gwaith da ddwywaith, ac nid yw’r naill fersiwn na’r llall wedi’i gorffen. Yn aml mae eisiau rhywbeth ar brawf yn gyntaf, a gyda drafftiau di-dâl nid yw’n glir pwy biau nhw.',
      steps: {
        goal: 'Mynnwch gadarnhad ysgrifenedig o’r nod: at beth y mae, sut y bydd y ddau ohonoch yn gwybod, beth nad yw’n rhan ohono.',
        decider: 'Gofynnwch pwy sy’n penderfynu, a gofynnwch i’r person hwnnw’n unig.',
        smaller: 'Rhannwch ef yn gamau llai, pob un wedi’i dalu a’i dderbyn ar ei ben ei hun.',
        accept: 'Mynnwch dderbyniad â dyddiad ar gyfer pob cam.',
        order: 'Archeb newydd â phris a dyddiad yw’r hyn sy’n newid ar ôl derbyn.',
        test: 'Mae terfyn oriau i waith prawf, ac nid oes hawliau’n symud nes iddo gael ei dalu. Dywedwch hynny’n ysgrifenedig gyda phob darn a gyflwynwch.',
      },
      leave: 'Ar ôl y rowndiau a ganiatewch nid oes nod wedi’i gadarnhau o hyd.',
      against: {
        curious: 'Mae cwestiynau ac amheuon ar y dechrau’n naturiol.',
        brief: 'Efallai na fu’r briff erioed yn glir. Gwaith y ddwy ochr yw hynny.',
        market: 'Efallai i’w sefyllfa eu hunain newid. Yna mae’r archeb yn newid hefyd.',
      },
    },
    miser: {
      name: 'Mwy am yr un pris',
      gist: 'Disgwylir i ychwanegiadau fod yn gynwysedig, a chymherir y pris â phrisiau eraill.',
      happens:
        'Bach yw pob ychwanegiad. Gyda’i gilydd maent yn ail swydd nad oes neb yn talu amdani, a chyda’r un a roddodd fwyaf y bargeinir y tro nesaf.',
      steps: {
        explain:
          'Esboniwch y pris unwaith: yr oriau, beth sydd ynddo, beth mae’n ei arbed iddynt. Ni ddywedodd neb hynny erioed wrth lawer.',
        price: 'Atebwch bob ychwanegiad â’i oriau, ei bris a’i ddyddiad newydd. Dechreuwch ar ôl y cytundeb.',
        scope: 'Os yw’r arian yn sefydlog, gadewch iddynt ddewis beth a hepgorir.',
        compare: 'Peidiwch â chystadlu â’r rhataf. Dymunwch yn dda iddynt gyda’r cynnig.',
        end: 'Mae’r sawl sydd am gael y pris isaf yn unig yn ei gael yn rhywle arall.',
      },
      leave: 'Esboniwyd y pris, a gwrthodwyd ychwanegiadau amdano mor aml ag y caniatewch.',
      against: {
        unknown:
          'Nid yw llawer yn gwybod beth mae gwaith o’r fath yn ei gostio. Yn aml, esbonio yw’r cyfan sydd ei angen.',
        budget: 'Nid bai yw cyllideb fach, o’i dweud yn agored. Mae llai o waith yn ei ffitio.',
        unclear: 'Efallai na ddywedodd y cytundeb beth sydd wedi’i gynnwys.',
      },
    },
    insatiable: {
      name: 'Byth yn ddigon',
      gist: 'Dilynir pob canlyniad gan y dymuniad am fwy, ac nid oes terfyn yn dal.',
      happens:
        'Heb derfynau amser ac arian mae prosiect o’r math hwn yn costio mwy i chi nag y mae’n ei ddwyn i mewn, ac nid oes iddo ddiwedd y gallai neb fod yn fodlon arno.',
      steps: {
        limits: 'Cytunwch ar derfynau ymlaen llaw: rowndiau, oriau, swm, diwrnod olaf.',
        show: 'Dangoswch faint ohonynt sydd wedi’i ddefnyddio, bob tro y cyflwynwch waith.',
        reached: 'Dywedwch pan fyddant wedi’u defnyddio, a beth mae pob rownd bellach yn ei gostio.',
        order: 'Ewch ymlaen dim ond â chytundeb i’r pris hwnnw.',
        done: 'Dywedwch beth oedd “gorffenedig” i’w olygu, a’i fod wedi’i gyrraedd.',
      },
      leave: 'Mae’r hyn y cytunwyd arno wedi’i ddefnyddio, a gwrthodir mynd y tu hwnt iddo am ei bris.',
      against: {
        quality: 'A oedd mewn gwirionedd fel y cytunwyd? Gwiriwch yn erbyn y nod cyn dweud hynny.',
        limits: 'A gytunwyd ar derfynau o gwbl? Os naddo, dechreuwch gyda nhw.',
        joy: 'Mae rhai’n gofyn am fwy am eu bod yn ei hoffi. Yna byddant yn talu amdano.',
      },
    },
    'no-workable-compromise': {
      name: 'Dim ffordd i’r ddau',
      gist: 'Rydych yn anghytuno, cynigiwyd ffordd allan, ac nid oes dim yn symud.',
      happens:
        'Mae anghytuno’n rhan o’r gwaith ac yn aml yn ei wella. Lle mae’n sefyll yn stond, mae pawb yn aros; a gwaith nad oes neb yn falch ohono yw cyfaddawd nad oes neb ei eisiau.',
      steps: {
        talk: 'Siaradwch yn fuan, yn uniongyrchol, ac nid drwy e-bost.',
        aims: 'Ysgrifennwch eu nod nhw a’ch nod chi, pob un fel y byddai’r llall yn ei lofnodi.',
        options: 'Rhowch ddwy neu dair ffordd ar un dudalen, a chadarnhewch yr hyn a ddywedwyd.',
        date: 'Cytunwch ar ddiwrnod y penderfynir erbyn hynny.',
        end: 'Os nad oes un, ymadewch ar delerau da. Nid oes rhaid datrys pob anghytundeb.',
      },
      leave: 'Pan fo aros yn costio mwy na gwahanu. Ni all unrhyw rif ddweud pryd; chi biau hynny.',
      against: {
        young: 'Mae pythefnos yn fyr lle mae’n rhaid i sawl person gytuno.',
        small: 'A yw’n ymwneud â rhywbeth a fydd o bwys ymhen blwyddyn?',
        third: 'Efallai y gallai rhywun y mae’r ddau’n ymddiried ynddo ddweud gair.',
      },
    },
  },
} as const satisfies Translation<'cy'>['playbook'];
