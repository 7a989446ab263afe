/** Prints how many of the weak lines in `test/fixtures/weak` raise the rule that a coach expects, by language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintText } from '../test/unit/rules/linting.ts';

interface WeakLine {
  readonly level: 'objective' | 'keyResult';
  readonly text: string;
  /** The main fault first; none where the line is all right at that stage. */
  readonly codes: readonly string[];
  readonly objective?: string;
  readonly stage?: string;
}

const around = {
  en: { header: 'Team: Growth\nCycle: 2026-Q1\nOwner: @mei', objective: 'O: New users feel at home' },
  zh: { header: '团队: 增长\n周期: 2026-Q1\n负责人: @mei', objective: '目标: 新用户得心应手' },
  hu: {
    header: 'Csapat: Növekedés\nCiklus: 2026-Q1\nFelelős: @anna',
    objective: 'Cél: Az új felhasználók otthon érzik magukat',
  },
};

for (const language of ['en', 'zh', 'hu'] as const) {
  const path = join(import.meta.dirname, `../test/fixtures/weak/${language}.jsonl`);
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as WeakLine);
  const missed = rows.filter((row) => !isFound(row, planOf(row, language)));
  console.log(`${language}: ${rows.length - missed.length} of ${rows.length} found`);
  for (const { text, codes } of missed) console.log(`  missed ${codes.join(', ') || 'that it is fine'}: ${text}`);
}

function planOf({ level, text, objective, stage }: WeakLine, language: keyof typeof around): string {
  const { header, objective: other } = around[language];
  if (level === 'objective') return `${header}\n\nO: ${text}\nKR: NPS 20 -> 30\nKR: CSAT 40% -> 50%\n`;
  const above = [objective ? `O: ${objective}` : other, ...(stage ? [`  Stage: ${stage}`] : [])].join('\n');
  return `${header}\n\n${above}\nKR: ${text}\nKR: NPS 20 -> 30\n`;
}

function isFound({ text, codes }: WeakLine, plan: string): boolean {
  const line = plan.split('\n').findLastIndex((one) => one.endsWith(text));
  const here = lintText(plan).filter(({ span }) => span.line.index === line);
  const [main] = codes;
  if (main) return here.some(({ code }) => code === main);
  return !here.some(({ severity }) => severity === 'warning' || severity === 'error');
}
