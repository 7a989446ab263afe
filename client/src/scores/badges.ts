import { type Disposable, type FileDecoration, Uri, window } from 'vscode';
import type { Row } from './row.ts';

const scheme = 'okr-score';

/** The name under which VS Code asks for a row's badge. */
export function badgeUri({ key, item }: Row): Uri {
  const percent = item.progress === null ? '' : String(Math.min(100, Math.round(item.progress * 100)));
  return Uri.from({ scheme, path: `/${key}`, query: percent });
}

/**
 * Progress in percent at the right edge of a row: unlike the description it is seen however narrow the side bar is. The number
 * is part of the name, so a row that changes asks for another badge.
 */
export function badges(): Disposable {
  const provideFileDecoration = (uri: Uri): FileDecoration | undefined => {
    if (uri.scheme !== scheme || uri.query === '') return undefined;
    return { badge: uri.query === '100' ? '✓' : uri.query };
  };
  return window.registerFileDecorationProvider({ provideFileDecoration });
}
