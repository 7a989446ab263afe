import { codeAt } from '../text/characters.ts';

/** A number in digits: where it ends and its value. `dotted` is the form of a version (`3.2.1`), which is no number. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  readonly dotted: boolean;
  /** Digits only, no mark inside. */
  readonly bare: boolean;
}

const zero = 48;
const nine = 57;

export function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

/**
 * Reads the number that begins at `at`. Groups of exactly three digits behind the thousands mark, a space or an apostrophe
 * belong to it; any other `,` or `.` before a digit is the decimal mark.
 */
export function readDigits(text: string, at: number, thousands: ',' | '.'): Digits {
  let end = digitsEnd(text, at);
  // Most numbers are a few digits and nothing more.
  if (end - at <= shortDigits && !mayContinue(text, end)) {
    return { end, value: shortValue(text, at, end), dotted: false, bare: true };
  }
  let whole = text.slice(at, end);
  let fraction = '';
  let dotted = false;
  const decimal = thousands === ',' ? '.' : ',';
  if (whole.length <= 3) {
    // All groups of one number are behind the same mark.
    const mark = text[end];
    const grouping = mark === thousands || mark === ' ' || mark === '\u202f' || mark === '\u2009' || mark === "'";
    // The other mark groups too where it stands twice: `1.000.000` can be nothing else.
    const indian = mark === ',' && thousands === ',' ? indianEnd(text, end) : 0;
    if (indian > 0) {
      whole += text.slice(end, indian).replaceAll(',', '');
      end = indian;
    } else if (
      grouping ||
      (mark === decimal && isGroup(text, end + 1) && text[end + 4] === mark && isGroup(text, end + 5))
    ) {
      while (text[end] === mark && isGroup(text, end + 1)) {
        whole += text.slice(end + 1, end + 4);
        end += 4;
      }
    }
  }
  if ((text[end] === '.' || text[end] === ',') && isDigit(codeAt(text, end + 1))) {
    const fractionEnd = digitsEnd(text, end + 1);
    fraction = text.slice(end + 1, fractionEnd);
    end = fractionEnd;
    while (text[end] === '.' && isDigit(codeAt(text, end + 1))) {
      dotted = true;
      end = digitsEnd(text, end + 1);
    }
  }
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  return { end, value: Number.isFinite(value) ? value : 0, dotted, bare: end - at === whole.length };
}

/** The end of groups of two digits and a last one of three, as in India: `1,25,000`; 0 where there are none. */
function indianEnd(text: string, at: number): number {
  let end = at;
  while (text[end] === ',' && digitsEnd(text, end + 1) === end + 3) end += 3;
  return end > at && text[end] === ',' && isGroup(text, end + 1) ? end + 4 : 0;
}

/** So many digits are added up without a loss. */
export const shortDigits = 9;

export function shortValue(text: string, at: number, end: number): number {
  let value = 0;
  for (let i = at; i < end; i++) value = value * 10 + codeAt(text, i) - zero;
  return value;
}

/** Whether a mark and a digit follow, so that the number may go on. */
function mayContinue(text: string, end: number): boolean {
  return !isLetterOrEnd(codeAt(text, end)) && isDigit(codeAt(text, end + 1));
}

function isLetterOrEnd(code: number): boolean {
  return code === 0 || (code >= 97 && code <= 122);
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(codeAt(text, end))) end++;
  return end;
}

function isGroup(text: string, at: number): boolean {
  return (
    isDigit(codeAt(text, at)) &&
    isDigit(codeAt(text, at + 1)) &&
    isDigit(codeAt(text, at + 2)) &&
    !isDigit(codeAt(text, at + 3))
  );
}
