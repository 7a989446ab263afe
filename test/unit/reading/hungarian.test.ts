import { describe, expect, it } from 'vitest';
import { read } from '../../../server/src/reading/read.ts';
import { brief, dueOf } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text, 'hu')).toBe(reading);
  });
}

function isDue(rows: readonly (readonly [text: string, words: string | null])[]): void {
  it.each(rows)('%s', (text, words) => {
    expect(dueOf(text, 'hu')?.[0] ?? null).toBe(words);
  });
}

describe('a number behind a place or a company counts', () => {
  readsAs([
    ['Tavaly óta Pécsett 30 új bérletes', 'reach 30 új bérletes'],
    ['Az év végéig Debrecenben 12 kiállítót nyerünk meg', 'reach 12 kiállítót'],
    ['A Telenor 18 új boltot nyit', 'reach 18 új boltot'],
    ['Az Instagramon 12 000 követő', 'reach 12000 követő'],
    ['Közösen az Ikeával 8 akciót indítunk', 'reach 8 akciót'],
    ['Június végéig Szombathelyen hat új partnert szerzünk', 'reach 6 új partnert'],
  ]);
});

describe('a number of a name before what has that name does not', () => {
  readsAs([
    ['Bevezetjük a Jira 10 rendszert', 'milestone'],
    ['A Boeing 737 gépek karbantartása', 'milestone'],
    ['A Fedora 42 telepítése minden gépre', 'milestone'],
    ['Az Orbit 3 új játékosai ügyesnek érzik magukat', 'milestone'],
    ['Bevezetjük az 5S módszert mindenhol', 'milestone'],
    ['Elindul az 5G szolgáltatás', 'milestone'],
  ]);
});

describe('a round number before a noun is no year', () => {
  readsAs([
    ['2000 új olvasó', 'reach 2000 új olvasó'],
    ['2000 új könyv beszerzése', 'reach 2000 új könyv'],
    ['A 2019-es terv lezárása', 'milestone'],
  ]);
});

describe('halves and quarters', () => {
  readsAs([
    ['Másfél millió forint támogatás', 'reach 1500000 HUF'],
    ['Fél millió forint bevétel', 'reach 500000 HUF'],
    ['Négy és fél millió forint adomány', 'reach 4500000 HUF'],
    ['Három és fél százalékos kamat', 'reach 3.5 %'],
    ['Az átfutás 3 és fél napról 1 és fél napra csökken', 'decrease 3.5 napról > 1.5 napra'],
    ['A betanulás két és fél évről másfél évre csökken', 'decrease 2.5 évről > 1.5 évre'],
    ['Három és félszeresére nő a forgalom', 'percentChange 250 %'],
    ['A hívás ne tartson tovább fél óránál', 'atMost 0.5 óránál'],
    ['Legfeljebb háromnegyed óra sorban állás', 'atMost 0.75 óra'],
    ['A sorban állás 50 percről fél órára rövidül', 'decrease 50 percről > 0.5 órára'],
    ['Negyed százalékponttal csökken a kamat', 'percentChange -0.25 % points'],
    ['A dolgozók háromnegyede kitölti', 'reach 75 %'],
    ['Tegyünk félre 2 millió forintot', 'reach 2000000 HUF'],
  ]);
});

describe('one as the end of a change', () => {
  readsAs([
    ['A felvétel három hétről egy hétre rövidül', 'decrease 3 hétről > 1 hétre'],
    ['Négyről egyre csökken a kilépők száma', 'decrease 4 > 1'],
    ['Egyre több vevő elégedett', 'milestone'],
    ['A hibák száma 4-ről egyre lejjebb csökken', 'milestone'],
    ['12 témáról írunk cikket', 'reach 12 témáról'],
  ]);
});

