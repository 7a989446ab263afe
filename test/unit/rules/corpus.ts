import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../../server/src/calendar/date.ts';
import type { Finding, LintConfig } from '../../../server/src/rules/types.ts';
import { lintText } from './linting.ts';

/** The labelled articles stand beside the checkout; tests that need them say so where they are not there. */
const folder = join(import.meta.dirname, '../../../../shared/corpus/seeds');
export const corpusIsHere = existsSync(join(folder, 'kr.jsonl'));

interface Row {
  readonly seed: string;
  readonly line: number;
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
  readonly role_text: string | null;
  readonly stage: string | null;
}
interface KeyResultRow extends Row {
  readonly objective_id: string | null;
  readonly measurable: boolean;
}
interface ObjectiveRow extends Row {
  readonly id: string;
}

/** One article as `.okr`, with the line of the article that each line comes from. */
export interface Article {
  readonly text: string;
  /** 1-based lines of the article, by zero-based line of the text. */
  readonly sources: ReadonlyMap<number, number>;
  readonly asOf: IsoDate;
}

/** The day each article is read on: the year it was published. */
const published: Readonly<Record<string, IsoDate>> = {
  '000': '2021-01-04',
  '001': '2021-01-04',
  '002': '2021-01-04',
  '003': '2023-01-02',
  '004': '2022-01-03',
};

const stages: Readonly<Record<string, string>> = {
  research: 'research',
  'design-development': 'build',
  launch: 'launch',
  aarrr: 'growth',
  team: 'team',
};

/** Every key result that the labels call not measurable, as `000:29`. */
export function notMeasurable(): readonly string[] {
  return rows<KeyResultRow>('kr.jsonl')
    .filter(({ kind, measurable }) => kind !== 'stray' && !measurable)
    .map(({ seed, line }) => `${seed}:${line}`);
}

/** The objectives and key results of an article, in its order, under its roles and stages. */
export function articleOf(seed: string): Article {
  const keyResults = rows<KeyResultRow>('kr.jsonl').filter((row) => row.seed === seed && row.kind !== 'stray');
  const lines: string[] = [];
  const sources = new Map<number, number>();
  let role: string | null = null;
  const add = (text: string, source: number) => {
    sources.set(lines.length, source);
    lines.push(text);
  };
  const addKeyResults = (id: string | null) => {
    for (const { text, line, objective_id } of keyResults) if (objective_id === id) add(`KR: ${text}`, line);
  };
  for (const objective of rows<ObjectiveRow>('objective.jsonl').filter((row) => row.seed === seed)) {
    if (objective.role_text !== role) {
      role = objective.role_text;
      lines.push('', `Role: ${role ?? '-'}`);
    }
    lines.push('');
    add(`O: ${objective.text}`, objective.line);
    const stage = objective.stage && stages[objective.stage];
    if (stage) lines.push(`  Stage: ${stage}`);
    addKeyResults(objective.id);
  }
  if (keyResults.some(({ objective_id }) => objective_id === null)) {
    lines.push('', 'O: Sentences quoted in the article');
    addKeyResults(null);
  }
  return { text: `${lines.join('\n')}\n`, sources, asOf: published[seed] ?? '2021-01-04' };
}

/** The findings of every article, each with `seed:line` of its words. */
export function articleFindings(config?: LintConfig): readonly (Finding & { readonly at: string })[] {
  const articles = new Map(['000', '001', '002', '003', '004'].map((seed) => [seed, articleOf(seed)]));
  return [...articles].flatMap(([seed, { text, sources, asOf }]) => {
    // The second article repeats the first one: they are in one workspace, the others on their own.
    const first = articles.get('000');
    const others = seed === '002' && first ? { '000': first.text } : {};
    return lintText(text, { asOf, others, ...(config ? { config } : {}) }).map((finding) => ({
      ...finding,
      at: `${seed}:${sources.get(finding.span.line.index) ?? '-'}`,
    }));
  });
}

function rows<R>(name: string): readonly R[] {
  return readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as R);
}
