import { describe, expect, it } from 'vitest';
import { type Part, rollUp, sharesOf } from '../../../server/src/model/rollUp.ts';
import { defaultWeight, readWeight } from '../../../server/src/model/weight.ts';

const weight = (text: string) => (text === '' ? defaultWeight : (readWeight(text) ?? defaultWeight));

const part = (progress: number | null, rest: Partial<Part> = {}): Part => ({
  weight: defaultWeight,
  progress,
  score: progress,
  expected: null,
  status: null,
  complete: progress === 1,
  ...rest,
});

describe('shares', () => {
  it.each<[string, string[], number[]]>([
    ['are 1 without a weight', ['', '', ''], [1, 1, 1]],
    ['are the weights as typed', ['2', '', '0'], [2, 1, 0]],
    ['are per cent, and the others share the rest to 100', ['40%', '', ''], [40, 30, 30]],
    ['leave nothing where per cents add up to 100', ['60%', '40%', ''], [60, 40, 0]],
    ['leave nothing where per cents are above 100', ['80%', '40%', ''], [80, 40, 0]],
    ['split the rest by the plain weights', ['40%', '2', ''], [40, 40, 20]],
    ['leave out what has the weight 0 among per cents', ['40%', '0', ''], [40, 0, 60]],
  ])('%s', (_, weights, shares) => {
    expect(sharesOf(weights.map(weight))).toEqual(shares);
  });
});

describe('rolled-up progress', () => {
  it.each<[string, Part[], number | null]>([
    ['is the mean', [part(0.2), part(0.6)], 0.4],
    ['counts a part without a value as 0', [part(0.6), part(null)], 0.3],
    ['is none where no part has a value', [part(null), part(null)], null],
    ['is none without parts', [], null],
    ['weighs', [part(0.9, { weight: weight('2') }), part(0.3)], 0.7],
    ['leaves out the weight 0', [part(0.9), part(0.1, { weight: weight('0') })], 0.9],
    ['is none where all weights are 0', [part(0.9, { weight: weight('0') })], null],
    ['is none where only the weight 0 has a value', [part(0.9, { weight: weight('0') }), part(null)], null],
    ['leaves out what is dropped', [part(0.9), part(0.1, { status: 'dropped' })], 0.9],
    ['leaves out what has nowhere to go', [part(0.9), part(null, { unscorable: true })], 0.9],
  ])('%s', (_, parts, expected) => {
    const { progress } = rollUp(parts);
    if (expected === null) expect(progress).toBeNull();
    else expect(progress).toBeCloseTo(expected, 12);
  });

  it('keeps the shares of the others when one in per cent is dropped', () => {
    const parts = [part(1, { weight: weight('60%'), status: 'dropped' }), part(1, { weight: weight('20%') }), part(0)];
    expect(rollUp(parts).progress).toBe(0.5);
  });

  it('is exactly 1 where every part is 1, whatever the weights', () => {
    const parts = ['0.1', '0.2', '0.7', '3'].map((each) => part(1, { weight: weight(each) }));
    expect(rollUp(parts)).toMatchObject({ progress: 1, complete: true });
  });

  it('is not complete where a part has yet to be kept', () => {
    expect(rollUp([part(1), part(1, { complete: false })])).toMatchObject({ progress: 1, complete: false });
  });
});

describe('rolled-up scores', () => {
  it('come from scores, progress from progress, expected from expected', () => {
    const parts = [part(0.2, { score: 0.8, expected: 0.5 }), part(0.4, { score: 0.6, expected: 0.7 })];
    const rolled = rollUp(parts);
    expect(rolled.progress).toBeCloseTo(0.3, 12);
    expect(rolled.score).toBeCloseTo(0.7, 12);
    expect(rolled.expected).toBeCloseTo(0.6, 12);
  });

  it('take the typed score of a part that has no progress to speak of', () => {
    expect(rollUp([part(null, { unscorable: true, score: 0.5 })])).toMatchObject({ score: 0.5, progress: null });
  });

  it('expect nothing of parts without dates', () => {
    expect(rollUp([part(0.2, { expected: 0.5 }), part(0.2)]).expected).toBe(0.5);
  });
});