describe('a case ending behind a divided unit', () => {
  readsAs([
    ['Kukoricatermés 7,1 t/ha-ról 8 t/ha-ra', 'increase 7.1 t > 8 t'],
    ['Az ár 900 Ft/db-ról 750 Ft/db-ra csökken', 'decrease 900 HUF > 750 HUF'],
    ['Juttatás 2000 Ft/főről 3000 Ft/főre nő', 'increase 2000 HUF > 3000 HUF'],
    ['Fogyasztás 8,1 l/100 km-ről 7 l/100 km-re', 'decrease 8.1 l > 7 l'],
    ['Feltöltés 20 Mbit/s-ról 80 Mbit/s-ra', 'increase 20 Mbit/s > 80 Mbit/s'],
    ['Költség 1 400 Ft/fő alá', 'atMost 1400 HUF'],
    ['Fűtés 120 kWh/m2/év alá', 'atMost 120 kWh'],
    ['A terület 100 ha-ról 180 ha-ra nő', 'increase 100 ha > 180 ha'],
    ['A vevői pontszám 3,9/5-ről 4,4/5-re nő', 'increase 3.9 > 4.4'],
    ['5 hívás/nap', 'recurring 5 hívás / day'],
  ]);
});

describe('feasts and seasons without an article', () => {
  isDue([
    ['A nézőszám 80-ról 120-ra nő karácsonyig', 'karácsonyig'],
    ['A nézőszám 80-ról 120-ra nő húsvét előtt', 'húsvét előtt'],
    ['30 olvasót toborzunk jövő tavaszig', 'jövő tavaszig'],
    ['30 új olvasó szüretig', 'szüretig'],
    ['12 gép felújítása betakarításig', 'betakarításig'],
    ['Őszig 30 új olvasó', 'Őszig'],
    ['A ház festése elkészül nyárig', 'nyárig'],
    ['8 győzelem bajnokság végére', 'bajnokság végére'],
    ['Tavasz végéig 8 győzelem', 'Tavasz végéig'],
    ['40 új tag 2026 őszéig', '2026 őszéig'],
    ['8 győzelem tavasszal', 'tavasszal'],
    ['8 győzelem 2026 nyarán', '2026 nyarán'],
    ['Elkészül a kerítés karácsonyra', 'karácsonyra'],
    ['A nyáron indult képzést 20 fő elvégzi', null],
    ['Eljutunk a döntőig', null],
    ['Reggeltől estig nyitva tartunk', null],
    ['50%-ig töltjük fel a tartályt', null],
  ]);

  readsAs([['30 új olvasó karácsonyig', 'reach 30 új olvasó']]);
});

describe('a share as an adjective', () => {
  readsAs([
    ['A 2%-os adófelajánlásból legalább 3 millió forint gyűljön össze', 'atLeast 3000000 HUF + 2 %'],
    ['20%-os kedvezménnyel 250 eladott jegy', 'reach 250 eladott jegy + 20 %'],
    ['18%-os megnyitási arányunkat 26%-osra javítjuk', 'increase 18 % > 26 %'],
    ['18%-os megnyitási arányunkat 26%-ra javítjuk', 'increase 18 % > 26 %'],
    ['A 40%-os fedezetet 50%-os fedezetre növeljük', 'increase 40 % > 50 %'],
    ['85%-os kihasználtság', 'reach 85 %'],
    ['Az adó 1%-ából legalább 3 millió forint', 'atLeast 3000000 HUF + 1 %'],
    ['A hibás futások aránya az összes 6%-áról 1%-ára szűkül', 'decrease 6 % > 1 %'],
    ['Legfeljebb a hívások 4%-a vész el', 'atMost 4 %'],
    ['Legalább a tagok fele fizet', 'atLeast 50 %'],
  ]);
});

describe('what is longer than a limit shall not be', () => {
  readsAs([
    ['20 percnél hosszabb kiesés ne legyen', 'atMost 20 percnél'],
    ['90 napnál régebbi tartozás nem marad', 'atMost 90 napnál'],
    ['3 óránál hosszabb várakozás ne forduljon elő', 'atMost 3 óránál'],
  ]);
});

describe('above or below something by so much', () => {
  readsAs([
    ['A forgalom 8%-kal meghaladja a tavalyit', 'percentChange 8 %'],
    ['A forgalom 8%-kal haladja meg a tavalyit', 'percentChange 8 %'],
    ['A gyűjtés 20%-kal haladja meg a tavalyi 3 millió forintot', 'percentChange 20 % + 3000000 HUF'],
    ['A selejt 12%-kal a tavalyi alatt marad', 'percentChange -12 %'],
    ['Az árbevétel 9%-kal legyen magasabb az előző negyedévinél', 'percentChange 9 %'],
    ['A rezsi 9%-kal elmarad a tervtől', 'percentChange -9 %'],
    ['Csökkentsük 20%-kal a határérték alatti mérések számát', 'percentChange -20 %'],
    ['A rezsi ne haladja meg 5%-kal a tervet', 'atMost 5 %'],
  ]);
});

