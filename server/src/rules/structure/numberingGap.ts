import { withCapitalArticle } from '../../locales/hu/article.ts';
import { nameOfLabel } from '../../model/names.ts';
import type { PlanModel } from '../../model/types.ts';
import type { KeyResultNode, Line, ObjectiveNode, Span } from '../../syntax/tree.ts';
import { documentRule } from '../define.ts';
import { replace } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

/** KR1, KR3. */
export const numberingGap = documentRule<Record<never, never>, Item>({
  code: 'numbering-gap',
  category: 'structure',
  severity: 'hint',
  docs: {
    summary: {
      en: 'A number is missing between two objectives, key results or roles.',
      zh: '目标、关键结果或角色的序号不连续。',
      hu: 'Kimaradt egy szám a célok, kulcseredmények vagy szerepek számozásából.',
    },
    why: {
      en: 'Either a line was lost when the text was pasted, or one was taken out: readers look for it. Renumber, or write it again. Numbers may begin anywhere and may begin anew. References follow labels, so renumbering a label changes what they name; list marks have no such meaning.',
      zh: '要么是粘贴时漏了一行，要么是删掉了一行：读者会去找它。请补上，或重新编号。编号可以从任何数字开始，也可以重新开始。引用跟着标签走，改标签的编号就会改变引用所指；列表序号则没有这个含义。',
      hu: 'Vagy beillesztéskor veszett el egy sor, vagy kikerült: az olvasó keresni fogja. Pótolja, vagy számozza újra. A számozás bárhol kezdődhet, és újra is kezdődhet. A hivatkozások a jelölést követik, ezért az átszámozott jelölés mást nevez meg; a listajeleknek nincs ilyen szerepük.',
    },
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, keyResults }) => {
      const numbered = (...numbers: readonly number[]) =>
        [objective, ...keyResults.map((line, at) => line.replace('KR', `KR${numbers[at]}`))].join('\n');
      return [numbered(1, 3), numbered(1, 2)];
    }),
    sources: ['S0, S2: a role number and key results were lost in the text.'],
  },
  collect({ objective: { node } }) {
    const keyResults = node.keyResults.map(numberOf);
    return { number: numberOf(node), gap: gapIn(keyResults) ? keyResults : null };
  },
  check(_, context) {
    const parts = context.sums(partOf);
    reportGap(
      parts.flatMap(({ role }) => role),
      context,
    );
    for (const { gaps } of parts) for (const numbers of gaps) reportGap(numbers, context);
  },
});

/** One plan: what stands in front of its role, if it is one, and the siblings in it among which a number is missing. */
interface Part {
  readonly role: Numbers;
  readonly gaps: readonly Numbers[];
}

function partOf(items: readonly Item[], { node }: PlanModel): Part | null {
  const objectives = items.map(({ number }) => number);
  const gaps = [...(gapIn(objectives) ? [objectives] : []), ...items.flatMap(({ gap }) => (gap ? [gap] : []))];
  const role = node.role ? [markerNumber(node.role.line)] : [];
  return gaps.length + role.length > 0 ? { role, gaps } : null;
}

/** What stands in front of one objective, and in front of its key results where a number is missing among them. */
interface Item {
  readonly number: Numbered | null;
  readonly gap: Numbers | null;
}

/** A number as it stands in front of a sibling. */
interface Numbered {
  readonly value: number;
  /** As people say it: `KR1.2`, or `2` of a list mark. */
  readonly name: string;
  /** What comes before the last part: `KR1.` of `KR1.2`. */
  readonly series: string;
  /** The digits of {@link value}. */
  readonly span: Span;
  readonly isLabel: boolean;
}

/** Of siblings in order; null for those without. */
type Numbers = readonly (Numbered | null)[];

/** Where a number does not follow the one before it: its place among the siblings. */
function gapIn(numbers: Numbers): { readonly before: Numbered; readonly after: Numbered; readonly at: number } | null {
  for (let at = 1; at < numbers.length; at++) {
    const [before, after] = [numbers[at - 1], numbers[at]];
    if (before && after && after.series === before.series && after.value > before.value + 1)
      return { before, after, at };
  }
  return null;
}

