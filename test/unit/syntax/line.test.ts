import { describe, expect, test } from 'vitest';
import { readLine } from '../../../server/src/syntax/line.ts';
import { describeLine } from './describeLine.ts';

/** Rows of a line and what it is. */
function lines(rows: Readonly<Record<string, string>>): void {
  for (const [line, expected] of Object.entries(rows)) {
    test(JSON.stringify(line), () => expect(describeLine(line)).toBe(expected));
  }
}

describe('blank lines and comments', () => {
  lines({
    '': 'blank',
    ' \t\u00a0\ufeff': 'blank',
    '---': 'blank',
    '* * *': 'blank',
    '- ': 'blank',
    '1.': 'blank',
    '##': 'blank',
    '🎯': 'blank',
    '>': 'blank',
    '// text': 'comment | comment=// text',
    '\t//text': 'comment | comment=//text',
    '- // text': 'comment | comment=// text',
    'KR: a // b': 'keyResult | comment=// b | keyword=KR | text=a',
    'O: http://a.org//b': 'objective | keyword=O | text=http://a.org//b',
  });
});

describe('headers', () => {
  lines({
    'Objective: Grow': 'objective | keyword=Objective | text=Grow',
    'objective:Grow': 'objective | keyword=objective | text=Grow',
    'OBJECTIVE : Grow': 'objective | keyword=OBJECTIVE | text=Grow',
    'O: Grow': 'objective | keyword=O | text=Grow',
    '目标：增长': 'objective | keyword=目标 | text=增长',
    '目標:增長': 'objective | keyword=目標 | text=增長',
    'Cél: Növekedés': 'objective | keyword=Cél | text=Növekedés',
    'CELKITUZES: Novekedes': 'objective | keyword=CELKITUZES | text=Novekedes',
    'KR: x': 'keyResult | keyword=KR | text=x',
    'ＫＲ１：x': 'keyResult | keyword=ＫＲ | label=１ | text=x',
    'Key Result: x': 'keyResult | keyword=Key Result | text=x',
    'Key-result: x': 'keyResult | keyword=Key-result | text=x',
    'Key\u00a0result 1: x': 'keyResult | keyword=Key\u00a0result | label=1 | text=x',
    'Fő eredmény: x': 'keyResult | keyword=Fő eredmény | text=x',
    'Kulcsfontosságú eredmény 2: x': 'keyResult | keyword=Kulcsfontosságú eredmény | label=2 | text=x',
    '关键结果2：x': 'keyResult | keyword=关键结果 | label=2 | text=x',
    'Team: Growth': 'plan | level=team | keyword=Team | text=Growth',
    '部门：市场': 'plan | level=department | keyword=部门 | text=市场',
    'Vállalat: Acme': 'plan | level=company | keyword=Vállalat | text=Acme',
    'Egyéni: Kati': 'plan | level=person | keyword=Egyéni | text=Kati',
    '# Team: Growth': 'plan | level=team | keyword=Team | text=Growth',
    '- Team: Growth': 'text | text=Team: Growth',
    'Teams: Growth': 'property | keyword=Teams | value=Growth | meant=Team',
  });
});

