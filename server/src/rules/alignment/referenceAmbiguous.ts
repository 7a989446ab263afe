import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import { planKey } from '../../model/names.ts';
import { readPlanName } from '../../model/references.ts';
import { written } from '../../workspace/resolve.ts';
import type { PlacedPlan, Target, WorkspaceIndex } from '../../workspace/types.ts';
import { workspaceRule } from '../define.ts';
import { replace } from '../edits.ts';
import { wholeExamples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages, Related, RuleContext } from '../types.ts';
import { leadsOf, leaningPlans, parentLine } from './links.ts';

/** A reference that names several things. */
export const referenceAmbiguous = workspaceRule({
  code: 'reference-ambiguous',
  category: 'alignment',
  severity: 'error',
  docs: {
    summary: {
      en: 'A reference that names more than one plan, objective or key result.',
      zh: '引用对应了多个计划、目标或关键结果。',
      hu: 'Egy hivatkozás több tervet, célt vagy kulcseredményt is jelenthet.',
    },
    why: {
      en: 'Nobody can tell which one is meant, so it counts for nothing. Two parts are an objective and key result of the same plan, or a plan and its objective; write three parts (`plan/objective/key result`), or give one of the plans an `Id:` of its own. Of plans with the same name, the one of the same cycle is meant.',
      zh: '看不出指的是哪一个，所以不起作用。两段的引用既可能是本计划的目标和关键结果，也可能是某个计划和它的目标；请写全三段（`计划/目标/关键结果`），或给其中一个计划写上自己的 `编号:`。同名的计划中，以周期相同的为准。',
      hu: 'Nem derül ki, melyikre gondol, ezért nem számít. Két rész lehet a saját terv célja és kulcseredménye, de lehet egy terv és annak célja is; írjon három részt (`terv/cél/kulcseredmény`), vagy adjon az egyik tervnek saját `Azonosító:` sort. Azonos nevű tervek közül az azonos ciklusú számít.',
    },
    examples: wholeExamples(
      {
        en: {
          company: 'Company',
          id: 'Id',
          supports: 'Supports',
          own: 'Support answers before anybody has to ask twice',
        },
        zh: { company: '公司', id: '编号', supports: '支撑', own: '客服让用户一次就把事办成' },
        hu: {
          company: 'Vállalat',
          id: 'Azonosító',
          supports: 'Támogatja',
          own: 'Az ügyfélszolgálatnál elég egyszer kérdezni',
        },
      },
      ({ header, body, second, keyword }, { company, id, supports, own }) => {
        const [, ...rest] = header.split('\n');
        const acme = [`${company}: Acme`, ...rest].join('\n');
        const team = `${header}\n\n${keyword}: ${own}\n  ${supports}: Acme/O1\nKR: NPS 11 → 31\nKR: CSAT 42% → 54%`;
        const plans = (last: string) => [acme, body, last, second, team].join('\n\n');
        return [plans(acme), plans(`${acme}\n${id}: Labs`)];
      },
    ),
    sources: ['The `.okr` language.'],
  },
  check(subject, context) {
    for (const place of leaningPlans(subject)) checkPlan(place, subject.index, context);
  },
});

function checkPlan(from: PlacedPlan, index: WorkspaceIndex, { report, say }: RuleContext): void {
  const parent = parentLine(from);
  const named = parent && !index.parentOf(from) ? plansCalled(readPlanName(parent.value.text), from, index) : [];
  if (parent && named.length > 1) {
    report({
      span: parent.value.span,
      message: say(plans, { text: parent.value.text, count: named.length }),
      related: named.map((place) => relatedTo({ kind: 'plan', place }, from, say)),
    });
  }
  for (const { reference, resolution } of leadsOf(from, index)) {
    if (resolution.kind !== 'ambiguous') continue;
    const { targets } = resolution;
    // Plans of the same name cannot be told apart by writing more of it.
    const names = new Set(targets.map(nameOf));
    const apart = names.size === targets.length ? [...names].filter((name) => name !== reference.text) : [];
    report({
      span: reference.span,
      message: say(message, { text: reference.text, count: targets.length }),
      related: targets.map((target) => relatedTo(target, from, say)),
      fixes: apart.map((name) => ({
        title: say(write, { name }),
        edits: [replace(reference.span, name)],
        safe: false,
      })),
    });
  }
}

function plansCalled(name: string, from: PlacedPlan, { plans }: WorkspaceIndex): readonly PlacedPlan[] {
  const key = planKey(name);
  return plans.filter(({ plan }) => plan !== from.plan && (planKey(plan.id) === key || planKey(plan.name) === key));
}

function nameOf(target: Target): string {
  const { plan } = target.place;
  switch (target.kind) {
    case 'plan':
      return written([plan.id]);
    case 'objective':
      return written([plan.id, plan.idOf(target.objective)]);
    case 'keyResult':
      return written([plan.id, plan.idOf(target.objective), target.keyResult.id]);
  }
}

function relatedTo(target: Target, from: PlacedPlan, say: RuleContext['say']): Related {
  const { uri, plan } = target.place;
  const span =
    target.kind === 'plan'
      ? plan.node.anchor
      : sentenceSpan((target.kind === 'keyResult' ? target.keyResult : target.objective).node);
  return { span, message: say(meant, { name: nameOf(target) }), ...(uri === from.uri ? {} : { uri }) };
}

const message: Messages<{ text: string; count: number }> = {
  en: ({ text, count }) =>
    `“${text}” could mean ${count} different things. Write all three parts (plan/objective/key result), or give the plan an “Id:” of its own.`,
  zh: ({ text, count }) =>
    `“${text}”可能指 ${count} 个对象。请写全三段（计划/目标/关键结果），或给计划写上唯一的“编号:”。`,
  hu: ({ text, count }) =>
    `${quotedWithCapitalArticle(text)} ${count} dolgot is jelenthet. Írja ki mindhárom részt (terv/cél/kulcseredmény), vagy adjon a tervnek saját „Azonosító:” sort.`,
};
const plans: Messages<{ text: string; count: number }> = {
  en: ({ text, count }) =>
    `${count} plans are called “${text}”. Give each an “Id:” of its own, and write the one that is meant.`,
  zh: ({ text, count }) => `有 ${count} 个计划都叫“${text}”。请给每个写上唯一的“编号:”，并引用所指的那一个。`,
  hu: ({ text, count }) =>
    `${count} tervnek is „${text}” a neve. Adjon mindegyiknek saját „Azonosító:” sort, és arra hivatkozzon, amelyikre gondol.`,
};
const meant: Messages<{ name: string }> = {
  en: ({ name }) => `Perhaps this: ${name}`,
  zh: ({ name }) => `可能是：${name}`,
  hu: ({ name }) => `Erre gondolhatott: ${name}`,
};
const write: Messages<{ name: string }> = {
  en: ({ name }) => `Write “${name}”`,
  zh: ({ name }) => `改为“${name}”`,
  hu: ({ name }) => `Javítás erre: „${name}”`,
};
