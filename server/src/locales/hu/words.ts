import type { Words } from '../wordTypes.ts';

export const words: Words = {
  unspaced: false,
  thousands: '.',
  numbers: {
    cardinals: `
      nulla=0 nullá=0 zéró=0 másfél=1.5 kett=2 hárm=3 heten=7 egy=1 egyetlen=1 kettő=2 két=2 három=3 négy=4 öt=5 hat=6 hét=7 nyolc=8 kilenc=9 tíz=10 tizen=10 húsz=20
      huszon=20 harminc=30 negyven=40 ötven=50 hatvan=60 hetven=70 nyolcvan=80 kilencven=90 félmillió=5e5 félmilliárd=5e8`,
    magnitudes: `
      száz=100 ezer=1e3 ezr=1e3 millió=1e6 milliárd=1e9 mio=1e6 mrd=1e9 k=1e3 m=1e6 e=1e3 tucat=12 tucatnyi=12 mft=1e6 eft=1e3 mrdft=1e9`,
    articles: 'egy egyre',
    shares: `
      fele=50 felét=50 felével=50 felénél=50 felének=50 felében=50 felére_nő=50 felükre=50 harmada*=33.33 harmadá*=33.33 negyede=25 negyedét=25 negyedével=25
      negyedének=25 negyedénél=25 ötöde*=20 ötödé*=20 hatoda*=16.67 hatodá*=16.67 nyolcada*=12.5 nyolcadá*=12.5 tizede*=10 tizedé*=10
      kétharmad*=66.67 háromnegyed=75 háromnegyed*=75 kétötöd*=40 háromötöd*=60 négyötöd*=80 egyharmad*=33.33 egynegyed*=25 egyötöd*=20 egytized*=10`,
    factors: `
      megduplá*=2 duplá*=2 dupláj*=2 dupláz*=2 megkétszerez*=2 kétszerez*=2 kétszerese*=2 kétszeresé*=2 kétszer_annyi=2 kétszer_ennyi=2 dupla_annyi=2 dupla_ennyi=2 tripla_annyi=3
      megháromszoroz*=3 háromszoroz*=3 háromszorosa*=3 háromszorosá*=3 háromszor_annyi=3 triplá*=3 megtriplá*=3 tripláz*=3 megnégyszerez*=4
      négyszerese*=4 négyszeresé*=4 megötszöröz*=5 ötszöröse*=5 ötszörösé*=5 megtízszerez*=10 tízszerese*=10 tízszeresé*=10
      felére=0.5 megfelez*=0.5 felez*=0.5 fele_annyi=0.5 feleannyi=0.5 fele_ennyi=0.5 harmadára=0.3333 negyedére=0.25 ötödére=0.2
      tizedére=0.1 másfélszerese*=1.5 másfélszeresé*=1.5 kétharmadára=0.6667 háromnegyedére=0.75`,
    ordinals: `
      első=1 második=2 harmadik=3 negyedik=4 ötödik=5 hatodik=6 hetedik=7 nyolcadik=8 kilencedik=9 tizedik=10 tizenegyedik=11
      tizenkettedik=12 tizenharmadik=13 elsej*=1 másodiká*=2 harmadiká*=3 negyediké*=4 ötödiké*=5 hatodiká*=6 hetediké*=7 nyolcadiká*=8
      kilencediké*=9 tizediké*=10 tizenegyediké*=11 tizenkettediké*=12 tizenharmadiká*=13 tizennegyediké*=14 tizenötödiké*=15
      tizenhatodiká*=16 tizenhetediké*=17 tizennyolcadiká*=18 tizenkilencediké*=19 huszadiká*=20 huszonegyediké*=21 huszonkettediké*=22
      huszonharmadiká*=23 huszonnegyediké*=24 huszonötödiké*=25 huszonhatodiká*=26 huszonhetediké*=27 huszonnyolcadiká*=28
      huszonkilencediké*=29 harmincadiká*=30 harmincegyediké*=31`,
    repeats: 'egyszer=1 kétszer=2 háromszor=3 négyszer=4 ötször=5 hatszor=6 tízszer=10',
    nor: 'se sem',
    lacking: 'nélkül sincs sincsenek',
    none: 'nulla zéró zero nem_lesz ne_legyen nincs nincsenek nem_történik ne_történjen nem_fordul_elő ne_forduljon_elő',
    nobody: 'senki senkinek semmi',
    partsOf: '',
    zeroing: '',
    denominators: '',
    people: 'an en',
    clock: 'kor',
    marks:
      'nps enps csat ces roas pontszám* értékelés* átlag* osztályzat* érdemjegy* minősítés* index* érték értéket értéke értékét értékek* értékre értékkel értéken',
    ratios: 'arány* ltv roas roi cac',
    physical: '',
    fractions: `
      fél=0.5 félre=0.5 félről=0.5 félig=0.5 félnél=0.5 negyed=0.25 negyedre=0.25 negyedről=0.25 háromnegyed=0.75 háromnegyedre=0.75
      félszeres*=0.5`,
    andHalf: '',
    shortMinutes: '',
  },
  units: {
    '%': '% százalék* %-a',
    pp: 'százalékpont* %pont* %-pont* pp szp. szp',
    bps: 'bázispont*',
    x: 'x × félszeres* -szoros -szeres -szörös szoros szeres szörös szorosára szeresére szörösére',
    HUF: 'ft forint* huf ft-ot mft eft mrdft',
    EUR: '€ euró* euro eur euróm',
    USD: '$ dollár* usd',
    GBP: '£ font* gbp',
    CHF: 'chf frank*',
    PLN: 'pln zloty* złoty*',
    RON: 'ron lej lejt lejre lejről lejjel lejből lejes',
    CZK: 'czk korona koroná*',
    JPY: '¥ jpy jen',
    CNY: 'cny jüan* rmb',
    mb: 'mb',
    gb: 'gb',
    tb: 'tb',
    g: 'g gramm*',
    kg: 'kg kiló* kilogramm*',
    km: 'km kilométer*',
    t: 't tonna tonná*',
    kWh: 'kwh',
    MWh: 'mwh',
    l: 'l liter*',
    m2: 'm² m2 négyzetméter*',
    ha: 'ha hektár*',
  },
  times: {
    millisecond: 'ms ezredmásodperc*',
    second: 'mp sec s másodperc* mp-re',
    minute: 'perc perce percr* percn* percc* percb* percet percig perces percen percek min',
    hour: 'óra órá* h',
    day: 'nap napo* napr* napb* nappal napn* napig munkanap* naptári_nap* napja naptár* banki_nap* nappa* napj*',
    week: 'hét hetet hetek heté* hétr* hétb* hétn* héten héttel hétig hetes hete sprint*',
    month: 'hónap*',
    quarter: 'negyedév*',
    'half-year': 'félév*',
    year: 'év éve évet évek évr* évb* évn* évvel évig éves éven',
  },
  classifiers: 'db db. darab* fő főt fővel főr* főből fős főn főig',
  roles: {
    from: '',
    to: '→ -> => ⇒ ➔ ➜ ➝ ➞ ➡ ➡\uFE0F ⟶ ⇨ célérték: cél: célérték',
    becoming: '',
    upTo: '',
    downTo: '',
    by: '',
    at: '= is : legyen',
    atLeast: `
      legalább minimum min. min több_mint nagyobb_mint magasabb_mint > >= ≥ ≧ nem_kevesebb_mint meghaladja meghaladj* meghaladó túllépj*
      túllép* felülmúl* nem_alacsonyabb_mint jobb_mint hosszabb_mint legkevesebb legalul meghaladjuk túl haladja haladjon haladják lépje lépjen lépjék nem_kisebb_mint átlép* átlépj*
      hosszabb_mint`,
    atMost: `
      ± legfeljebb maximum max. max kevesebb_mint alacsonyabb_mint kisebb_mint nem_több_mint < <= ≤ ≦ legföljebb nem_haladja_meg
      nem_nagyobb_mint nem_magasabb_mint rövidebb_mint gyorsabb_mint maximálisan legfőképp legeslegfeljebb nem_hosszabb_mint`,
    within: '',
    now: `
      jelenleg jelenlegi kiinduló_érték kiindulási_érték kezdeti_érték kezdőérték induló_érték jelenlegi_érték most bázis kiinduló kiindulás kiindulási jelenleg: bázis: most: bázisérték eddigi korábbi aktuális mostani
      aktuálisan tavaly tavalyi előző ma ma: kiindulás: induló vs vs. szemben tavalyi: bázishoz eddig`,
    about: `
      körülbelül kb. kb mintegy közel nagyjából összesen átlagosan átlag további újabb csak a az plusz új még mindössze kereken szinte
      csaknem havi heti napi éves teljes ~ : évi átlagos ( egy így összes már akár stabilan tartósan rendelésenként mind + bruttó nettó
      fejenként együtt együttesen körül lehetőleg a_legalább`,
    between: '',
    than: '',
    moreThan: '',
    lessThan: '',
    up: '',
    down: '',
  },
  rolesAfter: {
    atLeast: `
      + feletti fölötti felett fölött fölé felé_több vagy_több vagy_annál_több vagy_magasabb vagy_afölött vagy_jobb vagy_nagyobb vagy_afölötti plusz
      felettire fölöttire feletti_szint* fölötti_szint* vagy_afeletti vagy_annál_magasabb vagy_annál_jobb vagy_annál_nagyobb`,
    atMost:
      'alatti alatt alá alattira vagy_kevesebb vagy_annál_kevesebb vagy_alacsonyabb vagy_gyorsabb vagy_rövidebb alattira vagy_az_alatt vagy_az_alatti vagy_annál_alacsonyabb vagy_annál_rövidebb vagy_annál_gyorsabb vagy_annál_kisebb',
    within: 'belül belüli belülre',
    more: 'tovább régebbi idősebb drágább több többet többen magasabb hosszabb nagyobb többre feljebb jobb',
    less: 'kevesebb kevesebbet alacsonyabb rövidebb kisebb gyorsabb kevesebbre hamarabb olcsóbb lejjebb',
    up: `
      növekedés* emelkedés* bővülés* növelés* javulás* több többet többlet* gyorsabb* javítás* emelés* növekmény* magasabb* nagyobb* fejlődés*
      forgalomnövekedés* bevételnövekedés* létszámnövekedés* forgalombővülés* többen hosszabb* erősödés* bővítés* több magasabb hosszabb nagyobb gyorsabb jobb`,
    down: `
      csökkenés* csökkentés* mérséklés* kevesebb* olcsóbb* lassabb* visszaesés* megtakarítás* rövidebb* rövidítés* alacsonyabb* kisebb* elmarad*
      költségcsökkenés* költségcsökkentés* költségmegtakarítás* lefaragás* mérséklődés* rövidülés* kevesebben fogyás* kevesebb alacsonyabb rövidebb kisebb olcsóbb`,
    changeNouns: 'növekedés* emelkedés* bővülés* növelés* javulás* csökkenés* csökkentés* mérséklés* megtakarítás*',
    replaced: 'helyett',
  },
  endings: {
    from: 'ról ről tól től rol röl tol töl osról esről',
    to: 'ra re osra esre',
    by: 'val vel',
    until: 'ig',
    within: 'ban ben n on en ön án én jén ján ában ében',
    than: 'nál nél',
    outOf: 'ból ből',
    each: 'nként enként onként önként anként',
    attribute: 'os es ös as ás s i ű ú nyi jű jú kori fős napos hetes',
    object: 't et ot öt át ét at jét ját',
    other:
      'an e a ja je k ek ok ök nak nek ba be hoz hez höz ként ért ak ai ei jai jei ik szor szer ször án ának ének ához éhez ért jéhez',
  },
  dates: {
    monthFirst: false,
    postpositions: true,
    months: [
      'január* jan jan.',
      'február* febr febr. feb feb.',
      'március* márc márc. már.',
      'április* ápr ápr.',
      'május* máj máj.',
      'június* jún jún.',
      'július* júl júl.',
      'augusztus* aug aug.',
      'szeptember* szept szept. szep.',
      'október* okt okt.',
      'november* nov nov.',
      'december* dec dec.',
    ],
    ambiguous: 'már. dec nov okt aug jan feb már',
    parts: {
      start: 'kezdet* indulás* kezdő*',
      early: 'elej* eleje elejé*',
      middle: 'közep* közepé* derek* féltáv* félidő* félidej* első_fel*',
      late: '',
      end: 'második_fel* vége végé* végi vég végére végéig zárta zártá* utolsó_nap* utolsó_het* végső',
    },
    until: 'legkésőbb határidő határidő: határideje határideje: határidőre',
    before: 'előtt megelőzően előttig előttre',
    within: '',
    withinAfter: 'során alatt folyamán belül közben közepette',
    since: 'mint',
    sinceAfter: 'óta kezdve kezdődően után utáni követően indulva indulóan utántól',
    describing: 'i vonatkozó vonatkozóan szóló eltelt eltelő tartó terjedő szükséges',
    links: 'a az',
    periods: {
      week: 'hét hetet héten hétig hétr* hétb* hétn* heti hetén hetér* hetéig hetéb*',
      month: 'hónap* hó havának',
      quarter: 'negyedév* né.',
      half: 'félév*',
      year: 'év éve évé* évet évr* évb* évn* évig évi üzleti_év* pénzügyi_év* naptári_év* esztendő*',
      cycle: 'ciklus* időszak* okr-ciklus*',
    },
    relative: {
      this: 'ez ebben ezen e erre idei jelen aktuális adott folyó mostani tárgy',
      next: 'jövő következő köv.',
      last: 'múlt előző tavalyi elmúlt',
    },
    compounds: {
      'month end': 'hóvég* hónapvég* hónapzár*',
      'quarter end': 'negyedévvég* negyedévzár*',
      'half end': 'félévvég* félévzár*',
      'year end': 'évvég* évzár*',
      'cycle end': 'ciklusvég* cikluszár*',
      'month early': 'hóelej* hónapelej*',
      'month middle': 'hóközep* hónapközep*',
      'year middle': 'évközep* félévkor',
      'year early': 'évelej* évkezdet*',
      'week end': 'hétvégére hétvégéig',
    },
    halves: [
      'h1 első_félév* i_._félév* év_első_fel* i_félév*',
      'h2 második_félév* ii_._félév* év_második_fel* ii_félév*',
    ],
    quarters: [
      'q1 első_negyedév* i_._negyedév* i_negyedév* i_._né. i_né.',
      'q2 második_negyedév* ii_._negyedév* ii_negyedév* ii_._né. ii_né.',
      'q3 harmadik_negyedév* iii_._negyedév* iii_negyedév* iii_._né. iii_né.',
      'q4 negyedik_negyedév* iv_._negyedév* iv_negyedév* iv_._né. iv_né. utolsó_negyedév*',
    ],
    years: { this: 'idén idei', next: 'jövőre', last: 'tavaly tavalyi' },
    nth: { 'month 6': 'fél_év_alatt fél_éven_belül félév_alatt', 'month 12': 'egy_év_alatt egy_éven_belül' },
    days: '',
    hours: '',
    dayParts: '',
    events: `
      húsvét* karácsony* szilveszter* újév* bevezetés* indulás* indítás* élesítés* konferenci* kiállítás* rendezvény* kódfagyasztás*
      launch* megnyitó* megnyitás* nyár* tél tél* tavasz* ősz* nyitás* szezon* ünnep* ünnepek* tanév* tanévkezdés* iskolakezdés* audit*
      release* pünkösd* iskolaév* premier* vizsgaidőszak* kiadás* black_friday go-live* évforduló* fesztivál* vásár vásárig vásárr*
      expó* csúcstalálkozó* csúcsszezon* évértékelő* közgyűlés* hackathon* piacra_lépés* rajt* start* átadás* választás* költözés*
      tárgyalás* szüret* advent* mikulás* majális* augusztus_20* felmérés* számonkérés* ellenőrzés* mérföldkő* felülvizsgálat* főszezon*
      sajtótájékoztató* bemutató* díjátadó* leállás* átállás* vakáció* érettségi* félévzárás* évzáró* üzembe_helyezés* aratás* betakarítás*
      évnyitó* farsang* vízkereszt* mindenszentek* anyák_nap* halottak_nap* bajnokság*`,
    seasons:
      'húsvét* karácsony* nyár nyárr* nyárig nyári_szün* ősz őszr* tavasz* tél télr* szilveszter* újév* pünkösd* tanév* ősszel tavasszal nyáron télen őszén tavaszán nyarán telén',
    goals:
      'eljut* eljuss* kijut* kijuss* bejut* bejuss* továbbjut* továbbjuss* jut jutn* jutun* juss* görget* legörget*',
  },
  recurrence: {
    every: 'minden / per',
    everyBehindCount: '',
    adverbs: {
      '1 day': 'naponta naponként napjában minden_nap minden_munkanap* munkanaponként nap_mint_nap mindennap',
      '1 week': `
        hetente hetenként minden_hét minden_héten minden_hétfő* minden_kedd* minden_szerd* minden_csütörtök* minden_péntek* hetenkénti
        hétfőnként keddenként szerdánként csütörtökönként péntekenként minden_egyes_héten hétről_hétre
          hétvégente hétvégenként minden_hétvég*`,
      '2 week':
        'sprintenként minden_sprint* kéthetente kéthetenként minden_második_hét minden_második_héten kéthetenkénti kéthetes',
      '3 week': 'háromhetente',
      '1 month': 'havonta havonként minden_hónap* havonkénti hónaponként minden_egyes_hónapban hónapról_hónapra',
      '2 month': 'kéthavonta kéthavonként minden_második_hónap*',
      '3 month': 'háromhavonta háromhavonként',
      '1 quarter': 'negyedévente negyed_évente negyedévenként minden_negyedév* negyedévenkénti',
      '1 half-year': 'félévente fél_évente félévenként minden_félév* félévenkénti hathavonta',
      '1 year': 'évente évenként minden_év minden_évben évenkénti',
    },
    adjectives: {
      '1 day': 'napi',
      '1 week': 'heti',
      '2 week': 'kétheti',
      '1 month': 'havi',
      '2 month': 'kéthavi',
      '1 quarter': 'negyedéves negyedévi',
      '1 half-year': 'féléves',
      '1 year': 'éves évi',
    },
  },
  verbs: {
    up: `
      növel* növeked* nő nőjön nőj nőjenek nőnek nőjünk nőtt nőni nőn növek* emel emelj* emelk* emelé* emelni megemel* felemel* javít* javul*
      feljavít* fokoz* bővít* bővül* erősít* erősöd* gyorsít* gyorsul* felgyorsít* gyorsíts* felgyorsul* gyarapít* gyarapod* szélesít* terjeszt*
      optimaliz* maximaliz* hosszabbít* feltornáz* feltornász* fellendít* ugorj* ugrik kiterjeszt* skáláz* fejleszt* fejlessz* optimál* megnövel* megnöv* fejlőd* mélyít*
      tökéletesít* kússz* kúszik szökj* dob dobjuk_meg feldob* kibővít* bőví* kibővül* szárnyal* kiszélesít* elmélyít* növelés* növekedés* emelkedés* emelés* bővülés* bővítés* javulás* javítás* erősödés*`,
    down: `
      csökken* lecsökken* mérsékel* mérsékl* rövidít* lerövidít* rövidül* lerövidül* visszaszorít* szorít* szoríts* leszorít* minimaliz* lefarag*
      farag* visszafog* spórol* takarít* megtakarít* szűkít* vág vágj* vágjuk levág* megvág* megszűntet* megszüntet* szüntess* szűnjön kiküszöböl*
      elkerül* kerüljük_el megelőz* korlátoz* limitál* süllyed* esik essen essenek esn* visszaes* apad* lassít* ritkít* lejjebb_visz visszavág*
      apaszt* csappan* karcsúsít* leépít* felszámol* kiiktat* eltüntet* zsugorít* zsugorod* lefelez* visszavet* fogy fogyjon csökkenés* csökkentés* mérséklés* rövidítés* rövidülés* mérséklődés*`,
    keep: `
      megtart* fenntart* megőriz* őriz* marad* maradj* stabiliz* stabilan_tart* szinten_tart* tartjuk_szinten tartsuk_szinten tartani_a
      kitart* megmarad* bennmarad* bentmarad*`,
    hold: 'tart tartj* tarts* tartani tartunk tartan* tartás* tartottunk tartsunk',
    reach: `
      elér elér* érj* érje érjük érjen érjenek érjünk érjék érd ér érni érünk érjél éri teljesít* megvalósít* eljut* eljuss* bejut* bejuss* kijut* kijuss* továbbjut* továbbjuss* megmenekül* jussunk jusson jussanak
      megközelít* túlszárnyal* túlteljesít* meghalad* meghaladj* felülmúl* haladja haladj* felülmúl* átlép* lépje lépjük válj* váljon váljunk válik válunk legyen legyenek lesz lenne hozzuk hozza hozzunk_össze
      felmegy menjen menj* kerüljön kerüljünk bekerül* lépjünk feljut* emelkedjen_a`,
    win: `
      szerez* szerz* megszerez* megszerz* nyer nyerj* nyerjük nyerni nyerünk megnyer* elnyer* kap kapj* kapjon kapjunk kapni kapunk vonz* bevonz*
      felvesz* felvét* felvenn* vegyünk_fel vegyél_fel vegyen_fel felvessz* toborz* toborozz* toborozn* szerződtet* szerződ* szerződj* leszerződ* kötünk kötj* köss*
      kössünk kössön kösd kötni megköt* aláír* íratunk hódít* visszaszerez* visszahódít* csatlakoz* beszervez* hívjunk_be betölt* tölts*
      tölteni elnyernünk megújít* megújul* meghosszabbít* jóváhagy* hagyja_jóvá elfogad* fogadj* kinevez* írjunk_alá írjon_alá írj_alá írunk_alá írják_alá írjuk_alá aláírat* minősít* engedélyez* átmegy átmegyünk átmenni tanúsít* odaítél* kiérdemel* alkalmazz* alkalmazunk átjut* felsorol* bevon* bevonn* befogad*
      igazol_a hitelesít* díjaz* visszanyer* megtartunk_ügyf* érkezz* érkezik csatlakozz* kiválaszt_mink*`,
    result: `
      termel* termelj* generál* értékesít* értékesíts* elad* adjunk_el adjon_el adj_el adnak_el eladn* konvertál* aktivál* aktiváló* megold* oldj* oldjunk
      válaszol* megválaszol* kiszolgál* zár zárj* zárjunk zárjon zárjuk zárunk zárn* lezár* megtérül* realiz* beszed* behajt* előfizet* befektet*
      lefed* keres keressünk_pénzt teremt* teremts* hoz hozz* hozunk hozzunk hozzon hozni behoz* bevételez* közvetít*
      fogadn* fogad fogadunk rendel* rendelj* regisztráló regisztrálnak kiszáll* kézbesít* visszafizet* törleszt* térít* jut jutn* fizet*
      fizess* átad_lakás* intéz* intézz* dolgoz_fel feldolgoz* ügyint* elszállít* felszabadít* szabadít* kiad_lak* elhelyez* ellát* kezelünk
      gyógyul* végez_le letölt* tölt tölt_le beoltat* olts* jelenjünk_meg jelenjen_meg megment* mentsünk örökbefogad* befolyik folyjon`,
    state: `
      van vannak legyél legyünk jár járnak használják használja használ használnak veszi vegye_igénybe tud tudj* tudja tudják rendelkez* ajánlj* ajánl ajánlan* ajánlj
      kijelent* mond mondj* értékel értékelj* értékeli érezz* érzi ismer ismerj* jön jöjj* jöjjön megfelel* feleljen működ* működj* elégedett
      élvez vesz_részt igénybe szeret hisz visszajön visszatér* maradjon_aktív bejelentkez* belép belépj* képes`,
    activity: `
      végez végez* végz* végezz* elvégez* elvégz* végigvi* készít* készül* készítt* elkészít* elkészül* kidolgoz* dolgozz* dolgoz* létrehoz* létrejön
      hozz_létre hozzunk_létre hozzon_létre hozzuk_létre indít* indíts* elindít* elindul* indul* induljon szervez* szervezz* megszervez* rendez*
      rendezz* megrendez* publikál* közzétesz* közzéte* tegyünk_közzé tegyen_közzé teszünk_közzé írj* írjunk írjon írni ír írunk megír* írás* interjúz*
      meginterjúvol* interjúvol* látogat* látogass* meglátogat* ellátogat* hívj* hívjunk hívjon hívunk hívni felhív* hívd küld* kiküld* küldj* küldünk
      elküld* oktat* oktass* képez* képz* képezz* kiképz* kiképez* átszervez* átszervezz* betanít* taníts* tanít* tesztel* letesztel* kitesztel* vizsgál* megvizsgál* elemez* elemz*
      elemezz* kielemz* felmér* mérj* mérjük integrál* bevezet* bevezess* vezess* vezessünk vezessen vezetünk_be telepít*
      telepíts* migrál* áttelepít* átáll* állj* álljunk átalakít* alakíts* kialakít* frissít* frissíts* véglegesít* dönts* meghatároz* határozz*
      definiál* azonosít* azonosíts* bemutat* mutass* prezentál* regisztrálj* regisztrálunk részt_vesz* vegyünk_részt vegyen_részt részvétel* vegyél_részt
      részt hirdet* hirdess* meghirdet* tervez* tervezz* megtervez* felépít* építs* épít* építün* kifejleszt* fejlesszünk_ki fejlesszen_ki fejlesszük_ki automatizál*
      dokumentál* felülvizsgál* auditál* átvizsgál* kijavít* javítsunk_ki kiad kiadj* kiadás* kiadni kiadunk adunk_ki adjunk_ki adjuk_ki adjon_ki
      megjelentet* megjelen* közöl* közölj* osszd* oszd megoszt* ossz* ossza osszunk egyeztet* egyeztess* tárgyal* előad* adjon_elő adjunk_elő forgat*
      forgass* rögzít* összeállít* összeáll* álljon_össze állíts* megalkot* alkoss* felkészít* felkeres* keress* keressük keresünk_fel megkeres*
      kapcsol* lefordít* fordíts* fordít* digitaliz* átír* újraír* refaktorál* lecserél* cserél* cserélj* kicserél* töröl* törölj* kitakarít*
      kiépít* megnyit* nyiss* nyit nyitunk nyitni kísérletez* validál* ellenőriz* ellenőrizz* futtat* lefuttat* futtass* lefut* hozzáad* adjunk_hozzá
      felállít* kitölt* feltölt* töltsünk_ki töltsük lefolytat* folytass* lebonyolít* bonyolíts* beszerz* szabványosít* egységesít* mentorál*
      coachol* beüzemel* üzembe átad* adjuk_át adj_át beépít* megbeszél* beszélj* beszélget* beszélgess* olvass* olvas* elolvas* tanul* tanulj*
      megtanul* fut futok futunk futni fuss* fut futok futunk futni edz* edzz* sportol* ültess* főzz* szállíts* leszállít* szponzorál* költöz* átköltöz* felkerül* felrak* leír* kódol*
      prioriz* rangsorol* szkennel* áttekint* áttér* térj* térjünk kivezet* vezessük megszün* leselejtez* felújít* újíts* festj* karbantart*
      javítsuk_a javítunk összevon* von_össze egyesít* összekapcsol* összeköt* kössük_össze beköt* kapcsoljuk archivál* kijelöl* jelölj* jelölün* jelöln*
      felsorakoz* hozzáférhetővé tesz teszünk tegyük tegyünk tegyen nyilvánossá eltávolít* távolít* igazol* felvázol* vázol* modellez* megmér*
      kérdezz* megkérdez* kérdez* lekérdez* nyomtat* kinyomtat* plakátol* előkészít* készíts* benyújt* nyújts* pályáz* pályázz* leadunk
      adj_be bead* adjunk_be bejegyez* bejelent* jelents* szerkeszt* szerkessz* vág_össze megvitat* elbírál* bíráld átnéz* nézz* átfésül* leltároz* kirak*
      kísérl* szimulál* próbál* kipróbál* konfigurál* beállít* monitoroz* mentes* mentsd helyreállít* titkosít* megerősít_bizt* ledolgoz* hozzunk_nyilv* ad adunk
      adjunk adjon adj adni átültet* számszerűsít* továbbképez* termékbemut* nevezz* indíttat* újratervez* újraép* újragondol* gyakorol* gyakorolj* meditál*
      szavaztat* körbejár* bejár* járj* járjuk tárgyalj* lefoglal* fűzz* jegyzőkönyv* iktat* kérvény* kérelmez* leellenőriz* sorol* egyszerűsít* használj használjon használjunk használd használjuk
      ültet* elültet* kiültet* betakarít* learat* kaszál* fásít* parkosít* festünk festés* kifest* lefest* átfest* kihelyez* kioszt* szétoszt* juttat* eljuttat*
      felszereljük felszerelj felszerelünk felszerelése felszerelését megépít* aszfaltoz* leaszfaltoz* betonoz* lebetonoz* burkol* leburkol* átképez* átképz*
      nagyjavít* generáljavít* átadás*`,
    gather: 'gyűjt* gyűjts* összegyűjt* begyűjt*',
    effort: `
      segít* segíts* támogat* támogass* együttműköd konzultál* folytat* követ követj* nyomon figyel* felfedez* megismer* törekedj* törekszik* törekszün*
      kutat* kutass* megért* értsük foglalkoz* ösztönz* ösztönöz* kezelj* koordinál* népszerűsít* gondoskod* nyújt* biztosít_tám* odafigyel* igyeksz*
      próbálj* erőfeszít* menedzsel* részt_veszünk_a hozzájárul* járuljunk gondolkod* egyezkedj* tájékozód*`,
    finish:
      'befejez* fejezz* fejezzük fejezzen teljesíts* biztosít* biztosíts* garantál* gondoskodj* végrehajt* hajts* elintéz* megcsinál* csinál* csinálj* megtörtén* lezajl*',
  },
  nouns: {
    activity: `
      interjú* megbeszélés* workshop* képzés* tréning* oktatás* webinár* webinar* szeminárium* cikk cikke* cikkb* cikkn* cikket bejegyzés* blogposzt* poszt*
      videó* podcast* epizód* hírlevél* hírlevel* dokumentum* jelentés* riport* funkció* integráció* prototípus* kísérlet* teszt* felmérés*
      kampány* rendezvény* esemény* bemutató* termékbemutató* demó* demo előadás* kurzus* modul* sablon* útmutató* kézikönyv* hívás* telefonhívás* látogatás*
      audit* felülvizsgálat* esettanulmány* tanulmány* terv* sprint* iteráció* retrospektív* egyeztetés* roadshow* meetup* konferenci* e-mail*
      email* levél* levele* gyakorlat* kerekasztal* hackathon* ebéd* szabályzat* kvíz* ülés* gyűlés* tananyag* könyv* beszélgetés* javaslat*
      tárgyalás* szkript* ellenőrzés* minőségellenőrzés* konzultáci* foglalkozás* tartalom* kutatás* promóció* hirdetés* kreatív* leltár*
      komponens* végpont* release* verzió* fejezet* lecke* leck* megkeresés* versenyelemzés* ügyfélinterjú* csapatépítő* 1:1 nyílt_nap*
      szakvásár* vásár kiállítás* bejárás* próba próbák generálpróba* előválogat* fotó* kép képet szórólap* plakát* forgatókönyv* vázlat*
      feladatsor* óra_terv* mintaóra* lépés_gyűjt* hipotézis* ötlet* pályázat* szondázás* próbafelvétel* beszámoló* közvetítés* teljesítményértékelés*
      visszajelzés_kör* átvilágítás* kérdőív* műhely* műhelymunka* klub_est* túra túrá* elemzés* prezentáció* fejlesztés* hibajavítás*`,
    artefact: `
      folyamat* rendszer* felület* oldal* honlap* weboldal* műszerfal* dashboard* dokumentáció* adatbázis* kód* stratégi* szoftver* eszköz*
      szolgáltatás* platform* alkalmazás* app* termék* struktúra* architektúra* szabvány* árlista* raktár* szervezet*`,
    outcome: `
      bevétel* árbevétel* forgalom forgalm* profit* nyereség* haszon árrés* regisztráció* előfizetés* lead* lehetőség* szerződés* rendelés*
      megrendelés* konverzió* letöltés* látogatottság* megtekintés* kattintás* nps elégedettség* megtartás* elköteleződés* lemorzsolódás*
      rendelkezésre* késleltetés* lefedettség* értékelés* említés* adomány* befektetés* megújítás* megtakarítás* jelentkezés* pályázó* szavazat*
      pontszám* pont hiba hibá* incidens* panasz* leállás* ticket* hibajegy* díj díjat tanúsítvány* eladás* értékesítés* megtérülés* arány* ráta
      piaci_rész* elérhetőség* ügylet* pipeline arr mrr mau dau állás* pozíció* deal* kapcsolat* ügyfélkapcsolat* elérhetősége* bérlet* jegy* foglalás*
      támogató_tag* kötvény* engedély* tőke tőké* forrás* hitel* felajánlás* aláírás* ajánlás* referenci* ügyfélreferenci* példány* projekt* megbízás*
      vélemény* követés* feliratkozás* hozzászólás* megosztás* üzletkötés* szabadalom* szabadalm* telephely* üzlet* bolt* piac* megállapítás* késés*
      nyertes_pályázat* sikeres_pályázat* elnyert_pályázat* megnyert_pályázat* selejt* reklamáció* részesedés* beruházás* pilot* tesztüzem* árajánlat* ajánlatkérés* fióktelep*`,
    party: `
      felhasználó* ügyfél* ügyfel* vevő* vásárló* látogató* előfizető* érdeklődő* követő* munkatárs* alkalmazott* kolléga kollég* fejlesztő* mérnök*
      jelentkező* jelölt* partner* tag tagot tagja* tagok* tagunk olvasó* hallgató* résztvevő* ember* vezető* menedzser* csapat* diák* tanuló* tanár*
      szülő* beteg* páciens* orvos* nővér* ápoló* önkéntes* adományozó* donor* cég cége* céget vállalat* vállalkozás* beszállító* intézmény* iskola iskolá*
      kórház* klinika klinik* rendelő* igazgatóság* hatóság* bíróság* bizottság* könyvvizsgáló* közgyűlés* befektető* bank bankok tulajdonos* bérlő*
      üzletvezető* futár* sofőr* gazda gazdá* lakó* turista turist* vendég* szerző* blogger* influenszer* média újságíró* szakértő* oktató* mentor*
      mentorált* tanácsadó* ügynök* viszonteladó* kereskedő* kiskereskedő* családo* család háztartás* fiatal* gyerek* gyermek* nyugdíjas* gyakornok* pályakezdő*
      munkavállaló* dolgozó* szerelő* technikus* ügyvéd* könyvelő* véradó* szponzor* támogató* kliens* megrendelő* fogyasztó* utas utaso* szállóvendég* gondozó* város`,
  },
  lowerIsBetter: `
    költség* kiadás* lemorzsolódás* hiba hibá* hibaarány* incidens* panasz* késleltetés* válaszidő* válaszidej* átfutási* leállás* kiesés* késés*
    reklamáció* selejt* fluktuáci* hiányzás* ráfordítás* időtartam* betöltési* várakozás* baleset* összeomlás* visszáru* visszaküldés* tartozás* adósság*
    hátralék* veszteség* fogyasztás* kibocsátás* sérülékenység* átfutás* idő ideje* idejé* időt időigény* visszafordulás* ticket* jegyszám*
    támogatási_kér* kérelm* kilépés* elvándorlás* túlóra túlórá* készlet* cac hulladék* visszapattanás* leiratkozás* lemondás* eltérés* bérköltség*
    kosárelhagyás* csalás* rossz kinnlévőség* terhelés* hiánycikk* meghibásodás* elakadás* kockázat* sorban_állás* zaj zaja`,
  names: {
    before: `
      verzió v fázis szint iso soc kategória osztály típus no. nr. # python java ios android windows node web szakasz lépés fejezet sorszám tier
      office szabvány paragrafus számú gép`,
    after: `
      verzió* kiadás generáció* generációs* szintű számú sz. típusú hely helyr* helyez* életév* éves .x -as -es`,
    ranks: 'top legjobb',
    ranked: 'közé között közt sorába',
    upgrades: 'frissít* átáll* migrál* áttér* verzió',
    joints: '',
    ordinalMark: '',
  },
  grammar: {
    beforeNoun: '',
    plurals: '',
    beforeVerb: '',
    coverbs: '',
    and: 'és vagy & , ; valamint illetve',
    describing: '',
    participles: 'nyílt zárt ási ési ó ő ott ett ött ált élt andó endő tt ható hető atlan etlen ás és',
    pastParticiples: 'rt nt',
    particles: 'ki fel föl el le be meg át össze vissza végig elő hozzá újra szét',
    nominalisers: '',
    changing: '',
    negations: 'nem ne sem se soha nincs nélkül nem_lesz ne_legyen',
    means: 'keresztül révén segítségével által útján',
    purpose: 'hogy amivel amellyel ezzel érdekében céljából amelynek_eredményeként',
    scope: 'minden számára részére között közül mellett esetén esetében körében kapcsán',
    conditions:
      'aki akik ami amely amelyek ha amikor ahol akiknek amennyiben utáni számított azok akiket amelyben ahány akinek akit akikkel akivel amelynek amelyeknek amelyet amelyeket amelyekben ahonnan',
    stops: `
      és vagy , . ; : ( ) [ ] a az hogy minden is - – — → -> aki amely ami mellett alatt felett fölött között után előtt belül minél mint során kell
      van legyen legyenek helyett nélkül által szerint közül számára / ne nem se sem sincs sincsenek`,
    universal: 'minden összes valamennyi mindegyik mind bármely',
    vague: `
      jobb több kiváló nagyszerű erősebb hatékonyabb jelentős magasabb világszínvonalú elégedettebb gördülékeny zökkenőmentes remek szoros
      szorosabb gyorsabb minőségi kiemelkedő proaktív élen kimagasló`,
    telling: `
      a az és egy hogy nem is legalább minden új csökken* növel* ügyfél* ügyfel* elér* érje érjük felhasználó* végére végéig negyedév*
      havonta hetente darab db fő készít* indít* szerez* alatt felett való nő ne számára között mellett szám* arány* vagy legfeljebb
      helyett alá fölé fölött elkészül* bevezet* hónap* forint* ft számát`,
  },
  plain: `
    hatás* hatékony* hatáskör* hatály* ötletel* egység* egyedi egyes egyéni együtt* egyeztet* egyetem* egyén* egyik egyenleg* egyesít*
    egyszerű* ezért ezek ezt ezzel ezres kétség* hattyú hétfő* hétvége tízórai milliomos* négyzet* háromszög* egyházi
    hatóság* öté zero egyenként határ* határoz* hatalm* ötvöz* hétköznap* kétoldalú kettős egyrészt egyedül egyaránt egyfajta egymás* egész* egészség*
    egyensúly* ezen ezred húszas harmincas tizedes többször százados emelet* első_körben elsődleges* elsősegély* elsőként másodlagos* mindig eddig addig pedig
    alig ameddig sokáig jelenleg végig évente kétszintű kétfaktoros egylépéses egykattintásos háromszintű tartalék* maradék* maradék*
    tartalom* tartam* tartós* tartozás* fizetés* fizetős* hozzáférés* hozzáértő hozam* nyereség* nyert kapcsolt kapacitás* kapcsolattart* keresked* kereső* keresőoptimaliz* írásos
    írásbeli adat* adatok* adó* adó adott adag* adminisztr* adattár* tudás* tudat* használhatóság* javadalm* termelékenység* termék* termékek* gépi hozzánk
    ismertség* értékesítő* értékesítési* érték értéke* értékajánlat* végfelhasználó* végpont* végső végzettség* negyedóra negyedik_bolt indulási
    keretrendszer* nyilvános vezetőség* vezérlő* készülék* napirend* naptár napelem* naprakész* havidíj* hetilap* egyszerre egyszer_használatos heti_hírlevél egyszerűsítés*
    évfolyam* éves_szint* félkész* félreért* elsőkörös elsőbbség* kétnyelvű többnyelvű egynyelvű ötös hármas négyes hatos nyolcas tízes`,
  milestone: 'mérföldkő igen/nem',
};
