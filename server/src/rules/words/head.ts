import type { TextRange } from '../../reading/types.ts';
import { classesOf } from './classes.ts';
import type { Marked, MarkedWord } from './marked.ts';

/**
 * The verb that says what the sentence is about: the first word that counts in English; the first verb in Chinese; in
 * Hungarian the last word where it is a verb made a noun (`… bevezetése`), else the first verb.
 *
 * @param aside ranges that do not count, such as the due date's words
 */
export function headVerb({ language, words }: Marked, aside: readonly TextRange[] = []): MarkedWord | null {
  const isAside = ({ start, end }: MarkedWord) => aside.some((range) => start >= range.start && end <= range.end);
  if (language === 'en') {
    const first = words.find(
      (word) => !word.classes.has('filler') && !startsWithDigit.test(word.text) && !isAside(word),
    );
    return first && isVerb(first) ? first : null;
  }
  const counted = words.filter((word) => !isAside(word));
  const verbs = counted.filter((word) => isVerb(word) && !(word.classes.has('filler') && language === 'zh'));
  if (language === 'zh') return verbs[0] ?? null;
  const last = counted.at(-1);
  return last && isVerb(last) && nominal.test(last.text) ? last : (verbs[0] ?? null);
}

const startsWithDigit = /^\d/;
/** `bevezetése`, `bevezetés`, `működtetésünk`; an object (`bevezetését`) belongs to another verb. */
const nominal = /(?:ás|és)(?:a|e|unk|ünk|uk|ük)?$/;

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
  'verb',
);

function isVerb({ classes }: MarkedWord): boolean {
  return classes.hasAny(verbs);
}
