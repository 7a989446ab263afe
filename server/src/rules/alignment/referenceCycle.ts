import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import { planKey } from '../../model/names.ts';
import { readPlanName } from '../../model/references.ts';
import type { PlacedPlan, WorkspaceIndex } from '../../workspace/types.ts';
import { workspaceRule } from '../define.ts';
import type { Messages, Related, RuleContext } from '../types.ts';
import { alignedExamples } from './alignedExamples.ts';
import { circlesOf } from './circles.ts';
import { leaningPlans, parentLine } from './links.ts';
import { type Step, supportCircles } from './supportCircles.ts';

/** Objectives that support each other in a circle, or plans that are each other's parents. */
export const referenceCycle = workspaceRule({
  code: 'reference-cycle',
  category: 'alignment',
  severity: 'error',
  docs: {
    summary: {
      en: 'Objectives that support each other in a circle, or plans that are each other’s parents.',
      zh: '目标之间循环支撑，或计划互为上级。',
      hu: 'Célok, amelyek körben egymást támogatják, vagy tervek, amelyek kölcsönösen egymás fölött állnak.',
    },
    why: {
      en: 'In a circle nobody can say which objective is for the sake of which, and nothing can be shown as a tree. Decide which one is the purpose, and take the reference out of it. An objective that supports itself or one of its own key results is a circle of one.',
      zh: '绕成一圈，就看不出谁是为了谁，也画不成树。请决定哪个是最终目的，并从那里删去引用。目标支撑自己或自己的关键结果，也是一种循环。',
      hu: 'Egy körben nem látszik, melyik cél melyikért van, és faként sem ábrázolható. Döntse el, melyik a végső cél, és onnan vegye ki a hivatkozást. Az is kör, ha egy cél önmagát vagy a saját kulcseredményét támogatja.',
    },
    examples: alignedExamples(({ stage, property }) => {
      const supports = (text: string, reference: string) => {
        const [objective, ...keyResults] = text.split('\n');
        return [objective, `  ${property('supports', reference)}`, ...keyResults].join('\n');
      };
      const first = supports(stage.body, 'O2');
      return [
        [stage.header, '', first, '', supports(stage.second, 'O1')].join('\n'),
        [stage.header, '', first, '', stage.second].join('\n'),
      ];
    }),
    sources: ['S4: company, department, group, individual: from top to bottom.'],
  },
  check(subject, context) {
    const places = leaningPlans(subject);
    checkParents(places, subject.index, context);
    checkSupports(places, subject.index, context);
  },
});

/** One finding in this file for each circle of objectives. */
function checkSupports(places: readonly PlacedPlan[], index: WorkspaceIndex, { report, say }: RuleContext): void {
  const own = new Set(places);
  for (const circle of supportCircles(places, index)) {
    const [first] = circle.filter(({ place }) => own.has(place)).sort((a, b) => lineOf(a) - lineOf(b));
    if (!first) continue;
    const { reference, place } = first;
    report({
      span: reference.span,
      message: say(circle.length === 1 ? itself : message, { text: reference.text }),
      related: circle
        .filter((step) => step !== first)
        .map(
          (step): Related => ({
            span: step.reference.span,
            message: say(on, { text: step.reference.text }),
            ...(step.place.uri === place.uri ? {} : { uri: step.place.uri }),
          }),
        ),
    });
  }
}

function lineOf({ reference }: Step): number {
  return reference.span.line.index;
}

function checkParents(places: readonly PlacedPlan[], index: WorkspaceIndex, { report, say }: RuleContext): void {
  for (const place of places) {
    const line = parentLine(place);
    const text = line && !index.parentOf(place) ? readPlanName(line.value.text) : null;
    if (line && text !== null && isItself(place, text, index)) {
      report({ span: line.value.span, message: say(ownParent, { text }) });
    }
  }
  const above = (place: PlacedPlan) => {
    const parent = index.parentOf(place);
    return parent ? [parent] : [];
  };
  for (const circle of circlesOf(places, above)) {
    const lines = circle.flatMap((place) => {
      const value = parentLine(place)?.value;
      return value ? [{ place, value }] : [];
    });
    const first = lines.find(({ place }) => places.includes(place));
    if (!first) continue;
    const { value, place } = first;
    report({
      span: value.span,
      message: say(parents, { text: readPlanName(value.text) }),
      related: lines
        .filter((each) => each !== first)
        .map(
          (each): Related => ({
            span: each.value.span,
            message: say(on, { text: readPlanName(each.value.text) }),
            ...(each.place.uri === place.uri ? {} : { uri: each.place.uri }),
          }),
        ),
    });
  }
}

/** The only plan of that name is the plan itself. */
function isItself({ plan }: PlacedPlan, text: string, { plans }: WorkspaceIndex): boolean {
  const key = planKey(text);
  const called = plans.filter((each) => planKey(each.plan.id) === key || planKey(each.plan.name) === key);
  return called.length === 1 && called[0]?.plan === plan;
}

const message: Messages<{ text: string }> = {
  en: ({ text }) =>
    `“${text}” supports this objective in turn, which makes a circle. Decide which one is the purpose, and remove the reference there.`,
  zh: ({ text }) => `“${text}”又反过来支撑这个目标，形成循环。请决定哪个是最终目的，并删去它的引用。`,
  hu: ({ text }) =>
    `${quotedWithCapitalArticle(text)} végül ezt a célt támogatja, így kör keletkezik. Döntse el, melyik a végső cél, és onnan törölje a hivatkozást.`,
};
const itself: Messages<{ text: string }> = {
  en: ({ text }) =>
    `“${text}” is this objective itself. Name the objective above that it contributes to, or remove the line.`,
  zh: ({ text }) => `“${text}”就是这个目标本身。请写它所支撑的上级目标，或删去这一行。`,
  hu: ({ text }) =>
    `${quotedWithCapitalArticle(text)} maga ez a cél. Írja be azt a felsőbb célt, amelyhez hozzájárul, vagy törölje a sort.`,
};
const parents: Messages<{ text: string }> = {
  en: ({ text }) =>
    `“${text}” has this plan above it in turn, which makes a circle. Remove the “Parent:” line of the plan that stands highest.`,
  zh: ({ text }) => `“${text}”的上级又是这个计划，形成循环。请删去最上层计划的“上级:”。`,
  hu: ({ text }) =>
    `${quotedWithCapitalArticle(text)} fölött végül ez a terv áll, így kör keletkezik. Törölje a legfelső terv „Szülő:” sorát.`,
};
const ownParent: Messages<{ text: string }> = {
  en: ({ text }) => `“${text}” is this plan itself. Name the plan above it, or remove the line.`,
  zh: ({ text }) => `“${text}”就是这个计划本身。请写它的上级计划，或删去这一行。`,
  hu: ({ text }) =>
    `${quotedWithCapitalArticle(text)} maga ez a terv. Írja be a fölötte álló tervet, vagy törölje a sort.`,
};
const on: Messages<{ text: string }> = {
  en: ({ text }) => `… and from here to “${text}”`,
  zh: ({ text }) => `……再由此指向“${text}”`,
  hu: ({ text }) => `… innen pedig ide: „${text}”`,
};
