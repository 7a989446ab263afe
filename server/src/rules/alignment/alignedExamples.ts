import type { LocaleId } from '../../locales/types.ts';
import { keywordFor } from '../edits.ts';
import { type Pair, type Stage, wholeExamples } from '../examples.ts';
import type { Examples } from '../types.ts';

/** A company's plan and a team's below it, for examples about what supports what. */
export interface AlignedStage {
  readonly stage: Stage;
  readonly language: LocaleId;
  /** The company's plan, with a level, name and cycle of its own. */
  company(changes?: { readonly header?: string; readonly lines?: readonly string[] }): string;
  /** The team's plan with lines below its header and below its objective. */
  team(lines: { readonly plan?: readonly string[]; readonly objective?: readonly string[] }): string;
  /** Both plans, with this reference below the team's objective. */
  supports(reference: string): string;
  property(name: Parameters<typeof keywordFor>[0], value: string): string;
}

/** The objective of both plans differs, so that nothing but the alignment is at fault. */
export function alignedExamples(texts: (aligned: AlignedStage) => Pair): Examples {
  return wholeExamples<LocaleId>({ en: 'en', zh: 'zh', hu: 'hu' }, (stage, language) =>
    texts(alignedStage(stage, language)),
  );
}

const companies = { en: 'Company: Acme', zh: '公司: Acme', hu: 'Vállalat: Acme' } as const;

function alignedStage(stage: Stage, language: LocaleId): AlignedStage {
  const [, cycle = '', owner = ''] = stage.header.split('\n');
  const property: AlignedStage['property'] = (name, value) => `${keywordFor(name, language)}: ${value}`;
  const company: AlignedStage['company'] = ({ header = companies[language], lines = [cycle, owner] } = {}) =>
    [header, ...lines, '', stage.second].join('\n');
  const team: AlignedStage['team'] = ({ plan = [], objective = [] }) => {
    const [first = '', ...keyResults] = stage.body.split('\n');
    return [stage.header, ...plan, '', first, ...objective.map((line) => `  ${line}`), ...keyResults].join('\n');
  };
  return {
    stage,
    language,
    company,
    team,
    property,
    supports: (reference) => `${company()}\n\n${team({ objective: [property('supports', reference)] })}`,
  };
}
