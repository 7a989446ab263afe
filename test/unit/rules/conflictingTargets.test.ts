import { expect, it } from 'vitest';
import { buildModel } from '../../../server/src/model/model.ts';
import { topicOf } from '../../../server/src/rules/alignment/topic.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { lintText } from './linting.ts';

const plan = (...keyResults: readonly string[]) =>
  `Team: Growth\nCycle: 2026-Q1\nOwner: @mei\n\nO: New users feel at home\n${keyResults.map((text) => `  KR: ${text}\n`).join('')}`;

const conflicts = (text: string) => lintText(text).filter(({ code }) => code === 'conflicting-targets');

// Made up, so that the sums of their hashes are equal.
const one = 'Raise the baban bagun to 50%';
const other = 'Raise the babas bagus to 70%';

it('needs the same words, not only the same number for them', () => {
  const options = { name: 'plan', asOf: '2026-02-10', fiscalYearStart: 1, pace: { onTrack: 5, behind: 25 } };
  const topics = buildModel(parse(plan(one, other)), options).plans[0]?.objectives[0]?.keyResults.map(topicOf) ?? [];
  expect(topics[0]).toBe(topics[1]);
  expect(conflicts(plan(one, other))).toEqual([]);
});

it('finds two targets for the same words, in any order', () => {
  expect(conflicts(plan(one, 'Raise the bagun baban to 70%'))).toHaveLength(1);
});