describe('labels', () => {
  lines({
    'O1: x': 'objective | keyword=O | label=1 | text=x',
    'O-2: x': 'objective | keyword=O | label=2 | text=x',
    'Objective #3: x': 'objective | keyword=Objective | label=3 | text=x',
    'KR 1.2: x': 'keyResult | keyword=KR | label=1.2 | text=x',
    'KR-1-2: x': 'keyResult | keyword=KR | label=1-2 | text=x',
    'KR_4: x': 'keyResult | keyword=KR | label=4 | text=x',
    'KR2a: x': 'keyResult | keyword=KR | label=2a | text=x',
    'KR(2): x': 'keyResult | keyword=KR | label=2 | text=x',
    'Objective growth: x': 'objective | keyword=Objective | label=growth | text=x',
    'Objective go-to-market: x': 'objective | keyword=Objective | label=go-to-market | text=x',
    'Objective O2: x': 'objective | keyword=Objective | label=2 | text=x',
    '目标O2：x': 'objective | keyword=目标 | label=2 | text=x',
    '目标2:x': 'objective | keyword=目标 | label=2 | text=x',
    '目标十二：x': 'objective | keyword=目标 | label=十二 | text=x',
    '目标 三：x': 'objective | keyword=目标 | label=三 | text=x',
    '目标 增长：x': 'objective | keyword=目标 | label=增长 | text=x',
    'KR一：x': 'keyResult | keyword=KR | label=一 | text=x',
    'KR1（权重30%）：x': 'keyResult | keyword=KR | label=1 | annotation=（权重30%） | text=x',
    'Objective (stretch): x': 'objective | keyword=Objective | annotation=(stretch) | text=x',
    'Objective one two: x': 'text | text=Objective one two: x',
    'O20,000: x': 'text | text=O20,000: x',
  });
});

describe('headers without a colon', () => {
  lines({
    'O1 Grow': 'objective | keyword=O | label=1 | text=Grow',
    'KR-1-2 Grow': 'keyResult | keyword=KR | label=1-2 | text=Grow',
    'Objective 1 - Grow': 'objective | keyword=Objective | label=1 | text=Grow',
    'Objective 1 – Grow: sales': 'objective | keyword=Objective | label=1 | text=Grow: sales',
    'KR1. Grow': 'keyResult | keyword=KR | label=1 | text=Grow',
    'KR1) Grow': 'keyResult | keyword=KR | label=1 | text=Grow',
    'KR1、增长': 'keyResult | keyword=KR | label=1 | text=增长',
    '目标2 增长': 'objective | keyword=目标 | label=2 | text=增长',
    KR2: 'keyResult | keyword=KR | label=2',
    目标2增长: 'text | text=目标2增长',
    '目标100 万用户': 'text | text=目标100 万用户',
    'Cél 200 új ügyfél': 'text | text=Cél 200 új ügyfél',
    'Objective Grow': 'text | text=Objective Grow',
    'Now OKR is a method': 'text | text=Now OKR is a method',
    'From 32 to 60 points': 'text | text=From 32 to 60 points',
    '截止 2 月底拜访 6 家客户': 'text | text=截止 2 月底拜访 6 家客户',
    Objective: 'text | text=Objective',
    '## Objective': 'objective | keyword=Objective',
    '**Cél**': 'objective | keyword=Cél',
  });
});

describe('words before the keyword', () => {
  lines({
    'CEO Objective 2: x': 'objective | keyword=Objective | qualifier=CEO | label=2 | text=x',
    'Engineering key result: x': 'keyResult | keyword=key result | qualifier=Engineering | text=x',
    'Our key results:': 'listHeader | keyword=key results',
    'Értékesítési cél 2: x': 'objective | keyword=cél | qualifier=Értékesítési | label=2 | text=x',
    '研发部 目标：x': 'objective | keyword=目标 | qualifier=研发部 | text=x',
    '研发部目标2：x': 'objective | keyword=目标 | qualifier=研发部 | label=2 | text=x',
    'CEO目标2：x': 'objective | keyword=目标 | qualifier=CEO | label=2 | text=x',
    'Objective 1 key result 2: x': 'keyResult | keyword=key result | qualifier=Objective 1 | label=2 | text=x',
    'O1 KR2: x': 'keyResult | keyword=KR | qualifier=O1 | label=2 | text=x',
    'O1.KR2 x': 'keyResult | keyword=KR | qualifier=O1 | label=2 | text=x',
    'O1-KR2: x': 'keyResult | keyword=KR | qualifier=O1 | label=2 | text=x',
    'O1/KR-2 x': 'keyResult | keyword=KR | qualifier=O1 | label=2 | text=x',
    'a b c d e f objective: x': 'objective | keyword=objective | qualifier=a b c d e f | text=x',
    'a b c d e f g objective: x': 'text | text=a b c d e f g objective: x',
    'By the way, objective: x': 'text | text=By the way, objective: x',
    'Marketing O: x': 'text | text=Marketing O: x',
  });
});

