import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('what nobody does is a limit turned round', () => {
  readsAs([
    ['Nobody queues longer than 20 minutes', 'atMost 20 minutes'],
    ['No one in the depot lifts more than 25 kg', 'atMost 25 kg'],
    ['No parcel waits longer than 3 days', 'atMost 3 days'],
    ['没有学员排队超过 15 分钟', 'atMost 15 分钟'],
    ['没有人连续值班超过 12 小时', 'atMost 12 小时'],
    ['没有任何退单超过 24 小时未处理', 'atMost 24 小时'],
    ['Senki nem vár 20 percnél többet', 'atMost 20 percnél'],
    ['Senki ne várjon egy hétnél tovább', 'atMost 1 hétnél'],
    ['Egyetlen csomag se álljon 3 napnál tovább', 'atMost 3 napnál + 0 csomag'],
    ['没有达标的班级不超过 2 个', 'atMost 2 个'],
    ['A nem fizető tagok aránya 4% alatt', 'atMost 4 %'],
  ]);
});

describe('a level that is not crossed', () => {
  readsAs([
    ['Attendance never falls below 92%', 'atLeast 92 %'],
    ['A rendelkezésre állás nem csökken 99% alá', 'atLeast 99 %'],
    ['A hibaarány ne emelkedjen 2% fölé', 'atMost 2 %'],
    ['Sales grow at least 10%', 'percentChange 10 %'],
  ]);
});

describe('none of them', () => {
  readsAs([
    ['No returned parcels', 'atMost 0 returned parcels'],
    ['Not a single late shift', 'atMost 0 late shift'],
    ['Nobody resigns', 'atMost 0'],
    ['None of the 8 branches fails the inspection', 'atMost 0 + 8 branches fails'],
    ['We lose no anchor clients', 'atMost 0 anchor clients'],
    ['没有一起食物中毒', 'atMost 0'],
    ['全年无投诉', 'atMost 0 投诉'],
    ['无人离职', 'atMost 0'],
    ['Nem lesz súlyos baleset', 'atMost 0 súlyos baleset'],
    ['Nincs lejárt tartozás', 'atMost 0 lejárt'],
    ['Egyetlen rendelés sem vész el', 'atMost 0 rendelés'],
    ['Egy határidő se csússzon', 'atMost 0'],
  ]);
});

describe('words that only begin like a denial', () => {
  readsAs([
    ['无人值守门店达到 5 家', 'reach 5 家'],
    ['无障碍网页占比达到 80%', 'reach 80 %'],
    ['A szállítás díja 900 Ft-nál ne legyen több', 'atMost 900 HUF'],
  ]);
});
