import type { LocaleId, PropertyName } from '../../locales/types.ts';
import { keywordFor } from '../edits.ts';
import { type Pair, type Stage, wholeExamples } from '../examples.ts';
import type { Examples } from '../types.ts';

/** A company's plan and a team's below it, for examples about what supports what. */
export interface AlignedStage {
  readonly stage: Stage;
  /** The company's plan `Acme`. */
  company(lines?: Lines): string;
  /** The team's plan. */
  team(lines?: Lines): string;
  /** Both plans, with this reference below the team's objective. */
  supports(reference: string): string;
  property(name: PropertyName, value: string): string;
}

/** Lines to add below the plan's header and below its objective; a cycle in place of the header's own. */
interface Lines {
  readonly cycle?: string;
  readonly plan?: readonly string[];
  readonly objective?: readonly string[];
}

/** Examples of two plans, whose objectives have nothing else at fault. */
export function alignedExamples(texts: (aligned: AlignedStage) => Pair): Examples {
  return wholeExamples<LocaleId>({ en: 'en', zh: 'zh', hu: 'hu' }, (stage, language) =>
    texts(alignedStage(stage, language)),
  );
}

const companies = { en: 'Company: Acme', zh: '公司: Acme', hu: 'Vállalat: Acme' } as const;

function alignedStage(stage: Stage, language: LocaleId): AlignedStage {
  const [team = '', , owner = ''] = stage.header.split('\n');
  const property = (name: PropertyName, value: string) => `${keywordFor(name, language)}: ${value}`;
  const written = (header: string, body: string, { cycle = '2026-Q1', plan = [], objective = [] }: Lines) => {
    const [first = '', ...keyResults] = body.split('\n');
    const head = [header, property('cycle', cycle), owner, ...plan];
    return [...head, '', first, ...objective.map((line) => `  ${line}`), ...keyResults].join('\n');
  };
  const aligned: AlignedStage = {
    stage,
    company: (lines = {}) => written(companies[language], stage.second, lines),
    team: (lines = {}) => written(team, stage.body, lines),
    supports: (reference) =>
      `${aligned.company()}\n\n${aligned.team({ objective: [property('supports', reference)] })}`,
    property,
  };
  return aligned;
}
