import { withArticle } from '../../locales/hu/article.ts';
import { objectiveRule } from '../define.ts';
import { examples } from '../examples.ts';
import { headSpan, sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { isLearning, isWork } from './checkable.ts';

/** An objective that is a to-do list. */
export const allActivities = objectiveRule({
  code: 'all-activities',
  category: 'measure',
  severity: 'warning',
  docs: {
    summary: {
      en: 'An objective whose key results are all activities or deliverables: a to-do list.',
      zh: '目标下的关键结果全是要做的事，成了待办清单。',
      hu: 'Olyan cél, amelynek minden kulcseredménye tevékenység: teendőlista.',
    },
    why: {
      en: 'All of it can be done without the objective coming any closer. Keep what matters, and add at least one key result that measures the change: use, satisfaction, money, time, quality. In `Stage: research`, and for learning objectives, activities are fine.',
      zh: '这些事可以全部做完，目标却一步也没有接近。请保留重要的，并至少加一个衡量变化的关键结果：使用情况、满意度、金额、时间或质量。在 `阶段: 研究` 和学习型目标中，写活动没有问题。',
      hu: 'Mindez elvégezhető úgy is, hogy a cél semmivel sem kerül közelebb. Ami fontos, maradjon, és írjon mellé legalább egy olyan kulcseredményt, amely a változást méri: használatot, elégedettséget, pénzt, időt, minőséget. `Szakasz: kutatás` mellett és tanulási céloknál a tevékenység rendben van.',
    },
    examples: examples(
      {
        en: ['Interview 12 new users by 2026-02-13', 'Write 5 help articles by 2026-02-27'],
        zh: ['2026-02-13 前访谈 12 位新用户', '2026-02-27 前撰写 5 篇帮助文章'],
        hu: ['Készítsünk interjút 12 új felhasználóval 2026-02-13-ig', 'Írjunk 5 súgócikket 2026-02-27-ig'],
      },
      ({ objective, keyResults: [measured] }, [one, two]) => [
        `${objective}\nKR: ${one}\nKR: ${two}`,
        `${objective}\nKR: ${one}\n${measured}`,
      ],
    ),
    sources: [
      'S4: “the most critical business goals, not a simple list of to-do items”.',
      'S1: in research the focus is on activities; after launch an objective of activities alone is weak.',
    ],
  },
  check({ objective }, { report, say }) {
    const { keyResults } = objective;
    if (isLearning(objective) || !keyResults.every((each) => each.status === 'dropped' || isWork(each))) return;
    const counted = keyResults.filter(({ status }) => status !== 'dropped');
    if (counted.length < 2) return;
    report({
      span: sentenceSpan(objective.node),
      message: say(message, { count: counted.length }),
      related: counted.map(({ node }) => ({ span: headSpan(node), message: say(activity, undefined) })),
    });
  },
});

const message: Messages<{ count: number }> = {
  en: ({ count }) =>
    `${count === 2 ? 'Both' : `All ${count}`} key results are things to do, which makes this a to-do list. Add one that measures what changes for customers, users or the team.`,
  zh: ({ count }) =>
    `这 ${count} 个关键结果都是要做的事，更像待办清单。请加一个衡量变化的关键结果：客户、用户或团队会有什么不同？`,
  hu: ({ count }) =>
    `${count === 2 ? 'Mindkét' : `Mind ${withArticle(count)}`} kulcseredmény elvégzendő feladat, ez így teendőlista. Írjon hozzá olyat, amely azt méri, mi változik az ügyfeleknek, a felhasználóknak vagy a csapatnak.`,
};
const activity: Messages<undefined> = {
  en: () => 'An activity',
  zh: () => '活动',
  hu: () => 'Tevékenység',
};
