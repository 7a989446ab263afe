import type { LocaleId } from '../../locales/types.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import type { MarkedWord } from '../words/marked.ts';

/** Excellent, 顺利, kiváló: in whose eyes? */
export const krVagueWording = keyResultRule({
  code: 'kr-vague-wording',
  category: 'wording',
  severity: 'hint',
  options: {
    allow: { default: [] as readonly string[], summary: 'Words that are not reported, in lower case.' },
  },
  words: classesOf('vague'),
  docs: {
    summary: {
      en: 'A subjective word where a threshold is wanted.',
      zh: '在需要明确标准的地方用了主观词。',
      hu: 'Szubjektív szó ott, ahol küszöbérték kellene.',
    },
    why: {
      en: 'Excellent, smooth, significant: two people will grade it differently. Say what would show it: “4.5 stars”, “no stop longer than an hour”, “by 30%”. In names of categories (“the share of excellent ratings”) such words are fine.',
      zh: '优秀、顺利、显著：两个人会打出不同的分。请写出怎样才看得出来：“4.5 分”“中断不超过一小时”“降低 30%”。作为类别名称时（“好评率”）没有问题。',
      hu: 'Kiváló, zökkenőmentes, jelentős: két ember kétféleképp értékeli. Írja meg, miből látszik: „4,5 pont”, „egy óránál rövidebb leállás”, „30%-kal”. Kategória nevében („a kiváló értékelések aránya”) ezek a szavak rendben vannak.',
    },
    examples: keyResultExamples({
      en: [
        'Hand over the night shift to the partner smoothly by 20 March\n  Metric: 0 lost orders',
        'Hand over the night shift to the partner by 20 March\n  Metric: 0 lost orders',
      ],
      zh: ['3 月 20 日前顺利完成夜班交接\n  指标: 0 个丢失订单', '3 月 20 日前完成夜班交接\n  指标: 0 个丢失订单'],
      hu: [
        'Zökkenőmentesen átadjuk az éjszakai műszakot március 20-ig\n  Mérőszám: 0 elveszett rendelés',
        'Átadjuk az éjszakai műszakot március 20-ig\n  Mérőszám: 0 elveszett rendelés',
      ],
    }),
    sources: ['S4: measurable, not subjective; PB.'],
  },
  check({ keyResult }, { options: { allow }, report, say }) {
    const word = vagueWord(keyResult, allow);
    if (!word) return;
    const text = keyResult.node.sentence.text.slice(word.start, word.end);
    report({ span: wordsSpan(keyResult.node, word), message: say(message, { text }) });
  },
});

function vagueWord(keyResult: KeyResultModel, allow: readonly string[]): MarkedWord | null {
  const { words, classes: all, language } = wordsOf(keyResult);
  if (!all.has('vague')) return null;
  // Beside a number only what comes behind it says how; in front of it stands the name of the metric. Adverbs always do.
  const from = keyResult.metric.measurable ? (keyResult.reading.target?.range.end ?? 0) : 0;
  const index = words.findIndex((word, at) => {
    const { start, text, classes, capital } = word;
    if (!classes.has('vague') || (capital && at > 0) || allow.includes(text) || isCategory(words, at)) return false;
    // Where the number is reached, it was a success.
    if (from > 0 && success.test(text)) return false;
    return start >= from || adverb[language](word, words[at + 1]);
  });
  return words[index] ?? null;
}

const success = /^(?:成功|successful(?:ly)?|sikeres\p{Ll}*)$/u;

/** Says how something is done: `smoothly`, `顺利` in front of its verb, `zökkenőmentesen`. */
const adverb: Record<LocaleId, (word: MarkedWord, next: MarkedWord | undefined) => boolean> = {
  en: ({ text }) => text.endsWith('ly'),
  zh: (_word, next) => next !== undefined && (next.classes.has('verb') || next.classes.has('release')),
  hu: ({ text }) => /(?:[aeoö]n|[uü]l)$/.test(text),
};

/** "Excellent ratings", "good reviews": the word names a category that is counted. */
function isCategory(words: readonly MarkedWord[], index: number): boolean {
  return words.slice(index + 1, index + 4).some(({ classes }) => classes.has('rating'));
}

const message: Messages<{ text: string }> = {
  en: ({ text }) =>
    `“${text}” means something different to everyone. Write what would show it, such as “4.5 stars” or “within 2 days”.`,
  zh: ({ text }) => `“${text}”因人而异。请写出可核实的标准，例如“4.5 分”或“2 天以内”。`,
  hu: ({ text }) =>
    `„${text}”: ezt mindenki másként ítéli meg. Írja meg, miből látszik, például „4,5 pont” vagy „2 napon belül”.`,
};
