import { isIdeograph } from '../text/characters.ts';
import { isDigit } from './digits.ts';
import { isLetter, isSpace } from './token.ts';

/** A stretch of the folded text: start and end. */
export type Stretch = readonly [start: number, end: number];

/** Addresses of pages and mail (`https://…`, `www.…`, `name@host`, `docs.example.com/v1`) in text order. */
export function findAddresses(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  pages(text, found);
  mail(text, found);
  hosts(text, found);
  return found.length > 1 ? found.sort((a, b) => a[0] - b[0]) : found;
}

function pages(text: string, found: Stretch[]): void {
  for (let at = text.indexOf('://'); at >= 0; ) {
    let start = at;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    const end = addressEnd(text, at);
    found.push([start, end]);
    at = text.indexOf('://', end);
  }
}

function mail(text: string, found: Stretch[]): void {
  let after = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > after && isPart(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (isPart(text.charCodeAt(end))) end++;
    after = end;
    if (end > at + 1) found.push([start, end]);
  }
}

/** A path behind a name with a dot: `docs.example.com/v1`. */
function hosts(text: string, found: Stretch[]): void {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    let start = at;
    let dots = 0;
    while (start > 0 && isPart(text.charCodeAt(start - 1))) {
      start--;
      if (text[start] === '.') dots++;
    }
    if (dots === 0 || !isLetter(text.charCodeAt(start)) || !isLetter(text.charCodeAt(at + 1))) continue;
    if (found.some((address) => address[0] <= start && start < address[1])) continue;
    const end = addressEnd(text, at);
    found.push([start, end]);
    at = end;
  }
}

function addressEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !isIdeograph(text.charCodeAt(end))) end++;
  return end;
}

function isPart(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || code === 46 || code === 45 || code === 95;
}