describe('list headers', () => {
  lines({
    'Key results:': 'listHeader | keyword=Key results',
    'Key results': 'listHeader | keyword=Key results',
    '### **KRs**': 'listHeader | keyword=KRs',
    'KR:': 'listHeader | keyword=KR',
    '主要结果：': 'listHeader | keyword=主要结果',
    'Fő eredmények': 'listHeader | keyword=Fő eredmények',
    'Key results (Q1):': 'listHeader | keyword=Key results',
    'Key results: a': 'keyResult | keyword=Key results | text=a | opensList',
    'Key results: 1. a': 'keyResult | keyword=Key results | text=a | opensList',
    '关键结果：①a': 'keyResult | keyword=关键结果 | text=a | opensList',
    '关键结果：a': 'keyResult | keyword=关键结果 | text=a',
    'Key results for us': 'text | text=Key results for us',
  });
});

describe('decoration', () => {
  lines({
    '## O1: x': 'objective | keyword=O | label=1 | text=x',
    '- **KR1** x': 'keyResult | keyword=KR | label=1 | text=x',
    '- **KR1:** x': 'keyResult | keyword=KR | label=1 | text=x',
    '**Objective 1**: x': 'objective | keyword=Objective | label=1 | text=x',
    '**Objective 1: x** #tag': 'objective | keyword=Objective | label=1 | text=x | tags=#tag',
    '`KR` _2_: x': 'keyResult | keyword=KR | label=2 | text=x',
    '1. Cél: x': 'objective | keyword=Cél | text=x',
    '• 3.Role:Designer': 'property | name=role | keyword=Role | value=Designer',
    '1️⃣ KR: x': 'keyResult | keyword=KR | text=x',
    '🎯 Objective 🚀 1: x': 'objective | keyword=Objective | label=1 | text=x',
    'o Revenue: x': 'text | text=o Revenue: x',
    '🎯 ✅ O: x': 'objective | keyword=O | text=x',
    '-KR1: x': 'keyResult | keyword=KR | label=1 | text=x',
    '- [x] KR1: x': 'keyResult | keyword=KR | label=1 | text=x',
    '\ufeffO: x': 'objective | keyword=O | text=x',
    '- x': 'text | text=x',
    '- **x and y**': 'text | text=x and y',
    '- **x** and y': 'text | text=**x** and y',
    '- 3. fejezet': 'text | text=3. fejezet',
    '1.5 M users': 'text | text=1.5 M users',
    '#1 in our market': 'text | text=#1 in our market',
    '-5 points': 'text | text=-5 points',
    '+3 points': 'text | text=+3 points',
    '2026. oldal': 'text | text=2026. oldal',
  });

  test.each([
    ['\t \t- x', 8, 0, '-', null],
    ['  12) [ ] x', 2, 0, '12)', false],
    ['### 4、x', 0, 3, '4、', null],
    ['（5）x', 0, 0, '（5）', null],
    ['⑥x', 0, 0, '⑥', null],
    ['☑ x', 0, 0, undefined, true],
  ])('%j', (text, indent, heading, marker, checkbox) => {
    const syntax = readLine(text);
    if (!('decoration' in syntax)) throw new Error(syntax.kind);
    const { decoration } = syntax;
    expect(decoration).toMatchObject({ indent, heading, checkbox, content: text.length - 1 });
    expect(decoration.marker && text.slice(decoration.marker.start, decoration.marker.end)).toBe(marker ?? null);
  });
});

