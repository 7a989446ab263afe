import { planKey } from '../../model/names.ts';
import { readPlanName } from '../../model/references.ts';
import type { Reference } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { similarNames } from '../../text/similar.ts';
import { objectiveNamed } from '../../workspace/resolve.ts';
import { textKey } from '../../workspace/textKey.ts';
import type { PlacedPlan, WorkspaceIndex } from '../../workspace/types.ts';
import { workspaceRule } from '../define.ts';
import { insert, replace } from '../edits.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';
import { alignedExamples } from './alignedExamples.ts';
import { leadsOf, leaningPlans, parentLine } from './links.ts';

/** A reference that names nothing there is. */
export const referenceUnresolved = workspaceRule({
  code: 'reference-unresolved',
  category: 'alignment',
  severity: 'error',
  docs: {
    summary: {
      en: 'A reference to a plan, objective or key result that does not exist.',
      zh: '引用的计划、目标或关键结果不存在。',
      hu: 'Hivatkozás nem létező tervre, célra vagy kulcseredményre.',
    },
    why: {
      en: 'Nobody sees what this objective contributes to, and no view can show it. `Supports:` names a `plan/objective` or `plan/objective/key result` of the workspace by label, `Id:` or number (`Acme/O1`); `Parent:` names a plan. Several references to a plan that is not there are one finding, and only information where it is the parent of a file that is checked alone.',
      zh: '别人看不到这个目标支撑什么，视图里也显示不出来。`支撑:` 用标签、`编号:` 或序号引用工作区里的 `计划/目标` 或 `计划/目标/关键结果`（如 `Acme/O1`）；`上级:` 引用计划。对同一个不存在的计划的多处引用只报告一次；单独检查一个文件时，找不到上级计划只作提示。',
      hu: 'Senki sem látja, mihez járul hozzá ez a cél, és egyik nézet sem tudja megmutatni. A `Támogatja:` a munkaterület egyik `terv/cél` vagy `terv/cél/kulcseredmény` elemét nevezi meg jelöléssel, azonosítóval vagy sorszámmal (`Acme/O1`), a `Szülő:` pedig egy tervet. Ha több hivatkozás mutat ugyanarra a hiányzó tervre, az egyetlen találat; ha egyetlen fájlt ellenőriz, a hiányzó felsőbb terv csak észrevétel.',
    },
    examples: alignedExamples(({ supports }) => [supports('Acme/O7'), supports('Acme/O1')]),
    sources: ['S4: the company’s goals determine the team’s.', 'S3: alignment.'],
  },
  check(subject, context) {
    for (const place of leaningPlans(subject)) checkPlan(place, subject.index, context);
  },
});

/** Something written that names nothing. */
interface Missing {
  readonly span: Span;
  readonly text: string;
  /** The plan that is not there; null where the plan is, but not the rest. */
  readonly plan: string | null;
  /** Said in `Parent:`. In a file that is looked at alone, the parent is likely to stand in another. */
  readonly isParent: boolean;
  readonly similar: readonly string[];
  readonly fixes: readonly Fix[];
}

function checkPlan(from: PlacedPlan, index: WorkspaceIndex, { report, say }: Reporter): void {
  const missing = [...missingParent(from, index), ...missingReferences(from, index, say)];
  const causes = Map.groupBy(missing, ({ plan, span }) => plan ?? span);
  for (const [first, ...more] of causes.values()) {
    if (!first) continue;
    const corrections = first.similar.map(
      (similar): Fix => ({
        title: say(write, { similar }),
        edits: [replace(first.span, similar)],
        safe: false,
      }),
    );
    report({
      span: first.span,
      ...(first.isParent && index.documents.size === 1 ? { severity: 'information' as const } : {}),
      message: say(first.plan === null ? nothing : noPlan, { text: first.text, similar: first.similar[0] ?? null }),
      related: more.slice(0, mostRelated).map(({ span }) => ({ span, message: say(too, undefined) })),
      fixes: [...corrections, ...first.fixes],
    });
  }
}

type Reporter = Pick<RuleContext, 'report' | 'say'>;

const mostRelated = 10;

/** `Parent:` of a plan that is not there. */
function missingParent(from: PlacedPlan, index: WorkspaceIndex): readonly Missing[] {
  const line = parentLine(from);
  if (!line || index.parentOf(from)) return [];
  const text = readPlanName(line.value.text);
  const key = planKey(text);
  if (index.plans.some(({ plan }) => isCalled(plan, key))) return [];
  const others = index.plans.flatMap(({ plan: { id, name } }) =>
    [id, name].map((each) => [planKey(each), id] as const),
  );
  const { span } = line.value;
  return [{ span, text, plan: key, isParent: true, similar: similarNames(key, others), fixes: [] }];
}

