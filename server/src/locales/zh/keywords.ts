import type { ClosedValues, Keywords } from '../types.ts';

// Simplified first; traditional spellings follow wherever they differ.
export const keywords: Keywords = {
  plan: {
    company: ['公司'],
    department: ['部门', '部門'],
    team: ['团队', '小组', '團隊', '小組'],
    person: ['个人', '個人'],
  },
  objective: ['目标', '目標', 'O'],
  keyResult: ['关键结果', 'KR', '主要结果', '关键成果', '關鍵結果', '主要結果', '關鍵成果'],
  keyResults: ['关键结果', 'KR', '主要结果', '关键成果', '關鍵結果', '主要結果', '關鍵成果'],
  note: ['备注', '说明', '原因', '举措', '任务', '備註', '備注', '說明', '舉措', '任務'],
  property: {
    role: ['角色'],
    cycle: ['周期', '週期'],
    parent: ['上级', '上級'],
    owner: ['负责人', '負責人'],
    id: ['编号', '編號'],
    score: ['评分', '得分', '評分'],
    status: ['状态', '狀態'],
    supports: ['支撑', '对齐', '支撐', '對齊'],
    type: ['类型', '類型'],
    stage: ['阶段', '階段'],
    origin: ['来源', '來源'],
    from: ['开始', '開始'],
    due: ['截止', '截止日期'],
    weight: ['权重', '權重'],
    confidence: ['信心'],
    metric: ['指标', '指標'],
    start: ['起始', '基线', '基線'],
    target: ['目标值', '目標值'],
    current: ['当前', '當前'],
  },
  title: ['OKR', 'OKRs', '的', '年度', '季度', '月度', '计划', '計劃', '规划', '規劃', '全年'],
};

export const values: ClosedValues = {
  type: { committed: ['承诺', '承諾'], aspirational: ['挑战', '挑戰'], learning: ['学习', '學習'] },
  stage: {
    research: ['研究', '用户研究'],
    build: ['开发', '设计与开发', '開發'],
    launch: ['发布', '發布', '發佈'],
    growth: ['增长', '增長'],
    team: ['团队', '團隊'],
  },
  origin: { 'top-down': ['自上而下'], 'bottom-up': ['自下而上'] },
  status: {
    'not-started': ['未开始', '未開始'],
    'on-track': ['正常', '进展正常', '進展正常'],
    behind: ['落后', '落後'],
    'at-risk': ['有风险', '有風險'],
    blocked: ['受阻'],
    done: ['完成', '已完成'],
    dropped: ['放弃', '已放弃', '放棄'],
  },
};
