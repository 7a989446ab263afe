import { toPlain } from './normalize.ts';
import { simplifiedOf } from './traditional.ts';

/**
 * The form in which words are compared: plain, lower case, simplified characters, one code unit for one code unit, so
 * that a column in the folded text is the same column in the source. Accents stay: Hungarian words differ by them.
 */
export function fold(text: string): string {
  const plain = toPlain(text);
  let capitals = false;
  let ideographs = false;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (code >= firstIdeograph && code <= lastIdeograph) ideographs = true;
    else if ((code >= 65 && code <= 90) || code >= 0xc0) capitals = true;
  }
  const lowered = capitals ? lower(plain) : plain;
  return ideographs ? simplify(lowered) : lowered;
}

const firstIdeograph = 0x3400;
const lastIdeograph = 0x9fff;

/** Whether a text has a character of Chinese. */
export function hasIdeograph(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= firstIdeograph && code <= lastIdeograph) return true;
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
    const simplified = simplifiedOf(text.charCodeAt(i));
    if (simplified === 0) continue;
    result += text.slice(copied, i) + String.fromCharCode(simplified);
    copied = i + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
