import { toPlain } from '../text/normalize.ts';
import { unwrap } from './emphasis.ts';
import { tokenize } from './lexer.ts';
import { LineParser } from './lineParser.ts';
import { recognise } from './recognise.ts';
import { commentStart, isSpace, takeTrailing, trim } from './trailing.ts';
import type { LineParts, LineSyntax, TextLine } from './tree.ts';

const blank: LineSyntax = { kind: 'blank' };

/** What lines say does not depend on their neighbours, so it is remembered by their text. */
const remembered = new Map<string, LineSyntax>();
const mostRemembered = 40_000;
const longestRemembered = 1_000;

/** What one line is, read without its neighbours. */
export function readLine(text: string): LineSyntax {
  if (text === '') return blank;
  const known = remembered.get(text);
  if (known) return known;
  const syntax = read(text);
  if (text.length <= longestRemembered) {
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, syntax);
  }
  return syntax;
}

let parser: LineParser | undefined;

function read(text: string): LineSyntax {
  const plain = toPlain(text);
  const { start, end: last } = trim(plain, 0, plain.length);
  if (start === last || ruler.test(plain)) return blank;
  const slashes = commentStart(plain);
  const comment = slashes < 0 ? null : { start: slashes, end: last };
  if (comment?.start === start) return { kind: 'comment', comment };

  const end = trim(plain, start, comment?.start ?? last).end;
  const tokens = recognise(tokenize(plain.slice(0, end)), { plain, end });
  if (!tokens) return comment ? { kind: 'comment', comment } : blank;
  parser ??= new LineParser();
  return parser.read(tokens, { plain, end, comment, indent: indentOf(plain, start) });
}

/** `---`, `***`: nothing but a rule across the page. */
const ruler = /^[\s=*_~-]+$/;

/** White space in front; a tab counts to the next multiple of four. */
function indentOf(plain: string, start: number): number {
  let indent = 0;
  for (let i = 0; i < start; i++) {
    if (plain[i] === '\t') indent += 4 - (indent % 4);
    else if (isSpace(plain, i) && !/[\u200b-\u200f\u2060\ufeff]/.test(plain[i] as string)) indent++;
  }
  return indent;
}

/** A line of another kind as the text that it is where it cannot be what it looks like. */
export function asText(text: string, { decoration, comment }: LineParts): TextLine {
  const plain = toPlain(text);
  const columns = trim(plain, decoration.content, comment?.start ?? plain.length);
  const content = takeTrailing(plain, columns);
  return { kind: 'text', decoration, comment, ...content, text: unwrap(plain, content.text) };
}
