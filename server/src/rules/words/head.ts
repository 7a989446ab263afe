import type { TextRange } from '../../reading/types.ts';
import { classesOf } from './classes.ts';
import type { Marked, MarkedWord } from './marked.ts';
import { isInside } from './ranges.ts';

/**
 * The verb that says what the sentence is about: the first word that counts in English; the first verb in Chinese; in
 * Hungarian the last word where it is a verb made a noun (`… bevezetése`), else the first verb. A word that only belongs to
 * the subject of a clause is none: `Handling complaints becomes …`, `处理纠纷的速度让…`, `Az üzemeltetők …`.
 *
 * @param aside ranges that do not count, such as the due date's words
 */
export function headVerb({ language, words }: Marked, aside: readonly TextRange[] = []): MarkedWord | null {
  const isAside = (word: MarkedWord) => isInside(word, aside);
  if (language === 'en') {
    const at = words.findIndex(
      (word) => !word.classes.has('filler') && !startsWithDigit.test(word.text) && !isAside(word),
    );
    const first = words[at];
    const named = determiner.test(words[at - 1]?.text ?? '');
    return first && isVerb(first) && !named && !isSubject(words, at) ? first : null;
  }
  const counted = words.filter((word) => !isAside(word));
  if (language === 'zh') return chineseHead(counted);
  const verbs = counted.filter((word) => isVerb(word) && !isDeclined(word.text) && !word.classes.has('event'));
  const last = verbs.at(-1);
  if (last && last === counted.at(-1) && nominal.test(last.text)) return last;
  const told = article.test(words[0]?.text ?? '');
  return verbs.find(({ text }) => !told || !bareNominal.test(text)) ?? null;
}

const startsWithDigit = /^\d/;

/** "Each support rep": a noun follows. */
const determiner = /^(?:each|every)$/;

/** Whether a clause of its own begins with the word: "Building plans are ready", not "Build plans that are ready". */
function isSubject(words: readonly MarkedWord[], at: number): boolean {
  for (const { classes } of words.slice(at + 1)) {
    if (classes.has('opener')) return false;
    if (classes.has('copula')) return true;
  }
  return false;
}

/** The first verb; one in front of 的 only describes the subject where a verb of becoming follows. */
function chineseHead(counted: readonly MarkedWord[]): MarkedWord | null {
  const verbs = counted.filter(isVerb);
  const [first, second] = verbs.filter(({ classes }) => !classes.has('filler'));
  // 对…进行辅导: the work stands last.
  const last = counted.at(-1);
  if (last?.classes.has('effort') && counted.at(-2)?.text === '进行') return last;
  // 完成 says something only where no other verb does; what it completes is none: 完成年度检查.
  const isObject = first === last && first?.classes.has('artefact') && !first.classes.has('effort');
  if (!first || isObject) return verbs[0] ?? null;
  if (!second?.classes.has('become')) return first;
  const describes = counted.some(({ text, start }) => text === '的' && start >= first.end && start < second.start);
  return describes ? second : first;
}

/** `bevezetése`, `bevezetés`, `működtetésünk`; an object (`bevezetését`) belongs to another verb. */
const nominal = /(?:[áé]s|[áé]l[ae]t)(?:a|e|unk|ünk|uk|ük)?$/;
/** `A karbantartás …` is a thing that the sentence tells of, `Részvétel a …` a heading. */
const bareNominal = /(?:ás|és)$/;
const article = /^az?$/;

/** Has endings that only nouns have: `kezelésre`, `üzemeltetők`, `ellátottjaink`, `rendezvényeinkről`. */
function isDeclined(text: string): boolean {
  return cases.test(text) || doers.test(text);
}

const cases = /(?:r[óő]l|b[óő]l|t[óő]l|b[ae]n|n[áé]l|h[oeö]z|[áé]s(?:i|r[ae])|[áé]sát|[áé]sét|[ae]ink|ként)$/;
const doers = /..[óő](?:k|i|d|v[ae]l|nk|i?nk\p{L}+|k\p{L}+)?$/u;

const verbs = classesOf(
  'effort',
  'presence',
  'hold',
  'rise',
  'fall',
  'better',
  'usual',
  'release',
  'make',
  'become',
  'gain',
  'ensure',
  'verb',
);

function isVerb({ classes }: MarkedWord): boolean {
  return classes.hasAny(verbs);
}
