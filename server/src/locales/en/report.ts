import type { ReportMessages } from '../messages.ts';

export const report: ReportMessages = {
  title: 'OKRs',
  asOf: (date) => `As of ${date}`,
  keyResult: 'Key result',
  current: 'Current',
  target: 'Target',
  progress: 'Progress',
  expected: 'Expected',
  score: 'Score',
  confidence: 'Confidence',
  due: 'Due',
  status: 'Status',
  owner: (names) => `Owner: ${names}`,
  cycle: (label, start, end) => `${label} (${start} to ${end})`,
  parent: (name) => `Parent: ${name}`,
  supports: (names) => `Supports: ${names}`,
  type: { committed: 'committed', aspirational: 'aspirational', learning: 'learning' },
  typed: 'typed',
  weight: (weight) => `weight ${weight}`,
  noPlans: 'No plans.',
};