describe('tags and owners', () => {
  lines({
    'O: x #a @b': 'objective | keyword=O | text=x | tags=#a | owners=@b',
    'O: x @li.wei, @b-c、': 'objective | keyword=O | text=x | owners=@li.wei | owners=@b-c',
    'O: x ＃品牌': 'objective | keyword=O | text=x | tags=＃品牌',
    'O: #a x': 'objective | keyword=O | text=#a x',
    'O: learn C#': 'objective | keyword=O | text=learn C#',
    'O: be #1': 'objective | keyword=O | text=be #1',
    'O: mail a@b.org': 'objective | keyword=O | text=mail a@b.org',
    'O: ask @mei.': 'objective | keyword=O | text=ask @mei.',
    '> x #a': 'note | text=x #a',
  });
});

describe('notes', () => {
  lines({
    '> x // y': 'note | text=x // y',
    '- > x': 'note | text=x',
    '>x': 'text | text=>x',
    '>= 5': 'text | text=>= 5',
    'Why: x // y': 'note | keyword=Why | text=x // y',
    '- Initiative 2: x': 'note | keyword=Initiative 2 | text=x',
    '备注：x': 'note | keyword=备注 | text=x',
    'Miért: x': 'note | keyword=Miért | text=x',
    Why: 'text | text=Why',
  });
});

describe('check-ins', () => {
  lines({
    '2026-01-15 53% 6/10 fine': 'checkIn | date=2026-01-15 | rest=53% 6/10 fine',
    '2026/1/15 5': 'checkIn | date=2026/1/15 | rest=5',
    '2026. 01. 15. 5': 'checkIn | date=2026. 01. 15. | rest=5',
    '2026.1.15 5': 'checkIn | date=2026.1.15 | rest=5',
    '2026年1月15日 5': 'checkIn | date=2026年1月15日 | rest=5',
    '２０２６－０１－１５　５': 'checkIn | date=２０２６－０１－１５ | rest=５',
    '- 2026-01-15: 5 // c': 'checkIn | comment=// c | date=2026-01-15 | rest=5',
    '2026-01-15': 'checkIn | date=2026-01-15',
    '2026-01-15..2026-03-01 x': 'text | text=2026-01-15..2026-03-01 x',
    '2026年1月15日前完成': 'text | text=2026年1月15日前完成',
    '01-15 5': 'text | text=01-15 5',
  });
});

describe('properties', () => {
  lines({
    'Owner: @a, Bo': 'property | name=owner | keyword=Owner | value=@a, Bo',
    'due date : x // c': 'property | comment=// c | name=due | keyword=due date | value=x',
    '截止日期：x': 'property | name=due | keyword=截止日期 | value=x',
    'Hatarido: x': 'property | name=due | keyword=Hatarido | value=x',
    '**Weight:** 3': 'property | name=weight | keyword=Weight | value=3',
    'Score:': 'property | name=score | keyword=Score',
    'Objective owner: x': 'property | name=owner | keyword=Objective owner | value=x | of=objective',
    'KR 2 due date: x': 'property | name=due | keyword=KR 2 due date | value=x | of=keyResult',
    'Team status: done': 'property | name=status | keyword=Team status | value=done | of=plan',
    '目标负责人：x': 'property | name=owner | keyword=目标负责人 | value=x | of=objective',
    'Ownr: x': 'property | keyword=Ownr | value=x | meant=Owner',
    'Due dat: x': 'property | keyword=Due dat | value=x | meant=Due date',
    'Foo: x': 'property | keyword=Foo | value=x',
    '注意：x': 'property | keyword=注意 | value=x',
    'Two words: x': 'text | text=Two words: x',
    '10:30 start': 'text | text=10:30 start',
    'http://a.org': 'text | text=http://a.org',
    '- Foo: x': 'text | text=Foo: x',
  });
});

