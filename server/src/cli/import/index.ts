import type { IsoDate } from '../../calendar/date.ts';
import { format } from '../../format/format.ts';
import type { LocaleId } from '../../locales/types.ts';
import { languageOf } from '../../reading/language.ts';
import { parse } from '../../syntax/parse.ts';
import { isHeading } from './columns.ts';
import { parseCsv } from './csv.ts';
import { htmlToText } from './html.ts';
import { oneLineOkr } from './oneLine.ts';
import { plansOfOutline } from './outline.ts';
import { plansOfTable } from './table.ts';
import type { ImportedItem, ImportedPlan } from './types.ts';
import { writePlans } from './write.ts';

/**
 * OKRs as people keep them elsewhere, as `.okr` text: tables in CSV, Markdown or HTML, sentences that say a whole OKR,
 * outlines without keywords, and texts that are `.okr` already but for their form.
 */
export function importText(source: string, asOf: IsoDate): string {
  const text = looksLikeHtml(source) ? htmlToText(source) : source;
  const rows = parseCsv(text);
  if (isHeading(rows[0] ?? [])) return written(plansOfTable(rows));
  const lines = text.split(/\r\n|\n|\r/).flatMap(splitKeywords);
  const plans = plansOfText(lines, asOf);
  return plans ? written(plans) : canonical(lines.join('\n'));
}

function looksLikeHtml(source: string): boolean {
  return /^\s*<(?:!doctype|html|body|h[1-6]|p|div|ul|ol|table|meta)\b/i.test(source);
}

/** null where the text has keywords of its own and needs no guessing. */
function plansOfText(lines: readonly string[], asOf: IsoDate): ImportedPlan[] | null {
  const { tables, rest } = withoutTables(lines);
  const sentences = rest.map(oneLineOkr);
  const spoken = sentences.filter((each): each is ImportedItem => each !== null);
  if (tables.length === 0 && spoken.length === 0 && hasKeywords(lines.join('\n'))) return null;

  const others = rest.filter((_, index) => sentences[index] === null);
  const plans = [...tables.flatMap(plansOfTable), ...plansOfOutline(others, asOf)];
  return spoken.length === 0 ? plans : [{ name: null, properties: [], notes: [], objectives: spoken }, ...plans];
}

function hasKeywords(text: string): boolean {
  return parse(text).plans.some(({ objectives }) => objectives.length > 0);
}

/** `O: … KR1: … KR2: …` on one line is a line each. */
function splitKeywords(line: string): string[] {
  const parts = line.split(/\s+(?=KR\s?\d{0,3}\s?[:：])/i);
  return parts.length > 1 && /^\s*(?:O|Objective|目标|Cél)\s?\d{0,3}\s?[:：]/i.test(line) ? parts : [line];
}

/** Tables as Markdown draws them, taken out of the lines around them. */
function withoutTables(lines: readonly string[]): { tables: string[][][]; rest: string[] } {
  const tables: string[][][] = [];
  const rest: string[] = [];
  let rows: string[][] = [];
  const close = () => {
    if (rows.length > 1 && isHeading(rows[0] ?? [])) tables.push(rows);
    else rest.push(...rows.map((cells) => cells.join(' ')));
    rows = [];
  };
  for (const line of lines) {
    if (!/^\s*\|.*\|\s*$/.test(line)) {
      close();
      rest.push(line);
    } else if (!/^[\s|:-]+$/.test(line)) {
      rows.push(
        line
          .trim()
          .slice(1, -1)
          .split('|')
          .map((cell) =>
            cell
              .replace(/\*\*|`/g, '')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
      );
    }
  }
  close();
  return { tables, rest };
}

function written(plans: readonly ImportedPlan[]): string {
  return canonical(writePlans(plans, languageIn(plans)));
}

function canonical(text: string): string {
  const formatted = format(parse(text));
  return formatted.endsWith('\n') ? formatted : `${formatted}\n`;
}

function languageIn(plans: readonly ImportedPlan[]): LocaleId {
  const texts = plans.flatMap(({ objectives }) =>
    objectives.flatMap(({ text, keyResults }) => [text, ...keyResults.map((keyResult) => keyResult.text)]),
  );
  return languageOf(texts.join('\n'));
}
