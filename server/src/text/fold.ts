import { toPlain } from './normalize.ts';
import { traditionalToSimplified } from './traditional.ts';

/**
 * The form in which words are compared: plain, lower case, simplified characters, one code unit for one code unit, so
 * that a column in the folded text is the same column in the source. Accents stay: Hungarian words differ by them.
 */
export function fold(text: string): string {
  return simplify(lower(toPlain(text)));
}

function lower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    const form = unit.toLowerCase();
    result += form.length === 1 ? form : unit;
  }
  return result;
}

function simplify(text: string): string {
  if (!anyTraditional.test(text)) return text;
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    result += traditionalToSimplified.get(unit) ?? unit;
  }
  return result;
}

const anyTraditional = new RegExp(`[${[...traditionalToSimplified.keys()].join('')}]`);
