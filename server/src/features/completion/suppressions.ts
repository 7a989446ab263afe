import type { CompletionItem } from 'vscode-languageserver';
import { rules } from '../../rules/registry.ts';
import { directiveKinds } from '../../rules/suppress.ts';
import { CompletionItemKind } from '../protocol.ts';
import { messagesOf } from '../words.ts';
import { type CompletionRequest, inOrder, item } from './request.ts';
import { tail, wordCharacter } from './tail.ts';

const space = /\s/;

/** After `//`: the comments that steer the linter, after one of those the codes of rules, and after a code `--` for the reason. */
export function suppressions(request: CompletionRequest): CompletionItem[] | null {
  const { before } = request;
  const slashes = before.lastIndexOf('//');
  if (slashes < 0 || (slashes > 0 && !space.test(before[slashes - 1] as string))) return null;
  const comment = before.slice(slashes + 2).trimStart();
  const start = before.length - comment.length;
  if (!space.test(comment)) {
    return directiveKinds.map((label) =>
      item(request, start, { label, kind: CompletionItemKind.Keyword, newText: `${label} ` }),
    );
  }
  const directive = comment.slice(0, comment.search(space));
  if (!directiveKinds.some((kind) => kind === directive) || comment.includes(' --')) return [];
  return codes(request, comment.slice(directive.length));
}

function codes(request: CompletionRequest, list: string): CompletionItem[] {
  const { before, snapshot } = request;
  const word = tail(list, wordCharacter());
  const named = new Set(list.slice(0, list.length - word.length).split(/[\s,]+/));
  const isWhole = word === '' && !list.trimEnd().endsWith(',');
  const mayGiveReason = isWhole && rules.some(({ code }) => named.has(code));
  return inOrder([
    ...(mayGiveReason ? [reason(request)] : []),
    ...rules
      .filter(({ code }) => !named.has(code))
      .map(({ code, docs }) =>
        item(request, before.length - word.length, {
          label: code,
          kind: CompletionItemKind.EnumMember,
          detail: messagesOf(snapshot.locale).completion.ruleOff,
          documentation: docs.summary[snapshot.locale],
          newText: code,
        }),
      ),
  ]);
}

function reason(request: CompletionRequest): CompletionItem {
  return item(request, request.before.length, {
    label: '--',
    kind: CompletionItemKind.Keyword,
    detail: messagesOf(request.snapshot.locale).completion.reason,
    newText: '-- ',
  });
}
