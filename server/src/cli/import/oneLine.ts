import { type ImportedItem, item } from './types.ts';

/** "We will …, as measured by …, … and …." in each language: what stands between objective and key results. */
const measuredBy = [
  /,?\s+as measured by:?\s+/i,
  /[，,；;]?\s*(?:衡量标准(?:是|为)?|以下列结果衡量|以此衡量|衡量方式)[:：]?\s*/,
  /,?\s+(?:amit ezek mérnek|amelyet ezek mérnek|ezzel mérve|amit ezekkel mérünk):?\s+/i,
];
const weWill = /^(?:(?:i|we|our team) will\s+|我们?(?:将|要)|mi\s+)/i;

/** An OKR written as one sentence; null for any other sentence. */
export function oneLineOkr(line: string): ImportedItem | null {
  for (const joint of measuredBy) {
    const match = joint.exec(line);
    if (!match || match.index === 0) continue;
    const objective = line.slice(0, match.index).replace(weWill, '').trim();
    const keyResults = parts(line.slice(match.index + match[0].length));
    if (objective !== '' && keyResults.length > 0)
      return item(
        capitalised(objective),
        keyResults.map((text) => item(capitalised(text))),
      );
  }
  return null;
}

/** Between semicolons where there are any, else between commas and "and". A comma inside a number is none. */
function parts(text: string): string[] {
  const sentence = text.trim().replace(/[.。]$/, '');
  const split = /[;；]/.test(sentence)
    ? sentence.split(/\s*[;；]\s*(?:and\s+|és\s+|以及)?/)
    : sentence.split(/,\s+(?:and\s+|és\s+)?|[，、]|\s+and\s+|\s+és\s+|以及/);
  return split.map((part) => part.trim()).filter(Boolean);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
