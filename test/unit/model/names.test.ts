import { describe, expect, it } from 'vitest';
import { type Labelled, namesOf } from '../../../server/src/model/ids.ts';
import { letteredKey, nameKey, nameOfLabel, planKey } from '../../../server/src/model/names.ts';

describe('the name that a label gives', () => {
  it.each([
    ['2', 'O2'],
    ['-2', 'O2'],
    ['02', 'O2'],
    ['２', 'O2'],
    ['二', 'O2'],
    ['十', 'O10'],
    ['十二', 'O12'],
    ['二十', 'O20'],
    ['二十三', 'O23'],
    ['1.2', 'O1.2'],
    ['1-2', 'O1.2'],
    ['growth', 'growth'],
    ['Növekedés', 'Növekedés'],
  ])('%j is %s', (label, name) => {
    expect(nameOfLabel(label, 'objective')).toBe(name);
  });

  it('has the letters of its kind', () => {
    expect(nameOfLabel('1-2', 'keyResult')).toBe('KR1.2');
  });
});

describe('names', () => {
  it.each([
    ['O2', 'o2'],
    ['O-2', 'o2'],
    ['O 2', 'o2'],
    ['Objective 2', 'o2'],
    ['目标2', 'o2'],
    ['目標二', 'o2'],
    ['Cél 2', 'o2'],
    ['Growth', 'growth'],
    ['Növekedés', 'novekedes'],
    ['2', '2'],
  ])('%j of an objective is compared as %s', (name, key) => {
    expect(nameKey(name, 'objective')).toBe(key);
  });

  it.each([
    ['KR1', 'kr1'],
    ['kr-1-2', 'kr1.2'],
    ['Key result 3', 'kr3'],
    ['关键结果3', 'kr3'],
    ['Fő eredmény 3', 'kr3'],
    ['KRs 3', 'kr3'],
  ])('%j of a key result is compared as %s', (name, key) => {
    expect(nameKey(name, 'keyResult')).toBe(key);
  });

  it('may have their letter in front', () => {
    expect(letteredKey('growth', 'objective')).toBe('ogrowth');
    expect(letteredKey('2', 'objective')).toBeNull();
  });

  it('of plans do not mind case, accents, width and spaces', () => {
    expect(planKey(' Ａcme  Élelmiszer ')).toBe(planKey('acme elelmiszer'));
  });
});

describe('ids', () => {
  const labelled = (label: string | null): Labelled => ({
    label: label === null ? null : { text: label },
    properties: [],
  });
  const ids = (...labels: (string | null)[]) => namesOf(labels.map(labelled), 'objective');

  it('come from positions without labels', () => {
    expect(ids(null, null).ids).toEqual(['O1', 'O2']);
  });

  it('come from labels first', () => {
    expect(ids('2', null, 'growth').ids).toEqual(['O2', 'O4', 'growth']);
  });

  it('give every one without a label a free number', () => {
    expect(ids('2', null, null, '5').ids).toEqual(['O2', 'O6', 'O3', 'O5']);
  });

  it('tell a label that was there before', () => {
    expect(ids('1', '2', 'O', '二', '2').duplicates).toEqual([
      { first: 1, again: 3 },
      { first: 1, again: 4 },
    ]);
  });
});
