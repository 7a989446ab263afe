import type { MethodWords } from '../methodTypes.ts';

export const method: MethodWords = {
  compounds: true,
  verbs: {
    effort:
      'segít* segíts* támogat* támogass* közreműköd* részt_vesz* részt_veszünk részt_venni vegyünk_részt vegyen_részt vegyetek_részt részvétel* elemez* elemzés* elemezz* elemzünk kielemez* vizsgál* vizsgálj* megvizsgál* kutat* kutass* megbeszél* megvitat* vitass* tárgyal* konzultál* tanácsad* egyeztet* egyeztess* kommunikál* együttműködünk együttműködni működjünk_együtt együttműködik tájékozód* feltérképez* feltérképezz* felfedez* megismer* ismerked* megért* figyel* nyomon_köv* nyomon_követ* követ* koordinál* foglalkoz* gondolkod* átgondol* mérlegel* ötletel* törekszik* törekszünk* törekedj* törekedjünk igyekszik* igyekszünk* próbál* megpróbál* ösztönöz* ösztönözz* népszerűsít* áttekintünk áttekintjük áttekinteni áttekintse* értékel_ felülvizsgál* hozzájárul* kapcsolatot_tart* gondoskod* biztosítjuk_a_támogat* dolgozunk dolgozik dolgozni dolgozás* odafigyel* kapcsolattart* kapcsolatépít* kapcsolatot_tartunk bevonás* bevonj* bevonunk bevonjuk bevonni áttekintés* auditál* mentorál* tudásmegoszt* felkészül* tudatosít* érzékenyít* egyeztetés* egyezteté* tanácsadás* nyomonköv* törőd* törődj* keresés* keresünk keresni megszólít* megszólíts*',
    presence:
      'részt_vesz* részt_veszünk részt_venni vegyünk_részt vegyen_részt vegyetek_részt részvétel* jelen_leszünk jelenlét* ellátogat*',
    hold: 'tart tartunk tartsunk tartson tartsanak tartani tartása rendez* rendezz* szervez* szervezz* lebonyolít* lebonyolíts* megtart*',
    rise: 'növel* növelj* növek* nő nőjön nőjenek nőni emel* emelj* megemel* emelked* fokoz* bővít* bővül* megduplá* megdupláz* duplá* gyarapod*',
    fall: 'csökken* csökkents* lecsökken* mérsékel* mérsékl* rövidít* rövidül* lerövid* visszaszorít* visszaesik süllyed* lefarag* lejjebb_visz* levisz* vigyük_le vigyünk_le vigye_le visszük_le vigyétek_le visszafog* feleződ* felez*',
    better:
      'javít* javíts* javul* fejleszt* fejlessz* fejlőd* optimaliz* erősít* erősíts* erősöd* növel* növelj* fokoz* bővít* bővíts* gyorsít* gyorsíts* csökkent* csökkents* modernizál* korszerűsít* finomít* tökéletesít* egyszerűsít* jobbá_tesz* jobbá_tesszük hatékonyabbá_tesz* emel* emelj* mélyít* élénkít* csiszol* szépít* csinosít* rendbetétel* rendbe_tesz*',
    usual:
      'fenntart* fenntarts* fenntartj* folytat* folytass* folytatj* kezel* kezelj* kezelés* működtet* működtess* üzemeltet* üzemeltess* megőriz* megőrz* őriz* karbantart* ellát* gondoz* irányít* tartjuk tartsuk szinten_tart* továbbra_is',
    keep: 'fenntart* fenntarts* fenntartj* megőriz* megőrz* tartjuk tartsuk szinten_tart*',
    release:
      'bevezet* bevezetj* bevezetés* vezessük_be elindít* elindítj* elindítás* indítsuk indítunk indítása indítani piacra_dob* piacra_dobni piacra_vinni piacra_visz* dobjuk_piacra kiad* kiadj* kiadás* megjelentet* publikál* telepít* telepíts* szállítsuk_le leszállít* leszállítj* átad* átadj* átállás* átáll* üzembe_hely* élesít* megvalósít* megvalósíts* migrál* átköltöztet*',
    make: 'épít* építs* építés* felépít* megépít* kiépít* kiépítés* létrehoz* létrehozz* hozzunk_létre készít* készíts* elkészít* elkészíts* kidolgoz* kidolgozz* kifejleszt* kifejlessz* megír* írjuk írjunk tervez* tervezz* megtervez* szervez* szervezz* megszervez* rendez* rendezz* tart tartunk tartsunk kialakít* kialakíts* alakítsunk_ki átalakít* összeállít* állítsuk_össze megnyit* nyissunk nyitás* részt_vesz* részt_venni részvétel* integrál* digitalizál* dokumentál* frissít* frissíts*',
    gain: 'szerez* szerezz* nyer* nyerj* kap* kapj* hoz hozz* generál* vonz*',
    ensure: 'biztosít* biztosíts* garantál* szavatol* betart* betarts*',
    become:
      'legyen legyünk legyenek váljon váljunk válik válj* szeretik szeret* imád* bíznak bízzanak büszk* élvez* ajánl* érzik érezz* megnyer* elnyer* megszeret*',
  },
  nouns: {
    fault: 'hiba hibát hibák* hibáit hibáinkat hibajegy* bug* rés rést rések*',
    meeting:
      'áttekintés* megbeszélés* ülés* egyeztetés* ötletelés* tárgyalás* beszélgetés* értekezlet* brainstorming* workshop* megbeszélések rendezvény* konferenci* konzultáci* fórum*',
    event:
      'rendezvény* program programok programot programokat képzés* tréning* oktatás* tanfolyam* kurzus* fórum* esemény* akció* webinár* szeminárium* kampány* előadás* klub* bemutató* gála* ünnepség* fesztivál* ünnep ünnepe',
    deed: 'intézkedés* tevékenység* teendő* lépés* feladat* erőfeszítés* akció*',
    artefact:
      'verzió* kiadás* funkció* funkcionalitás* termék* alkalmazás* app appot platform* portál* ügyfélportál* weboldal* honlap* oldal* webshop* webáruház* felület* irányítópult* műszerfal* dashboard* rendszer* eszköz* szoftver* modul* integráció* adatbázis* adattárház* infrastruktúra* infrastruktúrá* folyamat* eljárás* szabályzat* terv tervet tervek program* projekt* útmutató* kézikönyv* dokumentáció* dokumentum* jelentés* riport* sablon* keretrendszer* modell* prototípus* kampány* rendezvény* esemény* konferenci* képzés* tréning* oktatás* kurzus* webinár* hírlevél* hírlevel* videó* felmérés* tanulmány* kutatás* blog* katalógus* bolt* üzlet* gyár* üzem* iroda irodá* sap* erp* crm* intranet* chatbot* könyvtár* stratégia* stratégiá* koncepció* arculat* logó* architektúra* architektúrá*',
    state:
      'élmény* kultúra* kultúrá* bizalom* bizalm* érték értéket értékek szokás* közösség* hűség* sikere sikert sikerei sikerünk boldog* csapat* márka* márká* otthon* jövő* előny* lendület* biztonságérzet* kapcsolat*',
    rating: 'értékelés* pontszám* minősítés* vélemény* arány* válasz* osztályzat* visszajelzés* kategória* kategóriá*',
    money:
      'bevétel* árbevétel* forgalom* forgalm* nyereség* profit* haszon* eredmény gmv arr mrr költség* költségkeret* megtakarítás* üzleti_eredmény*',
    order: 'rendelés* megrendelés* rendelésállomány* üzlet üzletet üzletkötés* szerződés* megbízás*',
    marketing:
      'regisztráció* feliratkoz* felhasználószám* felhasználók_szám* új_felhasználó* látogató* látogatottság* letöltés* telepítés* lead* érdeklődő* követő* előfizetők_szám* megjelenés*',
    rank: 'helyezés* rangsor* hely helyen helyről helyre',
  },
  vague:
    'kiváló* kitűnő* remek* nagyszerű* csodálatos* tökéletes* kiemelkedő* legjobb* világszínvonal* első_osztályú* elsőrangú* magas_színvonal* színvonalas* minőségi* jó jól jobb jobban zökkenőmentes* gördülékeny* sikeres* hatékony hatékonyan hatékonyabb* eredményes* jelentős* jelentősen számottevő* nagymérték* nagyban erőteljes* érezhető* látványos* megfelelő* kellő* kielégítő* elfogadható* ésszerű* professzionális* izgalmas* vonzó* szép* modern* felhasználóbarát* soha_nem_látott* páratlan* lenyűgöző* innovatív* minél mihamarabb* lehetőleg* időben rendszeresen számos* sok sokkal ideális* optimális* gyors gyorsan',
  unspecific: 'több többet kevesebb kevesebbet gyakrabban ritkábban többször szükséges* rendszeresen időnként',
  generic:
    'termék* szolgáltatás* minőség* teljesítmény* hatékony* hatékonyság* hatékonyabb* eredmény* eredményes* folyamat* munka* munká* csapat* cég* vállalat* szervezet* rendszer* weboldal* alkalmazás* szoftver* megoldás* dolog* dolgok* mind* minden* ügyfél* ügyfel* felhasználó* működés* belső külső általános* összes* jobb* jó* új* nagyobb* több* magasabb* a az és vagy is mi mink legyen legyünk legyenek lesz leszünk tovább* folyamatos* állandó* még egy szint* terület* piac* fejlőd* javít* javul* fejleszt* fejlessz* optimaliz* növel* növek* erősít* bővít* saját általában teljes* termelékenység* produktivitás* hatásfok*',
  filler:
    'a az egy mi és is minden sikeresen közösen együtt aktívan folyamatosan rendszeresen továbbra újra szeretnénk akarunk fogunk fogjuk kell kívánunk tudjuk tudjunk a_csapat csapatunk q1 q2 q3 q4 tavasszal idén',
  copula: '',
  opener: 'hogy',
  placeholder:
    'tbd tba később_töltjük* később_meghatár* kitöltendő* meghatározandó* még_nem_ismert* ide_írja* todo a_megadott_dátum* megadandó* egyeztetés_alatt',
  field:
    'dátum* szám* név* mérőszám* érték* célérték* kiindulás* összeg* csapat* termék* ügyfél* cég* ki mit mikor x y n felelős* cél*',
  pay: 'bónusz* bonusz* jutalom* jutalm* prémiumot prémiuma prémiumok prémiumát prémiumunk prémiumban prémium_kifizet* béremelés* fizetésemelés* mozgóbér* teljesítménybér* jutalék*',
  salary: 'fizetés* bér bére béreket bérek munkabér* javadalmazás* előléptetés*',
  tied: 'függ kötve kötött kap* megkap* jár hogy feltétel* jogosult* alapján',
  customerBonus:
    'ajánlói* ajánlási* hűség* regisztrációs* üdvözlő* vásárló* ügyfél* ügyfel* felhasználó* játékos* partner* beváltott beváltás*',
  productTeam: 'termék*',
  ofAYear:
    'terv tervet tervek terve tervünk tervezés* stratégia* stratégiá* költségvetés* kampány* program programot ütemterv* okr okr-ek',
  compared:
    'képest szemben mint óta viszonyítva felett felül értékel* kiértékel* felülvizsgál* áttekint* elemez* elemzés*',
  funnel: {
    acquisition: 'regisztráció* feliratkoz* látogató* letöltés* telepítés* lead* új_felhasználó* új_ügyf* megszerzés*',
    activation: 'aktivál* aktiválás* bevezető_lépés* első_használat* onboarding*',
    retention:
      'megtartás* megtart* lemorzsolódás* visszatér* aktív_felhasználó* dau wau mau elköteleződ* elkötelezettség* újravásárl*',
    referral: 'ajánl* ajánlás* ajánlási* meghív* nps népszerűsít*',
    revenue: 'bevétel* árbevétel* fizető* előfizetési_díj* arpu ltv arr mrr nyereség* forgalom*',
  },
  plain:
    'tartalom* tartalm* tartós* tartozás* tartomány* tartalék* támogatási_kérel* támogatási_jegy* ügyfélszolgálat* követő követői követők* követelés* követelmény* kezelő kezelőfelület* kezelhető* kiadványo* jólét* jókor egészségügy* szolgáltatásminőség szolgáltatói terméktámogatás értékelés* értékelést* értékesít* emelet* emelőgép* emelőkosár* emelt_szint* csapatmunka* jobb_oldal* többség* többlet* többi többször egyeztethető* megfigyel* figyelmeztet* jóváhagy* jóvá* új_ügyfélszerz* szépség* minőségi_kifogás* minőségi_hiba* minőségi_jegy* minőségi_lead* partnerkapcsolat* jogi_megfelelő* üzletág* programozó* termékeny* sikerdíj* siker_arány* sikerarány* sikerességi növény* növendék* nőként nők női nőnap*',
};
