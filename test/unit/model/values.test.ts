import { describe, expect, it } from 'vitest';
import { readOrigin, readStage, readStatus, readType } from '../../../server/src/model/closedValues.ts';
import { readOwners } from '../../../server/src/model/owners.ts';
import { readRatio } from '../../../server/src/model/ratio.ts';
import { readWeight } from '../../../server/src/model/weight.ts';

describe('a score or confidence', () => {
  it.each<[string, number | null]>([
    ['0.7', 0.7],
    ['0,7', 0.7],
    ['.5', 0.5],
    ['1', 1],
    ['0', 0],
    ['70%', 0.7],
    ['７０％', 0.7],
    ['70 %', 0.7],
    ['7/10', 0.7],
    ['7 / 10', 0.7],
    ['4/5', 0.8],
    ['1.7', null],
    ['7', null],
    ['-0.1', null],
    ['110%', null],
    ['11/10', null],
    ['3/0', null],
    ['high', null],
    ['', null],
    ['/10', null],
  ])('%j is %j', (text, value) => {
    expect(readRatio(text)).toBe(value);
  });
});

describe('a weight', () => {
  it.each<[string, number | null, boolean]>([
    ['2', 2, false],
    ['0', 0, false],
    ['0,5', 0.5, false],
    ['30%', 30, true],
    ['30 ％', 30, true],
    ['-1', null, false],
    ['much', null, false],
    ['', null, false],
  ])('%j is %j', (text, value, percent) => {
    const expected = value === null ? null : { value, percent, typed: true };
    expect(readWeight(text)).toEqual(expected);
  });
});

describe('closed values', () => {
  it('are read in any language', () => {
    expect(['Aspirational', '挑战', '挑戰', 'ambiciozus'].map(readType)).toEqual(Array(4).fill('aspirational'));
    expect(['research', '研究', 'kutatás'].map(readStage)).toEqual(Array(3).fill('research'));
    expect(['Top-down', 'top down', '自上而下', 'FELÜLRŐL'].map(readOrigin)).toEqual(Array(4).fill('top-down'));
    expect(['at risk', 'at-risk', 'At_Risk', '有风险', 'veszélyben'].map(readStatus)).toEqual(Array(5).fill('at-risk'));
  });

  it('are nothing else', () => {
    expect([readType('vague'), readStage(''), readOrigin('sideways'), readStatus('overdue')]).toEqual(
      Array(4).fill(null),
    );
  });
});

describe('owners', () => {
  it.each<[string, string[], boolean]>([
    ['@mei', ['mei'], true],
    ['@mei, @lin', ['mei', 'lin'], true],
    ['@mei @lin', ['mei', 'lin'], true],
    ['＠小林、@王', ['小林', '王'], true],
    ['Mei Chen，李雷', ['Mei Chen', '李雷'], true],
    ['Kovács Ágnes, @bela.kiss', ['Kovács Ágnes', 'bela.kiss'], true],
    ['@mei, @Mei', ['mei'], true],
    ['@mei!', [], false],
    ['@me/i, @lin', ['lin'], false],
    ['@', [], false],
    ['', [], false],
  ])('%j are %j', (text, names, valid) => {
    expect(readOwners(text)).toEqual({ names, valid });
  });
});
