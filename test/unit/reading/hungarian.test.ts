import { describe, expect, it } from 'vitest';
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
    ['Közösen az Ikeával 8 akciót indítunk', 'reach 8 akciót'],
    ['Június végéig Szombathelyen hat új partnert szerzünk', 'reach 6 új partnert'],
  ]);
});

describe('a number of a name before what has that name does not', () => {
  readsAs([
    ['Bevezetjük a Jira 10 rendszert', 'milestone'],
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
    ['A nyáron indult képzést 20 fő elvégzi', null],
    ['Eljutunk a döntőig', null],
    ['Reggeltől estig nyitva tartunk', null],
    ['50%-ig töltjük fel a tartályt', null],
  ]);

  readsAs([['30 új olvasó karácsonyig', 'reach 30 új olvasó']]);
});
