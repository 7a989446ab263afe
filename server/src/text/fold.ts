import { toPlain } from './normalize.ts';
import { traditionalToSimplified } from './traditional.ts';

/**
 * The form in which words are compared: plain, lower case, simplified characters, one code unit for one code unit, so
 * that a column in the folded text is the same column in the source. Accents stay: Hungarian words differ by them.
 */
export function fold(text: string): string {
  const folded = lower(toPlain(text));
  return hasIdeograph(folded) ? simplify(folded) : folded;
}

/** Whether a text has a character of Chinese. */
export function hasIdeograph(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) return true;
  }
  return false;
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
  let result = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const simplified = traditionalToSimplified.get(text.charCodeAt(i));
    if (simplified === undefined) continue;
    result += text.slice(copied, i) + simplified;
    copied = i + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
