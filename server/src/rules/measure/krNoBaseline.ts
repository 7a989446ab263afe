import type { KeyResultModel } from '../../model/types.ts';
import type { DueReading, TextRange } from '../../reading/types.ts';
import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { sentenceSpan, wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { Classes, classesOf } from '../words/classes.ts';
import type { Marked } from '../words/marked.ts';
import { isEndOfChange } from './endOfChange.ts';
import { baselineFix } from './measureFixes.ts';

/** A change without the value that it starts from. */
export const krNoBaseline = keyResultRule({
  code: 'kr-no-baseline',
  category: 'measure',
  severity: 'hint',
  yieldsTo: ['placeholder', 'kr-unit-mismatch'],
  docs: {
    summary: {
      en: 'A relative change, or “increase to”, without the value it starts from.',
      zh: '写了相对变化或“提高到”，却没有起始值。',
      hu: 'Relatív változás vagy „növelés …-ra” kiinduló érték nélkül.',
    },
    why: {
      en: '“Up by 20%” can be much or little, and nobody can check it at the end if the start was never written down. Add today’s value, in the sentence (“from 4.1% to 6%”) or as `Start:`.',
      zh: '“增长 20%”可多可少；如果没写起始值，到最后也无法核实。请补上今天的数值，写在句子里（“从 4.1% 提高到 6%”）或写成 `起始:`。',
      hu: 'A „20%-os növekedés” lehet sok is, kevés is, és ha a kiinduló értéket senki sem írta le, a végén nem ellenőrizhető. Írja be a mai értéket a mondatba („4,1%-ról 6%-ra”) vagy a `Kiindulás:` sorba.',
    },
    examples: keyResultExamples({
      en: ['Grow weekly orders by 20%', 'Grow weekly orders from 900 to 1,080'],
      zh: ['周订单量增长 20%', '周订单量从 900 单增长到 1080 单'],
      hu: ['Növeljük 20%-kal a heti rendelések számát', 'Növeljük a heti rendelések számát 900-ról 1080-ra'],
    }),
    sources: [
      'WD: give the starting point.',
      'S0, S1, S3: relative changes occur with and without a start, so it is a hint.',
    ],
  },
  check({ keyResult }, { report, say }) {
    const { metric, node, reading } = keyResult;
    if (!metric.measurable || metric.start !== null || metric.keeping || metric.target === 0) return;
    if (metric.direction !== 'percentChange' && !changesTo(keyResult)) return;
    if (periodic.test(node.sentence.text)) return;
    const range = metric.source === 'text' ? reading.target?.range : null;
    if (range && isTold(node.sentence.text.slice(range.end), reading.due)) return;
    report({
      span: range ? wordsSpan(node, range) : sentenceSpan(node),
      message: say(message, undefined),
      fixes: [baselineFix(keyResult, say)],
    });
  },
});

/** "… by 8% (last year 126 kWh)": a number in brackets behind the change, unless it is its date. */
function isTold(behind: string, due: DueReading | null): boolean {
  const brackets = /[（(]([^（()）]*)[)）]/.exec(behind);
  return brackets !== null && /\d/.test(brackets[1] ?? '') && !(due && brackets[1]?.includes(due.text));
}

/** The start is there, though not as a value to count with: "from 11 h to 45 min". */
const fromNumber =
  /\bfrom\s(?:\S+\s)?[$€£¥]?(?!(?:19|20)\d\d\b)\d|[从從由]\s?(?!20\d\d\s?年)\d|\d[^\s\d]{0,6}r[óő]l(?!\p{L})/iu;

/** "5% MoM", "7% every month": the value to start from is that of the period before, and another one each time. */
const periodic =
  /\b(?:MoM|QoQ|WoW)\b|\b(month|week|quarter)[- ](?:over|on)[- ]\1\b|[%\d] (?:each|every) (?:week|month|quarter)\b|环比|環比|每[周月](?:增长|提升|提高|降低|减少)|(?:^|\s)(?:havonta|hetente|negyedévente)\s|hónapról hónapra|hétről hétre|negyedévről negyedévre/i;

/** "Increase to 30%": a change whose end is known, but not its beginning. */
function changesTo(keyResult: KeyResultModel): boolean {
  const { metric, reading } = keyResult;
  if (metric.direction !== 'reach' && metric.direction !== 'atMost' && metric.direction !== 'atLeast') return false;
  if (metric.activity || metric.recurrence) return false;
  const marked = wordsOf(keyResult);
  if (!marked.classes.hasAny(changing) || fromNumber.test(marked.text)) return false;
  if (metric.source === 'property') return headOf(keyResult)?.classes.hasAny(changing) ?? false;
  const { target } = reading;
  const verb = target && governor(marked, reading.verb, target.range);
  if (!verb) return false;
  const governs = classesWithin(marked, verb);
  // "Improve onboarding and win 30 customers": what is improved is not what is counted.
  if (!governs.hasAny(changing)) return false;
  return isEndOfChange({ text: marked.text, verb, target, directed: governs.hasAny(directing) }, reading.language);
}

/** The verb that governs the number; in Chinese one that is farther off where the reading met a noun: 提升参与度至 90%. */
function governor(marked: Marked, verb: TextRange | null, { start }: TextRange): TextRange | null {
  if (marked.language !== 'zh' || (verb && classesWithin(marked, verb).hasAny(changing))) return verb;
  const before = marked.words.findLast((word) => word.end <= start && word.classes.hasAny(changing));
  return before && !endsPart.test(marked.text.slice(before.end, start)) ? before : verb;
}

const endsPart = /[，,；;。]/;

/** What the words of a range are to the method. */
function classesWithin({ words }: Marked, { start, end }: TextRange): Classes {
  return Classes.union(words.filter((word) => word.start < end && word.end > start));
}

const changing = classesOf('rise', 'fall', 'better');
/** Those that say which way. */
const directing = classesOf('rise', 'fall');

const message: Messages<undefined> = {
  en: () =>
    'Where does this change start? Without today’s value nobody can check it later: write “from … to …”, or “Start:” below.',
  zh: () => '这个变化从哪里算起？没有起始值，事后就无法核实。请写“从…到…”，或在下方写“起始:”。',
  hu: () =>
    'Honnan indul ez a változás? Kiinduló érték nélkül később nem ellenőrizhető. Írja így: „…-ról …-ra”, vagy alá: „Kiindulás:”.',
};
