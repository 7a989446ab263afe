import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportModel } from '../../server/src/model/export.ts';
import type { DocumentModel } from '../../server/src/model/types.ts';
import { parse, reparse } from '../../server/src/syntax/parse.ts';
import type { OkrDocument } from '../../server/src/syntax/tree.ts';
import { buildIndex } from '../../server/src/workspace/index.ts';
import type { WorkspaceIndex } from '../../server/src/workspace/types.ts';
import { everything, modelOf } from '../unit/workspace/workspace.ts';

const line = fc.constantFrom(
  'Team: Growth',
  'Company: Acme',
  '团队: 增长',
  'Role: Designer',
  'Cycle: 2026-Q1',
  'Cycle: 2026-H1',
  'Parent: Acme',
  'Id: growth',
  'Owner: @mei, @lin',
  'Objective: Win the market #growth @mei',
  'Objective growth: Feel at home #Growth',
  'O2: Learn',
  '目标二: 增长',
  'KR: Raise activation from 50% to 65%',
  'KR1: Win 20 deals by the end of February @lin',
  '- Publish the guide',
  '[x] Key result: Interview 10 users',
  'KR: 将推荐率从 10% 提高到 20%',
  'KR: Send 10 mails every week',
  'Key results:',
  '2026-01-20 55% 6/10 fine',
  '2026-02-01 +3',
  '2026-02-20 done',
  'Due: 2026-03-15',
  'Weight: 40%',
  'Weight: 0',
  'Score: 1.7',
  'Score: 0.7',
  'Status: dropped',
  'Supports: Acme/O1, growth',
  'Supports: Acme/growth/KR1',
  'Supports: O2',
  'From: 2026-01-15',
  '> a note',
  '',
  'nothing that is known',
);

const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

const edit = fc.record({
  document: fc.nat({ max: 2 }),
  first: fc.nat({ max: 30 }),
  removed: fc.nat({ max: 3 }),
  added: fc.array(line, { minLength: 1, maxLength: 3 }),
});

/** Everything of a model that can be seen, as plain values. */
function seen(model: DocumentModel) {
  return {
    ...exportModel([['plan.okr', model]], model.options.asOf),
    invalid: model.invalidValues.map(({ property, expected }) => [property.line.index, property.name, expected]),
    duplicates: model.plans.map((plan) => [
      plan.duplicateIds().map(({ id, again }) => [id, again.node.line.index]),
      plan.objectives.map((each) => each.duplicateIds.map(({ id, again }) => [id, again.node.line.index])),
    ]),
  };
}

function edited(document: OkrDocument, { first, removed, added }: { first: number; removed: number; added: string[] }) {
  const from = Math.min(first, document.lines.length - 1);
  const end = Math.min(from + Math.max(1, removed), document.lines.length);
  return reparse(document, { first: from, end, text: added.join('\n') });
}

const textOf = (document: OkrDocument) => document.lines.map((each) => each.text + each.eol).join('');

test('after any edits, model and index are those built from scratch', () => {
  fc.assert(
    fc.property(fc.tuple(text, text, text), fc.array(edit, { minLength: 1, maxLength: 8 }), (texts, edits) => {
      const documents: OkrDocument[] = texts.map(parse);
      const build = (previous: WorkspaceIndex | undefined, make: (document: OkrDocument) => OkrDocument) =>
        buildIndex(
          new Map(documents.map((document, at) => [`${at}.okr`, modelOf(make(document), `plan${at}`)])),
          previous,
        );
      let index = build(undefined, (document) => document);
      everything(index);
      for (const each of edits) {
        const document = documents[each.document];
        if (document) documents[each.document] = edited(document, each);
        index = build(index, (same) => same);
        const scratch = build(undefined, (same) => parse(textOf(same)));
        for (const [uri, model] of index.documents) {
          const anew = scratch.documents.get(uri);
          expect(seen(model)).toEqual(anew && seen(anew));
        }
        expect(everything(index)).toEqual(everything(scratch));
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever the text, the model has numbers between 0 and 1 and one id a sibling', () => {
  const between = (value: number | null) => expect(value === null || (value >= 0 && value <= 1)).toBe(true);
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (source) => {
      for (const plan of modelOf(parse(source), 'plan').plans) {
        for (const level of [plan, ...plan.objectives, ...plan.objectives.flatMap(({ keyResults }) => keyResults)]) {
          for (const value of [level.progress, level.expected, level.score]) between(value);
        }
        const ids = plan.objectives.map((objective) => plan.idOf(objective));
        expect(ids.every((id) => id !== '')).toBe(true);
        expect(new Set(ids).size + plan.duplicateIds().length).toBe(ids.length);
      }
    }),
    { numRuns: 300 },
  );
});