describe('properties behind a list marker need a fitting value', () => {
  lines({
    '- Owner: @a': 'property | name=owner | keyword=Owner | value=@a',
    '- Owner: whoever finds the time to do this': 'text | text=Owner: whoever finds the time to do this',
    '- Due: 2026-03-01': 'property | name=due | keyword=Due | value=2026-03-01',
    '- Deadline: every team meets its own three deadlines':
      'text | text=Deadline: every team meets its own three deadlines',
    '- Status: on track': 'property | name=status | keyword=Status | value=on track',
    '- Status: better than ever': 'text | text=Status: better than ever',
    '- Start: 12%': 'property | name=start | keyword=Start | value=12%',
    '- Start: use it weekly': 'text | text=Start: use it weekly',
    '- 权重：40%': 'property | name=weight | keyword=权重 | value=40%',
    '- Típus: tanulási': 'property | name=type | keyword=Típus | value=tanulási',
    '- Score: goals per game': 'text | text=Score: goals per game',
    '- Supports: Acme/O1': 'property | name=supports | keyword=Supports | value=Acme/O1',
    '- Supports: everyone at work': 'text | text=Supports: everyone at work',
    '- Metric: 5 -> 10': 'property | name=metric | keyword=Metric | value=5 -> 10',
    '- Weight:': 'text | text=Weight:',
  });
});

describe('near-misses of header keywords', () => {
  lines({
    'Objetive: x': 'objective | keyword=Objetive | text=x | meant=Objective',
    'Obejctive 2: x': 'objective | keyword=Obejctive | label=2 | text=x | meant=Objective',
    'Objectives: x': 'objective | keyword=Objectives | text=x | meant=Objective',
    'Key resutls:': 'listHeader | keyword=Key resutls | meant=Key results',
    'Kulcseredmny: x': 'keyResult | keyword=Kulcseredmny | text=x | meant=Kulcseredmény',
    'Compny: x': 'plan | level=company | keyword=Compny | text=x | meant=Company',
    'Persona: x': 'property | keyword=Persona | value=x | meant=Person',
    'Objetive x': 'text | text=Objetive x',
    'Cel2: x': 'objective | keyword=Cel | label=2 | text=x',
    'Cll: x': 'property | keyword=Cll | value=x',
  });
});

describe('titles', () => {
  lines({
    '## OKRs for Q1 2026': 'title | cycle=Q1 2026',
    '23年Q1：': 'title | cycle=23年Q1',
    '# 2026年第一季度团队OKR计划': 'title | cycle=2026年第一季度',
    '# 2026. I. negyedév – csapat OKR-ek': 'title | cycle=2026. I. negyedév',
    'FY26 Q1': 'title | cycle=FY26 Q1',
    '2026-01-05..2026-03-27': 'title | cycle=2026-01-05..2026-03-27',
    '2026 Q2-Q3 OKR': 'title | cycle=2026 Q2-Q3',
    '3-4月 OKR': 'title | cycle=3-4月',
    '# OKRs for March 2026': 'title | cycle=March 2026',
    '# 2026. január–március': 'title | cycle=2026. január–március',
    '2026年度公司OKR': 'title | cycle=2026',
    "# Q1'26 OKRs": "title | cycle=Q1'26",
    '# Company OKRs 2026-H1': 'title | cycle=2026-H1',
    '# City of Larkton OKRs Q4 2026': 'title | cycle=Q4 2026',
    '## Q3 2026 OKRs – Marketing & Sales': 'title | cycle=Q3 2026',
    '# 2026 Q3 Marketing OKR': 'title | cycle=2026 Q3',
    '# 市场部 2026年第三季度 OKR': 'title | cycle=2026年第三季度',
    '# 2026. III. negyedév – Értékesítés OKR-ek': 'title | cycle=2026. III. negyedév',
    '# OKRs': 'text | text=OKRs',
    '# Q1 2026 budget': 'text | text=Q1 2026 budget',
    '# 20 interviews': 'text | text=20 interviews',
    '# 2026 users': 'text | text=2026 users',
    '# Launch the OKR tool by Q1 2026': 'text | text=Launch the OKR tool by Q1 2026',
    '# OKRs of Q1 2026 were late.': 'text | text=OKRs of Q1 2026 were late.',
    '# 2026 Sales Q3 OKR': 'text | text=2026 Sales Q3 OKR',
    '# 9 teams, OKRs Q1 2026': 'text | text=9 teams, OKRs Q1 2026',
  });
});