describe('fractions in figures, and so many of so many', () => {
  readsAs([
    ['A tagok 3/4-e időben fizet', 'reach 75 %'],
    ['A szülők 2/3-át elérjük', 'reach 66.67 %'],
    ['8 ügyfélből legalább 6 megújít', 'atLeast 75 %'],
    ['300 jelentkezőből legalább 25 beiratkozik', 'atLeast 25 beiratkozik + 300 jelentkezőből'],
  ]);
});

describe('how often each of them does is no rhythm of the key result', () => {
  readsAs([
    ['A tagok 55%-a hetente legalább egyszer úszik', 'reach 55 %'],
    ['A felhasználók 45%-a hetente legalább háromszor belép', 'reach 45 %'],
    ['120 diák hetente kétszer jár úszni', 'reach 120 diák'],
    ['Az önkéntesek 40%-a havonta legalább egy napot dolgozik', 'reach 40 %'],
    ['Hetente kétszer edzést tartunk', 'recurring 2 / week'],
  ]);
});

describe('the time beside what is counted', () => {
  readsAs([
    ['15 új tag 4 hónap alatt', 'reach 15 új tag'],
    ['15 új tag 60 nap alatt', 'reach 15 új tag'],
    ['A felvétel 30 nap alatt', 'atMost 30 nap'],
    ['A hálózat az esetek 95%-ában 5 perc alatt helyreáll', 'reach 95 % + 5 perc'],
  ]);

  isDue([
    ['15 új tag 4 hónap alatt', '4 hónap alatt'],
    ['4 hónap alatt 15 új tag', '4 hónap alatt'],
    ['15 új tagot toborzunk 4 hónap alatt', '4 hónap alatt'],
    ['Másfél éven belül 15 új tag', 'Másfél éven belül'],
    ['A felvétel 30 nap alatt', null],
    ['40 új ügyfél fél éven belül', 'fél éven belül'],
    ['A vevők 40%-a visszatér fél éven belül', null],
    // the time that each of them has
    ['Az új tagok 70%-a az első héten visszajön', null],
    ['A kollégák 95%-a marad az első évben', null],
    ['A jelentkezők harmada eljut a próbanapig', null],
    ['Az első hónapban 15 új tag', 'Az első hónapban'],
  ]);
});

describe('dates in words and short forms', () => {
  isDue([
    ['A negyedév első felében 15 új tag', 'A negyedév első felében'],
    ['Május elsejéig 15 új tag', 'Május elsejéig'],
    ['Április tizenötödikéig 15 új tag', 'Április tizenötödikéig'],
    ['III. né. végéig 15 új tag', 'III. né. végéig'],
    ['Ne kelljen hétvégén dolgozni', null],
    ['Hétvégére elkészül', 'Hétvégére'],
  ]);

  it('takes the year before a slash', () => {
    expect(dueOf('2026/Q2 végéig 15 új tag')?.[1]).toEqual({ kind: 'quarter', quarter: 2, part: 'end', year: 2026 });
  });

  readsAs([['Hétvégente 2 túra', 'recurring 2 túra / week']]);
});

describe('a measure as an adjective, and classes that are counted', () => {
  readsAs([
    ['A 10 kilométeres futást 25 tagunk teljesíti', 'reach 25 tagunk'],
    ['80 millió dolláros árbevétel elérése', 'reach 80000000 USD'],
    ['Legalább 6 osztályban elindul a mentorprogram', 'atLeast 6 osztályban'],
    ['A 6. osztályban elindul a mentorprogram', 'milestone'],
  ]);
});

describe('a start that is put right or named', () => {
  readsAs([
    ['Nem 4, hanem 7 városban leszünk jelen', 'increase 4 városban > 7 városban'],
    ['Kiinduló érték: 90, célérték: 130 (aktív tagok)', 'increase 90 > 130'],
    ['Nem 10%-kal, hanem 15%-kal nő a bevétel', 'percentChange 15 %'],
    ['Dupla annyi látogató', 'percentChange 100 %'],
  ]);
});

