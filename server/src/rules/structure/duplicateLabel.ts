import { withCapitalArticle } from '../../locales/hu/article.ts';
import type { DuplicateId, KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { planRule } from '../define.ts';
import { replace } from '../edits.ts';
import { examples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

/** Two objectives, or two key results of one objective, with the same label. */
export const duplicateLabel = planRule({
  code: 'duplicate-label',
  category: 'structure',
  severity: 'warning',
  docs: {
    summary: {
      en: 'Two objectives, or two key results of one objective, with the same label.',
      zh: '两个目标，或同一目标的两个关键结果，使用了相同的标签。',
      hu: 'Két cél, vagy egy cél két kulcseredménye ugyanazzal a jelöléssel.',
    },
    why: {
      en: 'A reference such as `Supports: O1` can mean one objective only; it means the first. Give the second one a label of its own.',
      zh: '`支撑: O1` 这样的引用只能指一个目标，也就是第一个。请给第二个换一个标签。',
      hu: 'Az olyan hivatkozás, mint `Támogatja: O1`, csak egy célt jelenthet, és ez az első. A második kapjon saját jelölést.',
    },
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, keyResults: [one, two] }) => {
      const labelled = (first: number, second: number) =>
        `${objective}\n${one.replace('KR', `KR${first}`)}\n${two.replace('KR', `KR${second}`)}`;
      return [labelled(1, 1), labelled(1, 2)];
    }),
    sources: ['The `.okr` language: labels are what references name.'],
  },
  collect: ({ objective: { node, duplicateIds } }): Labelled | null => {
    const label = node.properties.find(({ name }) => name === 'id')?.value.text ?? node.label?.text ?? null;
    return label !== null || duplicateIds.length > 0 ? { label, duplicates: duplicateIds } : null;
  },
  check({ plan }, { collected, report, say }) {
    const items = collected();
    if (mayRepeat(items)) {
      const taken = plan.objectives.map((objective) => objective.node.label?.text ?? '');
      for (const duplicate of plan.duplicateIds()) reportDuplicate(duplicate, taken, { report, say });
    }
    for (const { duplicates } of items) {
      for (const duplicate of duplicates) {
        const siblings = plan.objectives.find(({ duplicateIds }) => duplicateIds === duplicates)?.keyResults ?? [];
        const taken = siblings.map(({ node }) => node.label?.text ?? '');
        reportDuplicate(duplicate, taken, { report, say });
      }
    }
  },
});

interface Labelled {
  /** Of the objective, as written. */
  readonly label: string | null;
  /** Among its key results. */
  readonly duplicates: readonly DuplicateId<KeyResultModel>[];
}

/** Whether naming every objective of the plan is worth it: labels of plain digits are compared as they stand. */
function mayRepeat(items: readonly Labelled[]): boolean {
  const labels = items.flatMap(({ label }) => label ?? []);
  return (
    labels.length > 1 && (new Set(labels).size < labels.length || !labels.every((label) => plainNumber.test(label)))
  );
}

const plainNumber = /^[1-9]\d{0,5}$/;

function reportDuplicate(
  { id, first, again }: DuplicateId<ObjectiveModel | KeyResultModel>,
  taken: readonly string[],
  { report, say }: Pick<RuleContext, 'report' | 'say'>,
): void {
  const label = labelSpan(again);
  const free = freeLabel(label, taken);
  const fixes: Fix[] =
    free && label ? [{ title: say(rename, { free }), edits: [replace(label, free)], safe: false }] : [];
  report({
    span: label ?? sentenceSpan(again.node),
    message: say(message, { id }),
    related: [{ span: labelSpan(first) ?? sentenceSpan(first.node), message: say(theFirst, { id }) }],
    fixes,
  });
}

function labelSpan({ node }: ObjectiveModel | KeyResultModel): Span | null {
  return node.properties.find(({ name }) => name === 'id')?.value.span ?? node.label?.span ?? null;
}

/** The next number that no label has; a word gets a number behind it. */
function freeLabel(label: Span | null, taken: readonly string[]): string | null {
  if (!label) return null;
  const text = label.line.text.slice(label.start, label.end);
  if (!/^\d{1,6}$/.test(text)) return `${text}-2`;
  const highest = Math.max(0, ...taken.filter((one) => /^\d{1,6}$/.test(one)).map(Number));
  return String(highest + 1);
}

const message: Messages<{ id: string }> = {
  en: ({ id }) => `${id} is used above already, and references mean that one. Give this one a label of its own.`,
  zh: ({ id }) => `标签 ${id} 已在前面用过，引用只会指向前面那个。请换一个标签。`,
  hu: ({ id }) =>
    `${withCapitalArticle(id)} jelölés már foglalt, a hivatkozások az elsőre mutatnak. Adjon ennek saját jelölést.`,
};
const theFirst: Messages<{ id: string }> = {
  en: ({ id }) => `The first ${id}`,
  zh: ({ id }) => `第一个 ${id}`,
  hu: ({ id }) => `Az első ${id}`,
};
const rename: Messages<{ free: string }> = {
  en: ({ free }) => `Rename to ${free}`,
  zh: ({ free }) => `改为 ${free}`,
  hu: ({ free }) => `Átnevezés erre: ${free}`,
};
