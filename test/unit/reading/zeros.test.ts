import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('Chinese words made with 无 or 零', () => {
  readsAs([
    ['推行无纸化审批', 'milestone'],
    ['实现无人化仓储', 'milestone'],
    ['上线无感停车', 'milestone'],
    ['打造零碳工厂', 'milestone'],
    ['推进无障碍改造', 'milestone'],
    ['组织 6 场零基础绘画课', 'reach 6 场'],
    ['面向零基础学员开课', 'milestone'],
    ['提供无缝的换乘体验', 'milestone'],
  ]);
});

describe('none of something in Chinese', () => {
  readsAs([
    ['实现零事故', 'atMost 0 事故'],
    ['完成零缺陷交付', 'atMost 0 缺陷'],
    ['保持零逾期', 'atMost 0'],
    ['无安全事故', 'atMost 0 事故'],
    ['火灾事故零发生', 'atMost 0'],
    ['逾期账款零新增', 'atMost 0'],
    ['本年度工伤零', 'atMost 0'],
  ]);
});

describe('what is to be rooted out', () => {
  readsAs([
    ['杜绝重大质量事故', 'atMost 0 事故'],
    ['严禁发生踩踏事故', 'atMost 0 事故'],
    ['避免任何信息泄露', 'atMost 0'],
    ['避免客户流失', 'milestone'],
    ['杜绝形式主义', 'milestone'],
  ]);
});

describe('zero as a start', () => {
  readsAs([
    ['学员数从零增长到 2,500 人', 'increase 0 人 > 2500 人'],
    ['由零增至 80 名志愿者', 'increase 0 志愿者 > 80 志愿者'],
    ['从零开始搭建数据平台', 'milestone'],
    ['从零到一搭建客服体系', 'milestone'],
  ]);
});

describe('none of a bad thing behind a word that is also a verb', () => {
  readsAs([
    ['全年设备检修零事故', 'atMost 0 事故'],
    ['包装生产零缺陷', 'atMost 0 缺陷'],
    ['隧道施工无伤亡', 'atMost 0'],
    ['新品研发零延期', 'atMost 0'],
    ['年度审计零重大差错，整改率达到 98%', 'reach 98 % + 0'],
    ['打造零缺陷产线', 'milestone'],
    ['推行零投诉管理', 'milestone'],
    ['上线无感支付', 'milestone'],
  ]);
});