describe('work that is done, and what comes of it', () => {
  const isActivity = (text: string): boolean => read(text, 'hu').activity;

  it.each([
    'Elültetünk 300 fát',
    '300 fa elültetése',
    'Kifestünk 8 tantermet',
    '200 csomag kiosztása',
    '40 pad kihelyezése',
    '24 lakás átadása',
    '4 km járda felújítása',
    'Megépítünk 3 hidat',
    '5 busz nagyjavítása megtörténik',
  ])('%s: an activity', (text) => {
    expect(isActivity(text)).toBe(true);
  });

  it.each([
    'Bejutunk az elődöntőbe',
    'A csapat bennmarad az élvonalban',
    'Áttekinthetőbb működés',
    'Rövidebb várólisták',
    '4 nyertes pályázat',
    '40 fő belépése',
    '5 szerződés megkötése',
    '300 ügyfél átállása az új rendszerre',
  ])('%s: a result', (text) => {
    expect(isActivity(text)).toBe(false);
  });

  it('counts what is worked on', () => {
    expect(brief('24 lakás átadása', 'hu')).toBe('reach 24 lakás');
  });

  it('takes no date of the latest day for praise', () => {
    expect(isActivity('Legkésőbb november 15-én kész az új portál')).toBe(true);
  });
});

describe('a whole number as an adjective', () => {
  readsAs([
    ['40-es NPS elérése a partnereknél', 'reach 40 NPS'],
    ['A vizsgázók legalább 3-as átlaggal zárnak', 'atLeast 3 átlaggal'],
    ['A gyártósor mutatója 85-ös legyen', 'reach 85'],
    ['Legyen 75-ös a márkaindex', 'reach 75'],
    ['25-ös EBITDA-érték elérése', 'reach 25 EBITDA-érték'],
    ['A csapat 60-as CSAT pontszámot ér el', 'reach 60 CSAT'],
    ['A 2-es üzem felújítása', 'milestone'],
    ['Elérjük a 6-os autópályát', 'milestone'],
    ['A 4-es kategória értékelése 4,4', 'reach 4.4'],
    ['A 2026-os átlag 80%', 'reach 80 %'],
    ['A 4-es minősítésű szállodák felújítása', 'milestone'],
    ['A 2-es értékelések aránya 6%-ra csökken', 'atMost 6 %'],
  ]);

  it('takes a mark that others give for no activity', () => {
    expect(read('A vendégek legalább 8-as pontszámot adnak', 'hu').activity).toBe(false);
    expect(read('Naponta 4 ügyfélinterjú', 'hu').activity).toBe(true);
  });
});

describe('so many persons, and times of day', () => {
  readsAs([
    ['Hárman szereznek hegesztői minősítést', 'reach 3'],
    ['Legalább ketten letesznek egy szakvizsgát', 'atLeast 2'],
    ['Huszan jelentkeznek', 'milestone'],
    ['A tanfolyamot húszan fejezik be', 'reach 20'],
    ['Háromezren írják alá a felhívást', 'reach 3000'],
    ['Legalább 2030-an töltik ki a kérdőívet', 'atLeast 2030'],
    ['2000-en jönnek el a koncertre', 'reach 2000'],
    ['A héten 3 új tag', 'reach 3 új tag'],
    ['Minden nap 7-kor kelek', 'recurring / day'],
    ['A 9-kor induló buszok 95%-a pontos', 'reach 95 %'],
  ]);

  it('takes what they do for their own', () => {
    expect(read('A véradásra húszan mennek el, és 12-en végzik el a tanfolyamot', 'hu').activity).toBe(false);
  });
});

describe('short lines between English metrics', () => {
  it.each(['Bounce rate 35% alá', 'Bounce rate 35% alatt', 'CSAT: 3,9 helyett 4,3', 'Standup 9-kor'])('%s', (text) => {
    expect(read(text).language).toBe('hu');
  });

  it('stay English without a Hungarian word', () => {
    expect(read('eNPS 45').language).toBe('en');
    expect(read('Bounce rate below 35%').language).toBe('en');
  });
});

