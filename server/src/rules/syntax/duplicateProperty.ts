import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import type { PropertyName } from '../../locales/types.ts';
import type { PropertyNode } from '../../syntax/tree.ts';
import { blockRule } from '../define.ts';
import { examples } from '../examples.ts';
import type { Messages, Related, RuleContext, TextChange } from '../types.ts';

/** A property that its header already has. The first one counts. */
export const duplicateProperty = blockRule({
  code: 'duplicate-property',
  category: 'syntax',
  severity: 'warning',
  docs: {
    summary: {
      en: 'The same property twice on one plan, objective or key result.',
      zh: '同一个计划、目标或关键结果写了两次相同的属性。',
      hu: 'Ugyanaz a tulajdonság kétszer szerepel egy tervnél, célnál vagy kulcseredménynél.',
    },
    why: {
      en: 'Only the first one counts, so the second one misleads whoever reads it. Owners and supported objectives may go over several lines.',
      zh: '只有第一个起作用，第二个会误导读者。负责人和支撑的目标可以写多行。',
      hu: 'Csak az első számít, így a második félrevezeti az olvasót. Felelősből és támogatott célból több sor is lehet.',
    },
    examples: examples({ en: 'Due', zh: '截止', hu: 'Határidő' }, ({ objective, keyResults: [one, two] }, due) => [
      `${objective}\n${one}\n  ${due}: 2026-03-20\n  ${due}: 2026-03-27\n${two}`,
      `${objective}\n${one}\n  ${due}: 2026-03-27\n${two}`,
    ]),
    sources: ['The `.okr` language.'],
  },
  check({ plan, objective }, context) {
    if (plan) checkProperties(plan.properties, context);
    if (!objective) return;
    checkProperties(objective.properties, context);
    for (const { properties } of objective.keyResults) checkProperties(properties, context);
  },
});

function checkProperties(properties: readonly PropertyNode[], { report, say }: RuleContext): void {
  if (properties.length < 2) return;
  const first = new Map<PropertyName, PropertyNode>();
  for (const property of properties) {
    const earlier = first.get(property.name);
    if (!earlier) {
      first.set(property.name, property);
    } else if (!lists.has(property.name)) {
      const related: Related = { span: earlier.keyword.span, message: say(theFirst, undefined) };
      report({
        span: property.keyword.span,
        message: say(message, { keyword: property.keyword.text }),
        related: [related],
        fixes: [
          { title: say(removeThis, undefined), edits: [removeLine(property)], safe: false },
          { title: say(removeFirst, undefined), edits: [removeLine(earlier)], safe: false },
        ],
      });
    }
  }
}

/** May go over several lines. */
const lists: ReadonlySet<PropertyName> = new Set<PropertyName>(['owner', 'supports']);

/** Empties the line: taking its line break away too would need the line below. */
function removeLine({ line }: PropertyNode): TextChange {
  return { span: { line, start: 0, end: line.text.length }, newText: '' };
}

const message: Messages<{ keyword: string }> = {
  en: ({ keyword }) => `“${keyword}” is set a second time, and only the first one counts. Keep the right one.`,
  zh: ({ keyword }) => `“${keyword}”写了两次，只有前一处起作用。请保留正确的那一处。`,
  hu: ({ keyword }) =>
    `${quotedWithCapitalArticle(keyword)} kétszer szerepel, és csak az első számít. Tartsa meg a helyeset.`,
};
const theFirst: Messages<undefined> = {
  en: () => 'This one counts',
  zh: () => '以这一处为准',
  hu: () => 'Ez számít',
};
const removeThis: Messages<undefined> = {
  en: () => 'Remove this line',
  zh: () => '删除这一行',
  hu: () => 'E sor törlése',
};
const removeFirst: Messages<undefined> = {
  en: () => 'Remove the first one and keep this one',
  zh: () => '删除前一处，保留这一处',
  hu: () => 'Az első törlése, ez marad',
};
