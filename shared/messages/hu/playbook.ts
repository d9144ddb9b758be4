import type { Translation } from '../translate.ts';

/** The eleven patterns: what is recorded, what tends to happen, what a calm professional does, when to leave, and what speaks against it. */
export const playbook = {
  /** A number of days as the facts' sentences take it up: the number alone, the noun stands in each with its ending. */
  days_one: '{{count}}',
  days_other: '{{count}}',
  facts: {
    'requests-overdue_one': '{{count}} kérés volt késésben az elmúlt {{days}} napban.',
    'requests-overdue_other': '{{count}} kérés volt késésben az elmúlt {{days}} napban.',
    'waiting-share_one': 'Az elmúlt {{days}} napból {{count}} napon az ügyfélre vártam ({{percent}}).',
    'waiting-share_other': 'Az elmúlt {{days}} napból {{count}} napon az ügyfélre vártam ({{percent}}).',
    'signs-repeated_one': '{{count}} eset ezekkel a jelekkel {{days}} nap alatt.',
    'signs-repeated_other': '{{count}} eset ezekkel a jelekkel {{days}} nap alatt.',
    'approvals-needed_one':
      'Amit kértem (a hozzáféréseken kívül), annak {{percent}}-a jóváhagyás volt; {{mean}} napig tartott.',
    'approvals-needed_other':
      'Amit kértem (a hozzáféréseken kívül), annak {{percent}}-a jóváhagyás volt; egy átlagosan {{mean}} napig tartott.',
    'access-overdue_one': 'A kért hozzáférés {{days}} napja késik.',
    'access-overdue_other': '{{count}} alkalommal kért hozzáférés késik, a legrégebbi {{days}} napja.',
    'later-and-later_one': 'A legutóbbi számlák: először időben, aztán egyre később ({{what}} nap).',
    'later-and-later_other': 'A legutóbbi {{count}} számla: először időben, aztán egyre később ({{what}} nap).',
    'promises-broken_one': '{{count}} fizetési ígéret nem teljesült.',
    'promises-broken_other': '{{count}} fizetési ígéret nem teljesült.',
    'asked-while-late_one': 'Új munkát kért, miközben egy számla több mint {{days}} napot késett.',
    'asked-while-late_other':
      '{{count}} alkalommal kért új munkát, miközben egy számla több mint {{days}} napot késett.',
    abuse_one: 'Egyszer a szavak rólam szóltak, vagy messze túlmentek a tárgyon.',
    abuse_other: '{{count}} alkalommal a szavak rólam szóltak, vagy messze túlmentek a tárgyon.',
    'advice-overridden_one': '{{count}} javaslatot felülbíráltak, az eldöntöttek {{percent}}-át.',
    'advice-overridden_other': '{{count}} javaslatot felülbíráltak, az eldöntöttek {{percent}}-át.',
    'out-of-hours_one': '{{count}} kérés munkaidőmön kívül {{days}} nap alatt.',
    'out-of-hours_other': '{{count}} kérés munkaidőmön kívül {{days}} nap alatt.',
    'unsigned-work_one': 'Munka {{day}} óta, és nincs rögzített aláírt megállapodás.',
    'unsigned-work_other': 'Munka {{day}} óta, {{count}} bejegyzésben, és nincs rögzített aláírt megállapodás.',
    reversals_one: 'Egyszer visszavontak valamit, amit jóváhagytak.',
    reversals_other: '{{count}} alkalommal visszavontak valamit, amit jóváhagytak.',
    'goal-unclear_one': 'A cél {{days}} napja tisztázatlan volt, és azóta sincs megerősített cél.',
    'goal-unclear_other': 'A cél {{days}} napja tisztázatlan volt, és azóta sincs megerősített cél.',
    'extras-unpriced_one': '{{count}} kért többletmunkának soha nem lett ára.',
    'extras-unpriced_other': '{{count}} kért többletmunkának soha nem lett ára.',
    'price-compared_one': 'Az árat másokéhoz mérték, miután elmagyaráztam.',
    'price-compared_other': 'Az árat {{count}} alkalommal másokéhoz mérték, miután elmagyaráztam.',
    'limit-passed_one': 'A megállapodott keret betelt ({{day}}); azóta még {{count}} dolgot kértek.',
    'limit-passed_other': 'A megállapodott keret betelt ({{day}}); azóta még {{count}} dolgot kértek.',
    stalled_one: 'Egy javaslat ({{day}}) {{count}} napja vár válaszra: {{what}}',
    stalled_other: 'Egy javaslat ({{day}}) {{count}} napja vár válaszra: {{what}}',
    'unanswered-after-notice_one':
      'Az ügyfél tudta, mi történik válasz nélkül, és {{days}} nappal később sincs válasz.',
    'unanswered-after-notice_other':
      'Az ügyfél tudta, mi történik válasz nélkül, és {{days}} nappal később sincs válasz.',
    'repeats-after-limit_one': 'Egyszer újra megtörtént azután, hogy kimondtam a határt.',
    'repeats-after-limit_other': '{{count}} alkalommal újra megtörtént azután, hogy kimondtam a határt.',
    'signature-refused_one': 'Az aláírást megtagadták, és nincs aláírt megállapodás.',
    'signature-refused_other': 'Az aláírást {{count}} alkalommal megtagadták, és nincs aláírt megállapodás.',
    'rounds-without-goal_one': '{{count}} irányváltás azóta, hogy utoljára megerősítették a célt.',
    'rounds-without-goal_other': '{{count}} irányváltás azóta, hogy utoljára megerősítették a célt.',
    'extras-refused_one': '{{count}} többletmunkát az árán elutasítottak, miután elmagyaráztam az árat.',
    'extras-refused_other': '{{count}} többletmunkát az árán elutasítottak, miután elmagyaráztam az árat.',
    'rounds-refused_one': 'A megállapodott keret betelt ({{day}}); ami túlmegy rajta, azt az árán elutasították.',
    'rounds-refused_other':
      'A megállapodott keret betelt ({{day}}); ami túlmegy rajta, azt az árán {{count}} alkalommal elutasították.',
  },
  patterns: {
    unresponsive: {
      name: 'Elmaradnak a válaszok',
      gist: 'A kérdések nyitva maradnak, és ami a munkához kell, nem érkezik meg.',
      happens:
        'A munka áll, miközben a sürgetéssel töltött órák észrevétlenül gyűlnek. Később a várakozás feledésbe merül, és az eredmény kevésnek tűnik: csak ennyi készült el? Akkor azt tudja megmutatni, amit várakozás közben leírt.',
      steps: {
        ask: 'Egyszerre egy dolgot kérjen, azzal a nappal, amikorra kell, és azzal, ami rá vár.',
        nudge: 'Ha a nap elmúlt, emlékeztessen kedvesen, és nevezze meg az új időpontját annak, amire az ügyfél vár.',
        show: 'Küldje el az oldalt, amely megmutatja, mi készült el, mennyit várt, és mire.',
        limit: 'Mondja ki határként: ha a megállapodott napig nincs válasz, az a rész szünetel, és az ideje másé lesz.',
        pause: 'Küldje el az utolsó emlékeztetőt, és a benne megnevezett napon kezdje meg a szünetet.',
        resume: 'Ha megjön a válasz, folytassa mielőbb, és nevezze meg az új időpontot. Szemrehányás nélkül.',
      },
      leave: 'Az ügyfél tudta, hogy a munka szünetel, és a megadott napok után sincs válasz.',
      against: {
        channel: 'Talán máshol gyorsan válaszol: telefonon, vagy valaki máson keresztül a cégnél.',
        load: 'Talán túl sok minden fut be egyetlen emberhez. Kevesebb és nagyobb kérdés mindkét félnek segíthet.',
        reason: 'Talán egyszer elmondta, miért, és nem lett leírva. Nézzen utána, mielőtt megítéli a hallgatást.',
      },
    },
    controlling: {
      name: 'Minden lépéshez igen kell',
      gist: 'Mindent előre látni kell, és a munkához szükséges dolgok egy részét visszatartják.',
      happens:
        'Az idő nagy része jóváhagyásra várással és olyan módosításokkal telik, amelyeket senki sem vesz észre. Kevés jelenik meg, és ami megjelenik, elkésett. Ha az eredmény gyenge, Önt okolják érte.',
      steps: {
        count: 'Számolja meg: hány kör, körönként hány nap, és mennyi szólt csak a külsőről.',
        batch: 'Ajánljon egy meghatározott napon egyszerre történő jóváhagyást, legfeljebb két körrel.',
        access: 'A hiányzó hozzáférést írásban kérje, határidővel, és írja meg, mihez kell.',
        risk: 'Ha így a cél nem érhető el, mondja ki most, írásban, azzal együtt, mi segítene. Később senkit se érjen váratlanul.',
        limit: 'Mondja ki világosan, hogy így nem végezhető el, amivel megbízták, és hogy mit javasol.',
        record: 'Ahol a tanácsa ellenére döntenek, jegyezze fel, hogy a döntés az ügyfélé volt.',
        end: 'Ha semmi sem változik, fejezze be rendezetten.',
      },
      leave: 'Kimondta a határt, és újra megtörtént.',
      against: {
        new: 'Az első hetekben az odafigyelés óvatosság. A bizalomnak valahol el kell kezdődnie.',
        fear: 'Talán az Ön ideje előtt balul sült el valami. Kérdezze meg, mitől tart.',
        law: 'Vannak szakmák, ahol minden szót ellenőrizni kell valakinek. Akkor abban állapodjanak meg, hogyan és milyen gyorsan.',
      },
    },
    'pays-later': {
      name: 'Egyre később',
      gist: 'A munka most folytatódjon, a pénz majd egyszer megjön.',
      happens:
        'Az első számlát időben kifizetik, a következőt kicsit késve, az azutánit még később. Ígéretek hangzanak el péntekre. Aki közben tovább dolgozik, azt üzeni, hogy ez így rendben van, és a végén találnak okot arra, hogy egyáltalán ne fizessenek.',
      steps: {
        terms: 'Legyen írásban a fizetés napja, olyan szavakkal, amelyek nem érthetők kétféleképpen.',
        reminder: 'A határidő utáni napon: barátságos sor arról, hogy talán elkerülte a figyelmét.',
        firm: 'Egy héttel később: az összeg, a napok száma és a kérdés, hogy pontosan mikor.',
        stop: 'Ezután állítson le minden munkát, és írja meg, hogy leállt, és folytatja, ha minden ki van fizetve.',
        resume: 'Ha minden tartozás rendezve van, folytassa mielőbb; egyetlen számla nem elég hozzá.',
        interest: 'Ha szeretné, kérje a kamatot, amely a törvény vagy a szerződése szerint jár.',
        end: 'Engedje el az ügyfelet. Ehhez egyszer is elég; senkinek sem kell hitelbe dolgoznia.',
      },
      leave: 'Annyiszor megtörtént, ahányszor Ön megengedi: egyszer, ha nem teszi feljebb.',
      against: {
        process: 'Talán olyan iroda fizet, ahol havonta egyszer utalnak. Kérdezze meg, ki küldi a pénzt.',
        hardship: 'Talán csak egy nehéz hónap, nyíltan megmondva. A lejárati nappal adott kivétel kivétel marad.',
        dispute: 'Talán a munkát kifogásolja. Akkor a munkáról beszéljenek, és a számla többi részét kezeljék külön.',
      },
    },
    abusive: {
      name: 'Sértés kritika helyett',
      gist: 'A szavak Önről szólnak, vagy messze nem állnak arányban a dologgal.',
      happens:
        'Amit egyszer eltűrnek, az általában újra elhangzik, hangosabban. Nehéz szólni annak, aki fizet, és egy idő után az ember görcsbe rándult vállal ír minden levelet.',
      steps: {
        pause: 'Ne válaszoljon azonnal. Fél óra elég a nyugalomhoz, egy nap már túl sok.',
        words: 'Írja le a pontos szavakat, mikor, hogyan, és ki hallotta.',
        answer:
          'Válaszoljon hamar: előbb azt, ami az ügyfelet aggasztja, és mit tesz érte; azután, hogy ezek a szavak nem elfogadhatók.',
        channel: 'Egy ideig maradjon az írásnál; nyugodtabb, és magától megmarad.',
        end: 'Ha újra megtörténik, távozzon. Távozni nem vétek.',
        public:
          'Ha a nyilvánosság elé kerül: egyetlen rövid, tárgyszerű válasz, részletek nélkül az ügyfélről, és egy képernyőkép a feljegyzésekhez.',
      },
      leave: 'Megmondta, hogy nem elfogadható, és újra megtörtént.',
      against: {
        criticism: 'A kritika lehet nyers, és szólhat mégis a munkáról. Akkor kritika.',
        apology: 'Bocsánatot kért? Azt is rögzítse.',
        once: 'Egy rossz este nem mintázat. Mondja meg egyszer, és várja meg, mi lesz.',
      },
    },
    'know-it-all': {
      name: 'Valaki mindig jobban tudja',
      gist: 'Kérik a tanácsát, aztán felülbírálják, gyakran egy rokonéval.',
      happens:
        'Minden lépésen vita van, és a munkából olyan keverék lesz, amelyet senki sem vállal. Ha nem sikerül, a meg nem fogadott tanács feledésbe merül.',
      steps: {
        reason: 'Minden javaslatot írásban adjon, két mondatos indokkal.',
        ask: 'Kérdezze meg egyszer, udvariasan, mi tartozzon az Ön felelősségi körébe.',
        confirm: 'Ha a másik utat választják: kérje a megerősítését, és végezze el jól.',
        mark: 'Jegyezze fel, hogy a döntés az ügyfélé volt. A zárójelentésbe tartozik.',
        decide: 'Azután döntse el, akar-e így dolgozni. Ezt egyetlen szám sem mondhatja meg.',
      },
      leave: 'Amikor már nem akar felelni olyan munkáért, amely nem az Öné. Ezt Ön mondja meg.',
      against: {
        right: 'Néha igazuk van. Régebben ismerik a vevőiket, mint Ön.',
        own: 'Az ő vállalkozásuk, és lehet az ő ízlésük. A felülbírálás nem tiszteletlenség.',
        few: 'Két-három döntés kevés ahhoz, hogy bármi látsszon belőle.',
      },
    },
    'no-schedule': {
      name: 'Se este, se hétvége',
      gist: 'Az ötletek éjjel jönnek, és reggelre kellenek.',
      happens:
        'Aki éjjel válaszol, annak éjjel is munkaideje van. Előbb a pihenés vész el, aztán a gondosság, végül a többi ügyfél határideje.',
      steps: {
        hours: 'A munkaideje és az időzónája álljon a megállapodásban és a levelei aláírásában.',
        answer: 'Reggel válaszoljon: mi mikor érkezett, és mikorra lesz kész.',
        later: 'Ha muszáj, írja meg éjjel, de reggel küldje el.',
        rush: 'Sürgős munkát a maga árán vállaljon, előre és írásban megállapodva.',
        limit: 'Ha folytatódik, mondja ki határként.',
      },
      leave: 'Azután is megismétlődött, hogy megmondta, mikor dolgozik, annyiszor, ahányszor Ön megengedi.',
      against: {
        zone: 'Talán ott, ahol ő van, délelőtt tíz óra.',
        agreed: 'Talán erre az egy eseményre megállapodtak egy késő estében.',
        emergency: 'Vasárnap leállt webáruház: vészhelyzet. A harmadik egy hónapban már nem.',
      },
    },
    'anti-contract': {
      name: 'Semmi sincs írásban',
      gist: 'A megállapodást fölöslegesnek tartják, és ami elhangzott, idővel megváltozik.',
      happens:
        'Amíg minden jól megy, senkinek sem hiányzik. Az első nézeteltérésnél pénzről vagy órákról csak az emlékezet marad, és annak jobb, akinek erősebb a hangja.',
      steps: {
        sheet: 'Küldjön egy oldalt: mindkét név és cím, mi, mikorra, mennyiért, milyen fizetési határidővel.',
        confirm: 'Még aznap erősítse meg, ami elhangzott: ahogy megbeszéltük, kérem, péntekig javítsa ki, ha tévedek.',
        sign: 'Kérje az aláírást, mielőtt a munka vagy a következő része elkezdődik.',
        stop: 'Mondja ki, hogy aláírás nélkül a következő rész nem kezdődik el.',
        waive: 'Ha mégis folytatja, írja le, miért. Akkor az Ön döntése volt.',
      },
      leave: 'Az aláírást megtagadták, és nincs is.',
      against: {
        slow: 'Talán egy íróasztalon fekszik. Kérdezze meg, kién.',
        trust: 'Talán mindig kézfogásra dolgoztak, és tartották is magukat hozzá.',
        written: 'Egy világos levélváltás is megállapodás. Rögzítse annak.',
      },
    },
    indecisive: {
      name: 'Ma így, holnap úgy',
      gist: 'Amit jóváhagytak, visszavonják, és a cél elmozdul.',
      happens:
        'A jó munka kétszer készül el, és egyik változat sincs befejezve. Gyakran előbb próbát kérnek, és a ki nem fizetett vázlatoknál nem világos, kié.',
      steps: {
        goal: 'Erősíttesse meg írásban a célt: mire való, miből tudják meg mindketten, hogy elérték, és mi nem része.',
        decider: 'Kérdezze meg, ki dönt, és csak őt kérdezze.',
        smaller: 'Bontsa kisebb lépésekre, mindegyiket külön fizetve és elfogadva.',
        accept: 'Minden lépést dátummal fogadtasson el.',
        order: 'Ami az elfogadás után változik, az új megrendelés, árral és időponttal.',
        test: 'A próbamunkának legyen órában megadott kerete, és a jogok csak fizetés után szálljanak át. Ezt minden átadáskor írja is meg.',
      },
      leave: 'Az Ön által megengedett körök után sincs megerősített cél.',
      against: {
        curious: 'Az elején a kérdések és a kételyek természetesek.',
        brief: 'Talán a feladat sem volt soha világos. Az mindkét fél dolga.',
        market: 'Talán az ügyfél helyzete változott meg. Akkor a megrendelés is változik.',
      },
    },
    miser: {
      name: 'Többet ugyanannyiért',
      gist: 'Elvárják, hogy a többletmunka benne legyen, és az árat másokéhoz mérik.',
      happens:
        'Minden többlet kicsi. Együtt egy második munka, amelyet senki sem fizet meg, és legközelebb azzal alkudnak, aki a legtöbbet adta.',
      steps: {
        explain:
          'Magyarázza el egyszer az árat: az órákat, mi van benne, mit takarít meg. Sokaknak soha senki nem mondta el.',
        price: 'Minden többletre az óráival, az árával és az új időponttal válaszoljon. Az igen után kezdje el.',
        scope: 'Ha a pénz kötött, válassza ki az ügyfél, mi maradjon ki.',
        compare: 'Ne versenyezzen a legolcsóbbal. Kívánjon sok sikert az ajánlathoz.',
        end: 'Aki csak a legalacsonyabb árat keresi, máshol megtalálja.',
      },
      leave: 'Az árat elmagyarázta, és a többletmunkát ezen az áron annyiszor utasították el, ahányszor Ön megengedi.',
      against: {
        unknown: 'Sokan nem tudják, mennyibe kerül az ilyen munka. Gyakran a magyarázat is elég.',
        budget: 'A kis költségvetés, nyíltan megmondva, nem hiba. Kevesebb munka belefér.',
        unclear: 'Talán a megállapodás nem mondta meg, mi van benne.',
      },
    },
    insatiable: {
      name: 'Soha nem elég',
      gist: 'Minden eredményt újabb kívánság követ, és egyetlen keret sem tart.',
      happens:
        'Idő- és pénzkeret nélkül az ilyen munka többe kerül Önnek, mint amennyit hoz, és nincs vége, ahol bárki elégedett lehetne.',
      steps: {
        limits: 'Előre állapodjanak meg a keretekről: körök, órák, összeg, utolsó nap.',
        show: 'Minden átadáskor mutassa meg, mennyi telt be belőlük.',
        reached: 'Mondja meg, ha beteltek, és mennyibe kerül minden további kör.',
        order: 'Csak akkor folytassa, ha arra az árra igen a válasz.',
        done: 'Mondja ki, mit jelentett a „kész”, és hogy elérték.',
      },
      leave: 'A megállapodott keret betelt, és ami túlmegy rajta, azt az árán elutasítják.',
      against: {
        quality: 'Valóban olyan lett, mint a megállapodásban? Vesse össze a céllal, mielőtt ezt mondja.',
        limits: 'Megállapodtak egyáltalán keretekben? Ha nem, kezdje azzal.',
        joy: 'Van, aki azért kér többet, mert tetszik neki. Akkor meg is fizeti.',
      },
    },
    'no-workable-compromise': {
      name: 'Nincs közös út',
      gist: 'Nem értenek egyet, van javaslat a megoldásra, és semmi sem mozdul.',
      happens:
        'A nézeteltérés a munka része, és gyakran jobbá teszi. Ahol elakad, mindenki vár; és az a kompromisszum, amelyet egyikük sem akar, olyan munka, amelynek senki sem örül.',
      steps: {
        talk: 'Beszéljenek mielőbb, közvetlenül, ne levélben.',
        aims: 'Írja le az ügyfél célját és a sajátját, mindkettőt úgy, hogy a másik is aláírná.',
        options: 'Írjon két-három utat egy oldalra, és erősítse meg, ami elhangzott.',
        date: 'Állapodjanak meg egy napban, ameddig eldől.',
        end: 'Ha nincs út, váljanak el békében. Nem kell minden nézeteltérést megoldani.',
      },
      leave: 'Amikor a várakozás többe kerül, mint az elválás. Hogy mikor, azt szám nem mondhatja meg; Ön dönti el.',
      against: {
        young: 'Két hét rövid idő ott, ahol többeknek kell egyetérteniük.',
        small: 'Olyasmiről szól, ami egy év múlva is számít?',
        third: 'Talán szólhatna egy szót valaki, akiben mindketten bíznak.',
      },
    },
  },
} as const satisfies Translation<'hu'>['playbook'];
