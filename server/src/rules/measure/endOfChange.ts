import type { LocaleId } from '../../locales/types.ts';
import type { Quantity, TextRange } from '../../reading/types.ts';

/** A verb of change and the number it governs. */
export interface Change {
  readonly text: string;
  readonly verb: TextRange;
  readonly target: Quantity;
  /** The verb says which way: `raise`, not `improve`. */
  readonly directed: boolean;
}

/** Whether the number is where the change leads to (`to 30%`, `到 30%`, `30%-ra`), and not how many are changed. */
export function isEndOfChange(change: Change, language: LocaleId): boolean {
  return isEnd[language](change);
}

const isEnd: Record<LocaleId, (change: Change) => boolean> = {
  en({ text, verb, target: { range, unit } }) {
    const between = text.slice(verb.end, range.start);
    if (verb.start > range.start || unit?.startsWith('new ') || partEnds.en.test(between)) return false;
    return !counts.test(between) && !belongs.test(between);
  },
  zh({ text, verb, target: { range }, directed }) {
    if (verb.start > range.start || partEnds.zh.test(text.slice(verb.end, range.start))) return false;
    if (leadsTo.test(text.slice(verb.start, range.start))) return true;
    const object = text.slice(verb.end, range.start).trimEnd();
    if (!directed) return false;
    // "体重减少 10 斤": the object stands in front; "减少 200 个滞销品" counts it.
    if (object === '') return subject.test(text.slice(0, verb.start)) && endOfPart.test(text.slice(range.end));
    return limit.test(object) && object.replace(limit, '').trim() !== '';
  },
  hu({ text, target: { range, unit }, directed }) {
    const end = range.end + (restOfWord.exec(text.slice(range.end))?.[0].length ?? 0);
    const last = unit !== null && text.startsWith(unit, end + 1) ? unit : text.slice(range.start, end);
    return onto.test(last) || (directed && beyond.test(text.slice(end)));
  },
};

/** "Improve the app so that 90% stay": the number stands in another part. */
const partEnds = { en: /[:;]|\b(?:that|until|which|who|where|while|if)\s/i, zh: /[，,；;。：]/ };

/** "Raise $2 million", "cut 200 slow-moving articles": what is won or gone, and it all starts from none. */
const counts = /^\s+(?:(?:at least|over|more than|up to|about|around|another|an additional|a further|some)\s+)?$/i;

/** "Raise a round of $2 million", "improve boarding at 6 gates": the number is of the noun before it. */
const belongs =
  /\s(?:of|for|in|into|at|with|across|among|on|through)\s(?:at least |over |more than |our |the |all |top )?$/i;

const leadsTo = /(?:(?<![达達])到|[至为成])\s*(?:[<>≤≥＜＞]=?|低于|高于|不超过|不低于|超过|至少|最多)?\s*$/;
const subject = /[\p{L}\d]{2}\s*$/u;
const endOfPart = /^\s*\p{L}?(?:以上|以内|左右)?\s*(?:$|[，,；;。（(])/u;
const limit = /(?:[<>≤≥＜＞]=?|低于|高于|不超过|不低于|超过)$/;

/** `-ra` behind `45%`. */
const restOfWord = /^[-–]?\p{L}*/u;
const onto = /r[ae]$/;
const beyond = /^\s*(?:\p{L}+\s)?(?:alá|fölé|alatti?|feletti?)(?!\p{L})/u;
