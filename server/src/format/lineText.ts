import { keywordKey, keywordOf } from '../syntax/keywords.ts';
import { readLine } from '../syntax/line.ts';
import { isSpace } from '../syntax/trailing.ts';
import type { Columns, Decoration, Line, LineSyntax } from '../syntax/tree.ts';
import { toPlain } from '../text/normalize.ts';
import { saysTheSame } from './saysTheSame.ts';

/**
 * A line in canonical form, without white space in front: the keyword as its language spells it, one form of list
 * marker, one space where words meet, none before the colon. The writer's own words stay as they are, and so does a line
 * that would read another way.
 */
export function canonicalText({ text, syntax }: Line): string {
  const own = trimmed(text);
  const canonical = compose(text, syntax);
  if (canonical === own) return own;
  const reading = readLine(canonical);
  return saysTheSame(text, syntax, canonical, reading) && compose(canonical, reading) === canonical ? canonical : own;
}

function compose(text: string, syntax: LineSyntax): string {
  if (syntax.kind === 'blank' || syntax.kind === 'comment') return trimmed(text);
  const head = headOf(text, syntax);
  return canonicalLead(text, syntax.decoration) + (head ? canonicalHead(text, head) : contentOf(text, syntax));
}

/** The parts of a line up to its text. */
interface Head {
  /** Where qualifier or keyword begin. */
  readonly content: number;
  readonly keyword: Columns;
  readonly label: Columns | null;
  /** The colon's column; null where there is none. */
  readonly colon: number | null;
  readonly text: number;
}

function headOf(text: string, syntax: Exclude<LineSyntax, { kind: 'blank' | 'comment' }>): Head | null {
  const { content } = syntax.decoration;
  switch (syntax.kind) {
    case 'objective':
    case 'keyResult': {
      const { keyword, label, colon } = syntax;
      return { content, keyword, label, colon: colon?.start ?? null, text: syntax.text.start };
    }
    case 'listHeader': {
      const { keyword, colon } = syntax;
      return { content, keyword, label: null, colon: colon?.start ?? null, text: colon?.end ?? keyword.end };
    }
    case 'plan':
      return withColon(text, content, syntax.keyword, syntax.text.start);
    case 'property':
      return syntax.name && !syntax.of ? withColon(text, content, syntax.keyword, syntax.value.start) : null;
    case 'note':
      return syntax.keyword && withColon(text, content, syntax.keyword, syntax.text.start);
    default:
      return null;
  }
}

function withColon(text: string, content: number, keyword: Columns, start: number): Head {
  const colon = keyword.end + text.slice(keyword.end).search(colonMark);
  return { content, keyword, label: null, colon, text: Math.max(start, colon + 1) };
}

/** Lines without a keyword. */
function contentOf(text: string, syntax: Exclude<LineSyntax, { kind: 'blank' | 'comment' }>): string {
  switch (syntax.kind) {
    case 'note':
      return `> ${trimmed(text.slice(syntax.text.start))}`;
    case 'checkIn': {
      // Behind a list marker it may be a sentence.
      if (syntax.decoration.marker) return trimmed(text.slice(syntax.decoration.content));
      const { date, rest } = syntax;
      const gap = collapsed(text.slice(date.end, Math.max(rest.start, date.end)));
      return trimmed(
        `${text.slice(date.start, date.end)}${gap || ' '}${text.slice(Math.max(rest.start, date.end)).trimStart()}`,
      );
    }
    default:
      return trimmed(text.slice(syntax.decoration.content));
  }
}

function canonicalHead(text: string, { content, keyword, label, colon, text: start }: Head): string {
  const qualifier = collapsed(text.slice(content, keyword.start));
  const word = text.slice(keyword.start, keyword.end);
  const spelling = qualifier ? collapsed(word) : spelled(word);
  const behind = text.slice(keyword.end, colon ?? start);
  const middle = gluesLabel(word, text, keyword, label) ? behind.trimStart() : behind;
  const opener = qualifier + spelling + (needsGap(word, text, keyword, label) ? ' ' : '') + collapsed(middle);
  const rest = trimmed(text.slice(start));
  if (colon === null) return rest ? `${opener.trimEnd()} ${rest}`.trimEnd() : opener.trimEnd();
  const gap = collapsed(text.slice(colon + 1, start));
  return `${opener.trimEnd()}${text[colon]}${colonGap(text[colon] as string, gap, rest)}${rest}`.trimEnd();
}

/** Between colon and text: what stood there, else one space; none behind a full-width colon, which brings its own. */
function colonGap(colon: string, gap: string, rest: string): string {
  if (gap.trim() !== '') return gap;
  return colon === ':' || rest.startsWith('//') ? ' ' : '';
}

/** `KR 1` and `目标 1` are written `KR1` and `目标1`. */
function gluesLabel(word: string, text: string, keyword: Columns, label: Columns | null): boolean {
  if (!label || text.slice(keyword.end, label.start).trim() !== '') return false;
  const isShort = word.length <= 2 || ideograph.test(word);
  return isShort && startsWithNumber.test(toPlain(text.slice(label.start, label.end)));
}

/** `Objective2` is written `Objective 2`. */
function needsGap(word: string, text: string, keyword: Columns, label: Columns | null): boolean {
  if (!label || label.start !== keyword.end) return false;
  return word.length > 2 && !ideograph.test(word) && startsWithNumber.test(toPlain(text.slice(label.start, label.end)));
}

const ideograph = /[\u3400-\u9fff]/;
const startsWithNumber = /^[\d一二三四五六七八九十]/;
const colonMark = /[:：﹕∶]/;

/** The keyword as the locale that knows it spells it. */
function spelled(word: string): string {
  return keywordOf(keywordKey(word))?.spelling ?? collapsed(word);
}

/** The decoration in front of the content, with a canonical list marker and one space behind each mark. */
function canonicalLead(text: string, { marker, content }: Decoration): string {
  const lead = text.slice(0, content);
  const marked = marker
    ? `${lead.slice(0, marker.start)}${canonicalMarker(lead.slice(marker.start, marker.end))} ${lead.slice(marker.end)}`
    : lead;
  const words = collapsed(marked).trimStart();
  return needsSpace.test(words) ? `${words} ` : words;
}

/** Marks that stand apart from what follows; emphasis and emoji stay as close as they were. */
const needsSpace = /[#\]☐☑☒]\ufe0f?$/;

/** `-` or `1.` */
function canonicalMarker(marker: string): string {
  const circled = marker.codePointAt(0) ?? 0;
  if (circled >= 0x2460 && circled <= 0x249b) return `${circledValue(circled)}.`;
  const digits = /\d+/.exec(toPlain(marker))?.[0];
  if (digits) return `${digits}.`;
  return isNumberMark.test(marker) ? marker : '-';
}

/** Enclosed numbers beyond the plain circles stay. */
const isNumberMark = /[\u24ea-\u24fe\u2776-\u2793]/;

/** `①` to `⑳`, `⑴` to `⒇`, `⒈` to `⒛` */
function circledValue(code: number): number {
  return ((code - 0x2460) % 20) + 1;
}

/** White space as single spaces. */
function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Without white space and marks without width at both ends; a byte order mark is not part of the line's text. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return text.slice(start, end);
}
