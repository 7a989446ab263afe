import { overlap } from '../../calendar/cycle.ts';
import type { ObjectiveModel } from '../../model/types.ts';
import { written } from '../../workspace/resolve.ts';
import { textKey } from '../../workspace/textKey.ts';
import type { Located, PlacedPlan, WorkspaceIndex } from '../../workspace/types.ts';
import { workspaceRule } from '../define.ts';
import { insertProperty } from '../edits.ts';
import { wholeExamples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages, RuleContext } from '../types.ts';
import { isAbove } from './levels.ts';
import { linksOf } from './links.ts';

/** A key result handed down as the objective of those below. */
export const childCopiesKeyResult = workspaceRule({
  code: 'child-copies-key-result',
  category: 'alignment',
  severity: 'warning',
  docs: {
    summary: {
      en: 'An objective that is, word for word, a key result of the plan above.',
      zh: '目标与上级计划的某个关键结果逐字相同。',
      hu: 'Egy cél szó szerint a felette álló terv egyik kulcseredménye.',
    },
    why: {
      en: 'A key result handed down is an order, not an objective: it says what number others want, and not what will be better here. Say in your own words what your team changes so that the number above moves, and link the two with `Supports:`.',
      zh: '直接压下来的关键结果是指令，不是目标：它只说别人要什么数字，没说这里会有什么改善。请用自己的话写出团队要改变什么，好让上面的数字动起来，并用 `支撑:` 把两者关联。',
      hu: 'A továbbadott kulcseredmény utasítás, nem cél: azt mondja meg, milyen számot várnak mások, és nem azt, mi lesz itt jobb. Írja le saját szavaival, min változtat a csapata, hogy a fenti szám elmozduljon, és kösse össze a kettőt a `Támogatja:` sorral.',
    },
    examples: wholeExamples(
      {
        en: [
          'Company',
          'Every branch takes returns without a receipt',
          'Metric',
          'Supports',
          'Returning a purchase is easy',
        ],
        zh: ['公司', '每家门店都接受无小票退货', '指标', '支撑', '退货像购物一样轻松'],
        hu: [
          'Vállalat',
          'Minden üzlet blokk nélkül is visszaveszi az árut',
          'Mérőszám',
          'Támogatja',
          'A visszaváltás senkinek sem gond',
        ],
      },
      ({ header, second, keyword, keyResults }, [company = '', copied = '', metric = '', supports = '', own = '']) => {
        const [, ...rest] = header.split('\n');
        const above = [`${company}: Acme`, ...rest, '', second, `KR: ${copied}`, `  ${metric}: 40% -> 95%`].join('\n');
        const below = (objective: string) =>
          [above, '', header, '', `${keyword}: ${objective}`, `  ${supports}: Acme/O1/KR3`, ...keyResults].join('\n');
        return [below(copied), below(own)];
      },
    ),
    sources: ['S4: the key result of the upper department cannot be used directly as the lower objective.'],
  },
  check({ uri, index }, context) {
    for (const group of index.repeatedTexts()) {
      const keyResults = group.filter(({ keyResult }) => keyResult !== null);
      if (keyResults.length === 0) continue;
      for (const { uri: own, objective, keyResult } of group) {
        const from = own === uri && keyResult === null ? index.placeOf(own, objective) : null;
        if (from) checkObjective(objective, from, keyResults, index, context);
      }
    }
  },
});

function checkObjective(
  objective: ObjectiveModel,
  from: PlacedPlan,
  keyResults: readonly Located[],
  index: WorkspaceIndex,
  { report, say }: Pick<RuleContext, 'report' | 'say'>,
): void {
  const copied = copiedFrom(objective, from, keyResults, index);
  if (!copied?.keyResult) return;
  const { uri, keyResult } = copied;
  const place = index.placeOf(uri, copied.objective);
  if (!place) return;
  const name = written([place.plan.id, place.plan.idOf(copied.objective), keyResult.id]);
  const linked = objective.supports.length > 0;
  report({
    span: sentenceSpan(objective.node),
    message: say(message, { name }),
    related: [
      { span: sentenceSpan(keyResult.node), message: say(above, undefined), ...(uri === from.uri ? {} : { uri }) },
    ],
    fixes: linked
      ? []
      : [
          {
            title: say(link, { name }),
            edits: [insertProperty(objective.node, 'supports', name, objective.reading.language)],
            safe: false,
          },
        ],
  });
}

/** The key result of that very text in a plan above: a parent, a plan that is supported, or one of a higher level. */
function copiedFrom(
  objective: ObjectiveModel,
  from: PlacedPlan,
  keyResults: readonly Located[],
  index: WorkspaceIndex,
): Located | null {
  if (textKey(objective.text).length < shortest) return null;
  const above = plansAbove(from, index);
  return (
    keyResults.find((located) => {
      const place = index.placeOf(located.uri, located.objective);
      return place !== null && place !== from && (above.has(place) || isHigher(place, from));
    }) ?? null
  );
}

/** Texts of a letter or two are alike by chance. */
const shortest = 4;

function plansAbove(from: PlacedPlan, index: WorkspaceIndex): ReadonlySet<PlacedPlan> {
  const above = new Set(linksOf(from, index).map(({ target }) => target.place));
  for (let parent = index.parentOf(from); parent && !above.has(parent); parent = index.parentOf(parent)) {
    above.add(parent);
  }
  return above;
}

function isHigher({ plan: other }: PlacedPlan, { plan }: PlacedPlan): boolean {
  if (!isAbove(other.level, plan.level)) return false;
  return other.cycle === null || plan.cycle === null || overlap(other.cycle, plan.cycle);
}

const message: Messages<{ name: string }> = {
  en: ({ name }) =>
    `This objective repeats ${name} word for word, so it only hands a number down. Say in your own words what your team will make better, and write “Supports: ${name}”.`,
  zh: ({ name }) =>
    `这个目标与“${name}”逐字相同，只是把数字传了下来。请用自己的话写出团队要改善什么，并写“支撑: ${name}”。`,
  hu: ({ name }) =>
    `Ez a cél szó szerint megismétli ezt: ${name}, vagyis csak továbbadja a számot. Írja le saját szavaival, mit tesz jobbá a csapata, és írja alá: „Támogatja: ${name}”.`,
};
const above: Messages<undefined> = {
  en: () => 'The key result above',
  zh: () => '上级的关键结果',
  hu: () => 'A felsőbb terv kulcseredménye',
};
const link: Messages<{ name: string }> = {
  en: ({ name }) => `Add “Supports: ${name}”`,
  zh: ({ name }) => `添加“支撑: ${name}”`,
  hu: ({ name }) => `„Támogatja: ${name}” beszúrása`,
};
