import type { CompletionItem } from 'vscode-languageserver';
import { localeOf } from '../../locales/index.ts';
import type { PlanLevel, PropertyName } from '../../locales/types.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { type Scope, scopesOf } from '../../syntax/placement.ts';
import { CompletionItemKind, InsertTextFormat } from '../protocol.ts';
import { messagesOf } from '../words.ts';
import { type CompletionRequest, item } from './request.ts';

/** Decoration and at most a few letters: a line that has just begun. */
const begun = () =>
  /^\s*(?:#{1,6}\s+|[-*+•·–]\s+|\d{1,3}[.)、]\s*)?([\p{L}\p{M}\d-]{0,40}(?: [\p{L}\p{M}]{0,40}){0,2})$/u;

/** At the start of a line: what may begin there, in the language and with the spellings of the lines above. */
export function lineStarts(request: CompletionRequest): CompletionItem[] | null {
  const word = begun().exec(request.before)?.[1];
  if (word === undefined) return null;
  const start = request.before.length - word.length;
  const { place } = request;
  const level: Scope = place.keyResult ? 'keyResult' : place.objective ? 'objective' : 'plan';
  return [
    ...(place.keyResult ? checkIn(request, start, place.keyResult) : []),
    ...headers(request, start, level),
    ...properties(request, start, level),
  ];
}

function headers(request: CompletionRequest, start: number, level: Scope): CompletionItem[] {
  const { place, language, snapshot } = request;
  const { keywords } = localeOf(language);
  const words = messagesOf(snapshot.locale);
  const keyword = (text: string, detail: string, rank: number) =>
    item(request, start, {
      label: `${text}:`,
      kind: CompletionItemKind.Keyword,
      detail,
      sortText: `1${rank}`,
      filterText: text,
      newText: `${text}: `,
    });
  const objectives = place.plan?.objectives ?? [];
  const usedForObjectives = place.objective?.node.keyword.text ?? objectives[0]?.node.keyword.text;
  const usedForKeyResults =
    place.keyResult?.node.keyword?.text ??
    place.objective?.keyResults.find(({ node }) => node.keyword)?.node.keyword?.text;
  const items = unique([usedForObjectives, keywords.objective[0]]).map((text, index) =>
    keyword(text, words.completion.objective, level === 'plan' ? index : 4 + index),
  );
  if (level !== 'plan') {
    items.push(
      ...unique([usedForKeyResults, keywords.keyResult[0], 'KR']).map((text, index) =>
        keyword(text, words.completion.keyResult, index),
      ),
    );
    if (place.objective?.keyResults.length === 0) {
      items.push(...unique([keywords.keyResults[0]]).map((text) => keyword(text, words.completion.keyResults, 3)));
    }
  }
  items.push(...unique(keywords.note.slice(0, 2)).map((text) => keyword(text, words.completion.note, 7)));
  for (const planLevel of Object.keys(keywords.plan) as PlanLevel[]) {
    const text = keywords.plan[planLevel][0];
    if (text) items.push(keyword(text, words.completion.plan(words.level[planLevel]), 8));
  }
  return uniqueLabels(items);
}

function properties(request: CompletionRequest, start: number, level: Scope): CompletionItem[] {
  const { place, language, snapshot } = request;
  const { property } = localeOf(language).keywords;
  const owner = level === 'plan' ? place.plan : level === 'objective' ? place.objective : place.keyResult;
  const present = new Set(
    owner?.node.properties.filter((each) => each.line !== request.line).map(({ name }) => name) ?? [],
  );
  const names = (Object.keys(property) as PropertyName[]).filter(
    (name) => scopesOf(name, '').includes(level) && !present.has(name),
  );
  return names.flatMap((name) => {
    const text = property[name][0];
    if (!text) return [];
    return item(request, start, {
      label: `${text}:`,
      kind: CompletionItemKind.Property,
      detail: messagesOf(snapshot.locale).noun[level],
      documentation: messagesOf(snapshot.locale).property[name],
      sortText: '2',
      filterText: text,
      newText: `${text}: `,
    });
  });
}

/** Today's check-in, with the last value to type over. */
function checkIn(request: CompletionRequest, start: number, keyResult: KeyResultModel): CompletionItem[] {
  const { snapshot, options } = request;
  const { asOf } = snapshot.model.options;
  const last = keyResult.checkIns.findLast(({ valueSpan }) => valueSpan)?.valueSpan;
  const value = last ? last.line.text.slice(last.start, last.end) : '';
  return [
    {
      ...item(request, start, {
        label: asOf,
        labelDetails: { description: messagesOf(snapshot.locale).completion.checkIn },
        kind: CompletionItemKind.Event,
        sortText: '0',
        newText: options.snippets ? `${asOf} \${1:${value.replace(/[\\$}]/g, '\\$&')}}$0` : `${asOf} `,
      }),
      ...(options.snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    },
  ];
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text): text is string => Boolean(text)))];
}

function uniqueLabels(items: readonly CompletionItem[]): CompletionItem[] {
  const seen = new Set<string>();
  return items.filter(({ label }) => !seen.has(label) && seen.add(label));
}
