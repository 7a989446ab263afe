import { describe, expect, it } from 'vitest';
import { read } from '../../../server/src/reading/read.ts';

describe('what the team performs or produces', () => {
  it.each([
    '完成 6 个品牌提案',
    '完成 3 项商标申请',
    '完成 9 间教室改造',
    '与所有部门经理讨论排班',
    'Meet and interview 8 volunteers',
    'Fill out 9 forms',
    'Get in touch with 12 alumni',
    'Write and edit 6 chapters',
  ])('%s', (text) => {
    expect(read(text).activity).toBe(true);
  });
});

describe('what others decide, or what is so', () => {
  it.each([
    '与 6 家酒店建立合作关系',
    '日活研究员 ≥ 60',
    '薪酬调整方案通过董事会审核',
    '测试报告通过客户验收',
    '接口访问 ≥ 20K/月',
    'Hire or promote 6 foremen',
    'Sell and install 40 stoves',
    'The kiosk prints tickets offline',
    'A new guide can open the till',
    'Members can pause their plan online',
    'A pénztár rendszer áram nélkül is működik',
    '4000 podcast-feliratkozó',
    '30 fő belépése',
    'Increase attendance in all classes',
  ])('%s', (text) => {
    expect(read(text).activity).toBe(false);
  });
});

it('counts people by what they are, not by what they do', () => {
  expect(read('30 fő belépése').target?.unit).toBe('fő');
  expect(read('4000 podcast-feliratkozó').target?.unit).toBe('podcast-feliratkozó');
});

describe('Chinese work, and what others grant for it', () => {
  it.each([
    ['完成改造并通过环保验收', false],
    ['递交申请，获得局里批准', false],
    ['修订章程并取得备案许可证', false],
    ['考取中级会计师证', false],
    ['托福考到 105 分', false],
    ['支持 2 万并发连接', false],
    ['网关支持 8000 QPS', false],
    ['支持 9 家网点转型', true],
    ['完成访谈并招聘新教研员', true],
    ['训练 30 名安全员', true],
    ['每天背 40 个成语', true],
    ['完成前 20 家供应商的年度回顾', true],
    ['熟练掌握透视表', false],
  ] as const)('%s', (text, activity) => {
    expect(read(text).activity).toBe(activity);
  });
});
