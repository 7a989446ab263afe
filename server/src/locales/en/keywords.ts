import type { ClosedValues, Keywords } from '../types.ts';

export const keywords: Keywords = {
  plan: {
    company: ['Company'],
    department: ['Department', 'Dept'],
    team: ['Team', 'Group'],
    person: ['Person', 'Individual'],
  },
  objective: ['Objective', 'O'],
  keyResult: ['Key result', 'KR'],
  keyResults: ['Key results', 'KRs'],
  note: ['Note', 'Why', 'Rationale', 'Description', 'Initiative', 'Task'],
  property: {
    role: ['Role'],
    cycle: ['Cycle', 'Period'],
    parent: ['Parent'],
    owner: ['Owner'],
    id: ['Id'],
    score: ['Score'],
    status: ['Status'],
    supports: ['Supports', 'Aligns'],
    type: ['Type'],
    stage: ['Stage'],
    origin: ['Origin'],
    from: ['From'],
    due: ['Due', 'Due date', 'Deadline'],
    weight: ['Weight'],
    confidence: ['Confidence'],
    metric: ['Metric'],
    start: ['Start', 'Baseline'],
    target: ['Target'],
    current: ['Current', 'Now'],
  },
};

export const values: ClosedValues = {
  type: { committed: ['committed'], aspirational: ['aspirational'], learning: ['learning'] },
  stage: { research: ['research'], build: ['build'], launch: ['launch'], growth: ['growth'], team: ['team'] },
  origin: { 'top-down': ['top-down'], 'bottom-up': ['bottom-up'] },
  status: {
    'not-started': ['not started'],
    'on-track': ['on track'],
    behind: ['behind'],
    'at-risk': ['at risk'],
    blocked: ['blocked'],
    done: ['done'],
    dropped: ['dropped'],
  },
};
