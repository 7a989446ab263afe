import { Character, charactersOf } from './characters.ts';
import { toPlain } from './normalize.ts';
import { simplifiedOf } from './traditional.ts';

/** A folded text. */
export interface Folded {
  readonly text: string;
  /** Bits of {@link Character}: what it consists of. */
  readonly characters: number;
}

/**
 * The form in which words are compared: plain, lower case, simplified characters, one code unit for one code unit, so
 * that a column in the folded text is the same column in the source. Accents stay: Hungarian words differ by them.
 */
export function fold(text: string): string {
  return foldWhole(text).text;
}

/** {@link fold}, with what the text consists of. */
export function foldWhole(source: string): Folded {
  let text = source;
  let characters = charactersOf(text);
  if ((characters & Character.compatible) !== 0) {
    text = toPlain(text);
    characters = charactersOf(text);
  }
  if ((characters & Character.capital) !== 0) text = lower(text);
  if ((characters & Character.ideograph) !== 0) text = simplify(text);
  return { text, characters };
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
