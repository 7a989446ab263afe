/**
 * OKRs as people write them, made by rule so that every run measures the same text: teams with a few objectives, key results
 * with dates, check-ins and notes, one key result in twelve not written well.
 */
export function okrText(lineCount: number): string {
  const lines: string[] = [];
  for (let team = 0; lines.length < lineCount; team++) lines.push(...plan(team));
  return `${lines.slice(0, lineCount).join('\n')}\n`;
}

/** Sentences of key results in the three languages, in turns. */
export function keyResultSentences(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const start = 10 + (number % 40);
    const target = start + 12 + (number % 9);
    const form = pick(sentenceForms, number);
    return form(start, target, number);
  });
}

const sentenceForms: readonly ((start: number, target: number, number: number) => string)[] = [
  (start, target, number) => `Raise the ${pick(measures, number)} from ${start}% to ${target}% ${pick(dues, number)}`,
  (start, target) => `将老用户推荐率从 ${start}% 提高到 ${target}%，截止 2 月底`,
  (start, target) => `A visszatérő vevők arányát ${start}%-ról ${target}%-ra növeljük a negyedév végéig`,
  (start, target) => `Interview ${target} customers who left us in the last ${start} weeks`,
  (_, target) => `二月中旬前拜访 ${target} 家合作客户`,
  (_, target) => `Hetente legalább ${target} új érdeklődővel beszélünk`,
];

function plan(team: number): string[] {
  const lines = [
    `Team: ${areas[team % areas.length]} ${team + 1}`,
    'Cycle: 2026-Q1',
    `Owner: @${people[team % people.length]}`,
    '',
  ];
  for (let objective = 0; objective < 3; objective++) {
    const number = team * 3 + objective;
    lines.push(
      `Objective ${objective + 1}: ${pick(outcomes, number)} for ${pick(areas, number + 1).toLowerCase()} ${number}  #${pick(tags, number)}`,
    );
    lines.push(`  Owner: @${pick(people, number + 2)}`, `  > ${pick(reasons, number)}`, '');
    for (let keyResult = 0; keyResult < 3; keyResult++) lines.push(...keyResultLines(number * 3 + keyResult));
  }
  return lines;
}

function keyResultLines(number: number): string[] {
  const start = 10 + (number % 40);
  const target = start + 12 + 2 * (number % 5);
  const half = start + (target - start) / 2;
  const measure = `${pick(measures, number)} of ${pick(areas, number).toLowerCase()} ${number}`;
  // Half-way through the quarter and half-way to the target: nobody is behind.
  if (number % 12 === 11) return [`  KR: Improve the ${measure}`, ''];
  return [
    `  KR: ${pick(verbs, number)} the ${measure} from ${start}% to ${target}% ${pick(dues, number)}`,
    `    Weight: ${1 + (number % 3)}`,
    `    2026-01-${15 + (number % 10)} ${half - 3}% 6/10 first effects of the new page`,
    `    2026-02-0${1 + (number % 8)} ${half}% 7/10 two of three markets are live`,
    '',
  ];
}

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

const areas = ['Onboarding', 'Search', 'Checkout', 'Support', 'Billing', 'Mobile', 'Partners'];
const people = ['mei', 'lin', 'rosa', 'tom', 'anna', 'bence', 'wei', 'olga'];
const tags = ['growth', 'quality', 'reach'];
const verbs = ['Raise', 'Increase', 'Lift'];
const measures = ['completion rate', 'share of weekly visitors', 'conversion rate', 'renewal rate', 'answer rate'];
const outcomes = [
  'People find what they came for',
  'A first visit ends with a result',
  'Regulars bring their colleagues',
];
const reasons = ['Two thirds never come back; the first week decides.', 'Support hears this more than anything else.'];
const dues = ['by the end of February', 'by 2026-03-20', 'by mid-March', 'by the end of Q1'];
