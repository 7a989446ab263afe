import { type KeyResultText, type Wording, wordings } from './wordings.mts';

/**
 * OKRs as people write them, made by rule so that every run measures the same text: teams in three languages with a few
 * objectives, key results with dates, check-ins and notes, one key result in twelve not written well.
 *
 * No objective, key result or check-in stands there twice: a parser that remembers lines would do well with a text that
 * repeats itself, and no real text does.
 *
 * @param firstTeam where to begin; texts of other teams have other sentences
 */
export function okrText(lineCount: number, firstTeam = 0): string {
  const lines: string[] = [];
  for (let team = firstTeam; lines.length < lineCount; team++) lines.push(...plan(team));
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
  const wording = pick(wordings, team);
  const { keywords, areas, towns } = wording;
  // Among the teams that write in the same language.
  const sibling = Math.floor(team / wordings.length);
  const lines = [
    `${keywords.team}: ${pick(areas, sibling)} ${pick(towns, sibling)} ${team + 1}`,
    `${keywords.cycle}: 2026-Q1`,
    `${keywords.owner}: @${person(team)}`,
    '',
  ];
  for (let position = 0; position < objectivesPerPlan; position++) {
    lines.push(...objectiveLines(wording, sibling * objectivesPerPlan + position, `${position + 1}`));
  }
  return lines;
}

/** @param number counts the objectives in that language */
function objectiveLines(wording: Wording, number: number, label: string): string[] {
  const { keywords, outcomes, reasons } = wording;
  const { area, place } = subjectOf(wording, number);
  const lines = [
    `${keywords.objective} ${label}: ${pick(outcomes, number)(area, place)}  #${pick(tags, number)}`,
    `  ${keywords.owner}: @${person(number)}`,
    `  > ${pick(reasons, number)}`,
    '',
  ];
  for (let position = 0; position < keyResultsPerObjective; position++) {
    lines.push(...keyResultLines(wording, number, number * keyResultsPerObjective + position));
  }
  return lines;
}

/** @param number counts the key results in that language */
function keyResultLines(wording: Wording, objective: number, number: number): string[] {
  const { keywords, shares, amounts, dues, numberFormat, weak } = wording;
  const { area, place } = subjectOf(wording, objective);
  const isShare = number % 2 === 0;
  // In tenths of a percent, or a number that no other key result has.
  const start = isShare ? 100 + ((number * 37) % 400) : 1000 + 3 * number;
  const growth = isShare ? 60 + (number % 90) : 200 + (number % 40);
  const say = (value: number) => numberFormat.format(isShare ? value / 10 : value);
  const text: KeyResultText = {
    measure: pick(isShare ? shares : amounts, number >> 1),
    area,
    place,
    start: say(start),
    target: say(start + growth),
    due: pick(dues, number),
  };
  if (number % 12 === 11) return [`  KR: ${pick(weak, Math.floor(number / 12))(text)}`, ''];

  // Half-way through the quarter and half-way to the target: nobody is behind.
  const unit = isShare ? '%' : '';
  const comment = (count: number) => wording.comment(numberFormat.format(count), place);
  return [
    `  KR: ${isShare ? wording.share(text) : wording.amount(text)}`,
    `    ${keywords.weight}: ${1 + (number % 3)}`,
    `    2026-01-${15 + (number % 10)} ${say(start + Math.round(growth / 3))}${unit} 6/10 ${comment(300 + 7 * number)}`,
    `    2026-02-0${1 + (number % 8)} ${say(start + Math.round(growth / 2))}${unit} 7/10 ${comment(900 + 7 * number)}`,
    '',
  ];
}

const objectivesPerPlan = 3;
const keyResultsPerObjective = 3;

/** Every objective of a language has its own, until there are more than all areas in all districts. */
function subjectOf({ areas, towns, districts, place }: Wording, objective: number): { area: string; place: string } {
  const town = Math.floor(objective / areas.length);
  const district = Math.floor(town / towns.length);
  return { area: pick(areas, objective), place: place(pick(towns, town), pick(districts, district)) };
}

function person(number: number): string {
  const last = Math.floor(number / firstNames.length);
  return `${pick(firstNames, number)}.${pick(lastNames, last)}${Math.floor(last / lastNames.length)}`;
}

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

const measures = ['completion rate', 'share of weekly visitors', 'conversion rate', 'renewal rate', 'answer rate'];
const dues = ['by the end of February', 'by 2026-03-20', 'by mid-March', 'by the end of Q1'];
const firstNames = ['mei', 'lin', 'rosa', 'tom', 'anna', 'bence', 'wei', 'olga', 'ivan', 'emma', 'noah', 'petra'];
const lastNames = ['chen', 'kovacs', 'smith', 'wang', 'nagy', 'jones', 'li', 'toth', 'brown', 'zhao', 'kiss', 'green'];
const tags = ['growth', 'quality', 'reach'];
