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
