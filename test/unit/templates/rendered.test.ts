import { describe, expect, it } from 'vitest';
import { format } from '../../../server/src/format/format.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { fieldsOf } from '../../../server/src/templates/fields.ts';
import { templates } from '../../../server/src/templates/library.ts';
import { renderPlain } from '../../../server/src/templates/render.ts';

/** Days in every part of a quarter: before it, at its start, in its midst. */
const days = ['2026-12-20', '2027-01-01', '2027-01-12', '2027-02-10', '2027-03-04'];

describe.each(templates().map((template) => [template.language, template.id, template] as const))(
  '%s/%s',
  (language, _, template) => {
    it.each(days)('is read on %s as the plan it looks like', (asOf) => {
      const document = parse(renderPlain(template, { asOf, fiscalYearStart: 1 }));
      expect(document.blocks.flatMap(({ problems }) => problems)).toEqual([]);
      expect(document.plans.length).toBe(1);
      const [plan] = document.plans;
      expect(plan?.header).not.toBeNull();
      expect(plan?.role?.value.text ?? null).toBe(template.role);
      expect(plan?.objectives.map(({ keyResults }) => keyResults.length)).toEqual(written(template.body));
      const cycle = fieldsOf(language, { asOf, fiscalYearStart: 1 })('cycle');
      expect(plan?.properties.find(({ name }) => name === 'cycle')?.value.text).toBe(cycle);
    });

    it('formats to itself', () => {
      for (const asOf of days) {
        const text = renderPlain(template, { asOf, fiscalYearStart: 1 });
        expect(format(parse(text))).toBe(text);
      }
    });
  },
);

/** Key results of each objective, by indentation: paragraphs at the margin are objectives, the others key results. */
function written(body: string): number[] {
  const counts: number[] = [];
  for (const paragraph of body.split('\n\n').slice(1)) {
    if (paragraph.startsWith(' ')) counts.push((counts.pop() ?? 0) + 1);
    else counts.push(0);
  }
  return counts;
}
