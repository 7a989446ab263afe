import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('from one number to another that is no change', () => {
  readsAs([
    ['Recruit 4-5 coaches to improve pass rates', 'atLeast 4 coaches + 5 coaches'],
    ['Publish 6-8 recipes that increase repeat orders', 'atLeast 6 recipes + 8 recipes'],
    ['组织 3-4 场义诊提升知名度', 'atLeast 3 义诊 + 4 义诊'],
    ['Tartsunk 2-3 bemutatót az eladások növelésére', 'atLeast 2 bemutatót + 3 bemutatót'],
    ['Cut waste by 10-15%', 'percentChange -10 % + 15 %'],
    ['10-15%-kal csökkentjük a selejtet', 'percentChange -10 % + 15 %'],
    ['Prepare a 5-10 minute talk', 'milestone'],
  ]);
});

describe('both ends have what one of them says', () => {
  readsAs([
    ['Keep occupancy at 80–90%', 'atLeast 80 % + 90 %'],
    ['Reach $2-3M in grants', 'atLeast 2000000 USD + 3000000 USD'],
    ['Reach 1-2 million listeners', 'atLeast 1000000 listeners + 2000000 listeners'],
    ['获得 3-5 万粉丝', 'atLeast 30000 粉丝 + 50000 粉丝'],
    ['A kihasználtság 60–75% között marad', 'atLeast 60 % + 75 %'],
    ['2-3 millió forint adomány', 'atLeast 2000000 HUF + 3000000 HUF'],
  ]);
});

describe('a change between two values', () => {
  readsAs([
    ['Lift the share of season tickets 20%-35%', 'increase 20 % > 35 %'],
    ['An index of 3.8 to 4.4', 'increase 3.8 > 4.4'],
  ]);
});