function missingReferences(from: PlacedPlan, index: WorkspaceIndex, say: RuleContext['say']): readonly Missing[] {
  return leadsOf(from, index).flatMap(({ reference, resolution }): readonly Missing[] => {
    if (resolution.kind !== 'unresolved') return [];
    const { parts, text, span } = reference;
    const [first = ''] = parts;
    const key = planKey(first);
    const known = objectiveNamed(from.plan, first) || index.plans.some(({ plan }) => isCalled(plan, key));
    const noPlan = !known && parts.length > 1;
    const { similar } = resolution;
    const fixes = labelFixes(reference, from, index, say);
    return [{ span, text: noPlan ? first : text, plan: noPlan ? key : null, isParent: false, similar, fixes }];
  });
}

function isCalled({ id, name }: PlacedPlan['plan'], key: string): boolean {
  return planKey(id) === key || planKey(name) === key;
}

/** Labels an objective of this file that speaks of the very word, so that the reference finds it. */
function labelFixes(
  { parts }: Reference,
  from: PlacedPlan,
  { plans }: WorkspaceIndex,
  say: RuleContext['say'],
): readonly Fix[] {
  const [first = '', second] = parts;
  const label = second ?? first;
  if (parts.length > 2 || !isWord(label)) return [];
  const places = second === undefined ? [from] : plans.filter(({ plan }) => isCalled(plan, planKey(first)));
  const word = textKey(label);
  return places
    .filter(({ uri }) => uri === from.uri)
    .flatMap(({ plan }) => plan.objectives)
    .filter(({ node, text }) => node.label === null && textKey(text).split(' ').includes(word))
    .map(({ node: { keyword }, text }) => ({
      title: say(labelIt, { label, text }),
      edits: [insert(keyword.span.line, keyword.span.end, ` ${label}`)],
      safe: false,
    }));
}

function isWord(text: string): boolean {
  return /^\p{L}[\p{L}\p{N}]*$/u.test(text);
}

const noPlan: Messages<{ text: string; similar: string | null }> = {
  en: ({ text, similar }) =>
    `There is no plan “${text}” in the workspace. ${similar ? `Did you mean “${similar}”?` : 'Write the name or “Id:” of a plan that is there, or add its file.'}`,
  zh: ({ text, similar }) =>
    `工作区里没有名为“${text}”的计划。${similar ? `是否想写“${similar}”？` : '请写现有计划的名称或编号，或添加它的文件。'}`,
  hu: ({ text, similar }) =>
    `A munkaterületen nincs „${text}” nevű terv. ${similar ? `Erre gondolt: „${similar}”?` : 'Írja be egy létező terv nevét vagy azonosítóját, vagy adja hozzá a fájlját.'}`,
};
const nothing: Messages<{ text: string; similar: string | null }> = {
  en: ({ text, similar }) =>
    `There is no objective or key result “${text}”. ${similar ? `Did you mean “${similar}”?` : 'Write plan/objective or plan/objective/key result, such as Acme/O1/KR2.'}`,
  zh: ({ text, similar }) =>
    `找不到“${text}”对应的目标或关键结果。${similar ? `是否想写“${similar}”？` : '请写“计划/目标”或“计划/目标/关键结果”，例如 Acme/O1/KR2。'}`,
  hu: ({ text, similar }) =>
    `Nincs „${text}” nevű cél vagy kulcseredmény. ${similar ? `Erre gondolt: „${similar}”?` : 'Írja így: terv/cél vagy terv/cél/kulcseredmény, például Acme/O1/KR2.'}`,
};
const too: Messages<undefined> = {
  en: () => 'Names the same plan',
  zh: () => '引用了同一计划',
  hu: () => 'Ugyanerre a tervre hivatkozik',
};
const write: Messages<{ similar: string }> = {
  en: ({ similar }) => `Write “${similar}”`,
  zh: ({ similar }) => `改为“${similar}”`,
  hu: ({ similar }) => `Javítás erre: „${similar}”`,
};
const labelIt: Messages<{ label: string; text: string }> = {
  en: ({ label, text }) => `Label “${text}” as ${label}`,
  zh: ({ label, text }) => `给“${text}”加上标签 ${label}`,
  hu: ({ label, text }) => `„${text}” megjelölése így: ${label}`,
};
