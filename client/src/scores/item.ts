import { l10n, MarkdownString, Range, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Standing } from '../plans.ts';
import { badgeUri } from './badges.ts';
import { type Fact, facts } from './facts.ts';
import { dark, light, type Palette, ringSvg } from './ring.ts';
import type { Row } from './row.ts';
import { grade, percent, statusWord } from './words.ts';

/** How VS Code shows a row. */
export function treeItem(row: Row): TreeItem {
  const item = new TreeItem(
    title(row),
    row.children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  item.id = row.key;
  item.resourceUri = badgeUri(row);
  item.contextValue = row.kind;
  item.description = description(row);
  item.iconPath = { light: icon(row.item, light), dark: icon(row.item, dark) };
  item.tooltip = tooltip(row);
  item.accessibilityInformation = { label: spoken(row) };
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Go to line'),
    arguments: [Uri.parse(row.uri, true), { selection: new Range(row.item.line, 0, row.item.line, 0) }],
  };
  return item;
}

/** The words that the row stands for. */
export function title(row: Row): string {
  const words = row.kind === 'plan' ? row.item.name : row.item.text;
  return words === '' ? l10n.t('(no text yet)') : words;
}

/** Score, status and pace. Seen where the side bar is wide; the ring and the badge say it where it is not. */
function description({ kind, item }: Row): string {
  const parts = [
    kind === 'plan' ? item.cycle?.label : undefined,
    item.score === null ? '–' : grade(item.score),
    item.status === null ? undefined : statusWord(item.status),
    pace(item),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function pace({ progress, expected }: Standing): string | undefined {
  if (progress === null) return undefined;
  return expected === null ? percent(progress) : l10n.t('{0} of {1}', percent(progress), percent(expected));
}

function icon({ progress, expected, status }: Standing, palette: Palette): Uri {
  const svg = ringSvg({ progress, expected, status }, palette);
  return Uri.from({ scheme: 'data', path: `image/svg+xml;base64,${btoa(svg)}` });
}

function tooltip(row: Row): MarkdownString {
  const id = row.kind === 'plan' ? '' : `${row.item.id} `;
  const lines = facts(row).map((fact) => escaped(sentence(fact)));
  return new MarkdownString([`**${escaped(id + title(row))}**`, ...lines].join('  \n'));
}

/** `MarkdownString.appendText` would keep lines from breaking between words. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!~|<>&]/g, '\\$&');
}

function spoken(row: Row): string {
  return [kindWord(row), title(row), ...facts(row).map(sentence)].join(', ');
}

function sentence([name, value]: Fact): string {
  return l10n.t('{0}: {1}', name, value);
}

function kindWord({ kind }: Row): string {
  if (kind === 'plan') return l10n.t('Plan');
  return kind === 'objective' ? l10n.t('Objective') : l10n.t('Key result');
}
