import type { ReportMessages } from '../messages.ts';

export const report: ReportMessages = {
  title: 'OKR',
  asOf: (date) => `数据截至 ${date}`,
  keyResult: '关键结果',
  current: '当前值',
  target: '目标值',
  progress: '进度',
  expected: '预期进度',
  score: '评分',
  confidence: '信心',
  due: '截止日期',
  status: '状态',
  owner: (names) => `负责人：${names}`,
  cycle: (label, start, end) => `${label}（${start} 至 ${end}）`,
  parent: (name) => `上级：${name}`,
  supports: (names) => `支撑：${names}`,
  type: { committed: '承诺型', aspirational: '挑战型', learning: '学习型' },
  typed: '手动填写',
  weight: (weight) => `权重 ${weight}`,
  noPlans: '没有计划。',
};
