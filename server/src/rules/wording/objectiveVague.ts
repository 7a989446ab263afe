import { objectiveRule } from '../define.ts';
import { objectiveExamples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';

/** Improve and optimise the product. */
export const objectiveVague = objectiveRule({
  code: 'objective-vague',
  category: 'wording',
  severity: 'hint',
  yieldsTo: ['placeholder', 'objective-is-deliverable', 'objective-business-as-usual', 'objective-has-metric'],
  docs: {
    summary: {
      en: 'An objective that could be anybody’s: improve the product, better quality.',
      zh: '放在谁身上都成立的目标：改善产品、提高质量。',
      hu: 'Bárki célja lehetne: a termék javítása, jobb minőség.',
    },
    why: {
      en: 'It says neither for whom nor what will be different, so key results of any kind fit below it. Name the people and what they will be able to do, feel or say.',
      zh: '它既没说为谁，也没说有什么不同，所以什么样的关键结果都放得进去。请写明是哪些人，他们将能做到、感受到或说出什么。',
      hu: 'Nem derül ki belőle sem az, kinek, sem az, mi lesz más, így bármilyen kulcseredmény ráillik. Nevezze meg az embereket, és azt, hogy mire lesznek képesek, mit fognak érezni vagy mondani.',
    },
    examples: objectiveExamples({
      en: ['Improve and optimise the product', 'Night-shift nurses finish their notes without help'],
      zh: ['改善并优化产品', '夜班护士不用求助就能写完记录'],
      hu: [
        'Fejlesszük és optimalizáljuk a terméket',
        'Az éjszakás nővérek segítség nélkül elkészülnek a jegyzeteikkel',
      ],
    }),
    sources: ['S0: “改善并优化产品”, with key results that go anywhere; S4: as concrete as possible.'],
  },
  check({ objective }, { report, say }) {
    const { words } = wordsOf(objective);
    if (words.length === 0 || !words.every(({ classes }) => classes.hasAny(empty))) return;
    report({ span: sentenceSpan(objective.node), message: say(message, undefined) });
  },
});

const empty = classesOf('generic', 'filler', 'better', 'rise', 'fall', 'vague');

const message: Messages<undefined> = {
  en: () => 'This could be anybody’s objective. Say whose life gets better, and how they will notice.',
  zh: () => '这个目标放在谁身上都成立。请写明谁会受益，他们会感受到什么不同。',
  hu: () => 'Ez bárki célja lehetne. Írja meg, kinek lesz jobb, és miből fogja észrevenni.',
};