describe('what does not happen once', () => {
  readsAs([
    ['Egyetlen áramszünet nélkül telik a félév', 'atMost 0 áramszünet'],
    ['Egyetlen beszállítói késés sincs', 'atMost 0 beszállítói késés'],
    ['Egy panasz nélkül zárjuk a szezont', 'atMost 0 panasz'],
    ['Egy laptop nélkül is használható a rendszer', 'milestone'],
    ['Zero adatvédelmi incidens', 'atMost 0 adatvédelmi incidens'],
    ['Zero Trust hálózat bevezetése', 'milestone'],
    ['6 járatot indítunk késés nélkül', 'reach 6 járatot'],
    ['Egyetlen naptárba költözünk át 2 héten belül papír nélkül', 'reach 1 naptárba'],
  ]);

  it('is no activity where nothing is made', () => {
    expect(read('Selejt nélkül zárjuk a hónapot', 'hu').activity).toBe(false);
    expect(read('Hiba nélkül kiadjuk az új alkalmazást', 'hu').activity).toBe(true);
  });
});

describe('a rhythm that tells which ones', () => {
  readsAs([
    ['Szerezzünk 15 mecénást, akik évente adakoznak', 'reach 15 mecénást'],
    ['Legyen 80 vásárlónk, aki hetente betér', 'reach 80 vásárlónk'],
    ['12 olyan bolt, amelynek havonta legalább 3 rendelése van', 'reach 12 olyan bolt'],
    ['Minden héten 4 videót forgatunk, amelyek naponta futnak', 'recurring 4 videót / week'],
    ['Hetente 2 túrát vezetünk', 'recurring 2 túrát / week'],
  ]);
});

describe('what is won by a later verb', () => {
  readsAs([
    ['Legalább 25 pályázót meginterjúvolunk és 3 tanárt felveszünk', 'reach 3 tanárt + 25 pályázót'],
    ['Felkeresünk legalább 60 boltot, és 8 szerződést kötünk', 'reach 8 szerződést + 60 boltot'],
    ['Legalább 30 cikket írunk, és 4 videót forgatunk', 'atLeast 30 cikket + 4 videót'],
  ]);
});

describe('a rank among others', () => {
  readsAs([
    ['Feljutunk a megye négy legjobb iskolája közé', 'milestone'],
    ['Az első öt pályázó között végzünk', 'milestone'],
    ['Az 5 legnagyobb partner meghosszabbítja a szerződést', 'reach 5 legnagyobb partner'],
  ]);

  it('is decided by others', () => {
    expect(read('Az első húsz oldal között jelenünk meg', 'hu').activity).toBe(false);
    expect(read('A top 5% vásárlónak külön ajánlatot készítünk', 'hu').activity).toBe(true);
  });
});

describe('what comes of so many', () => {
  readsAs([
    ['300 ajánlatból 24 új megrendelés', 'reach 24 új megrendelés + 300 ajánlatból'],
    ['120 látogatóból 30 fizető előfizető', 'reach 30 fizető előfizető + 120 látogatóból'],
    ['200 vásárlóból 150 elégedett', 'reach 75 %'],
    ['10 betegből 9 ajánlja az osztályt', 'reach 90 %'],
    ['40 megrendelésből 36 hiánytalan megrendelés', 'reach 90 %'],
  ]);
});

describe('limits in the words behind a share', () => {
  readsAs([
    ['A kiszállítás pontossága 96%-os vagy annál jobb', 'atLeast 96 %'],
    ['A kitöltöttség 85% vagy afölötti', 'atLeast 85 %'],
    ['A kiesés 4 óra vagy annál rövidebb', 'atMost 4 óra'],
    ['A hibaarány 3% fölé ne menjen', 'atMost 3 %'],
    ['A készültség 90% alá soha nem csökken', 'atLeast 90 %'],
    ['A selejt 2% fölött marad', 'atLeast 2 %'],
  ]);
});

describe('a season of this year', () => {
  isDue([
    ['Idén tavasszal 40 fát ültetünk', 'Idén tavasszal'],
    ['Idén ősszel megnyitjuk a műhelyt', 'Idén ősszel'],
    ['Idén 40 fát ültetünk', 'Idén'],
  ]);
});

describe('words that only look like numbers and objects', () => {
  readsAs([
    ['Hat előadás, egyenként 90 perc', 'reach 6 előadás + 90 perc'],
    ['7 zárt kört rendezünk', 'reach 7 zárt kört'],
    ['9 nyílt órát hirdetünk', 'reach 9 nyílt órát'],
  ]);
});