function reportGap(numbers: Numbers, { report, say }: Pick<RuleContext, 'report' | 'say'>): void {
  const gap = gapIn(numbers);
  if (!gap) return;
  const { before, after, at } = gap;
  report({
    span: after.span,
    message: say(message, { before: before.name, number: after.name }),
    related: [{ span: before.span, message: say(previous, undefined) }],
    fixes: [renumber(runFrom(numbers.slice(at), after), after.value - before.value - 1, say)],
  });
}

/** Those that count on from here one by one. */
function runFrom(numbers: Numbers, first: Numbered): readonly Numbered[] {
  const run: Numbered[] = [];
  for (const number of numbers) {
    if (number?.series !== first.series || number.value !== first.value + run.length) break;
    run.push(number);
  }
  return run;
}

function renumber(run: readonly Numbered[], by: number, say: RuleContext['say']): Fix {
  return {
    title: say(title, undefined),
    edits: run.map(({ span, value }) => replace(span, String(value - by))),
    safe: run.every(({ isLabel }) => !isLabel),
  };
}

function numberOf(node: ObjectiveNode | KeyResultNode): Numbered | null {
  return node.label ? labelNumber(node) : markerNumber(node.line);
}

/** `2`, `1.2`, `二`: of numbers in words only the place is known, so they are read but not rewritten. */
function labelNumber({ label, kind }: ObjectiveNode | KeyResultNode): Numbered | null {
  const read = label && readLabel(label.text, kind);
  if (!read) return null;
  const { line, start, end } = label.span;
  const { value, name, series, digitsAt } = read;
  return { value, name, series, span: { line, start: start + digitsAt, end }, isLabel: true };
}

interface LabelRead extends Pick<Numbered, 'value' | 'name' | 'series'> {
  /** Where the digits begin; 0 for a number in words. */
  readonly digitsAt: number;
}

/** Most plans number with the same few labels, so what they say is remembered. */
function readLabel(text: string, kind: 'objective' | 'keyResult'): LabelRead | null {
  const known = labels[kind];
  let read = known.get(text);
  if (read === undefined) {
    const name = nameOfLabel(text, kind);
    const [, series, value] = /^((?:O|KR)(?:\d+\.)*)(\d+)$/.exec(name) ?? [];
    const digitsAt = /\d+$/.exec(text)?.index ?? 0;
    read = series === undefined ? null : { value: Number(value), name, series, digitsAt };
    if (known.size >= mostLabels) known.clear();
    known.set(text, read);
  }
  return read;
}

const labels = { objective: new Map<string, LabelRead | null>(), keyResult: new Map<string, LabelRead | null>() };
const mostLabels = 1000;

/** `3.`, `(3)` in front of a list item. */
function markerNumber(line: Line): Numbered | null {
  const marker = 'decoration' in line.syntax ? line.syntax.decoration.marker : null;
  if (!marker) return null;
  const text = line.text.slice(marker.start, marker.end);
  const digits = /\d{1,3}/.exec(text);
  if (!digits) return null;
  const start = marker.start + digits.index;
  const [name] = digits;
  return { value: Number(name), name, series: '', span: { line, start, end: start + name.length }, isLabel: false };
}

const message: Messages<{ before: string; number: string }> = {
  en: ({ before, number }) => `${number} follows ${before}. Is a line missing? Put it back, or renumber.`,
  zh: ({ before, number }) => `${before} 之后直接是 ${number}，中间是否漏了一条？请补上，或重新编号。`,
  hu: ({ before, number }) =>
    `${withCapitalArticle(before)} után ${number} következik. Hiányzik egy sor? Pótolja, vagy számozza újra a többit.`,
};
const previous: Messages<undefined> = {
  en: () => 'The number before',
  zh: () => '前一个序号',
  hu: () => 'Az előző szám',
};
const title: Messages<undefined> = {
  en: () => 'Renumber from here',
  zh: () => '从这里重新编号',
  hu: () => 'Újraszámozás innen',
};
