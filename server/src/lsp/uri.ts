/**
 * The key of a document. Clients escape the same URI differently (`file:///c%3A/x`, `file:///C:/x`), so documents are told
 * apart by the unescaped form.
 */
export function uriKey(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // A stray % is a character like any other.
  }
  return plain.replace(driveLetter, (drive) => drive.toLowerCase());
}

const driveLetter = /^file:\/\/\/[A-Z]:/;

/** `plans/Growth.okr` → `Growth`: what an unnamed plan is called. Takes URIs and paths. */
export function fileName(uri: string): string {
  const last = uriKey(uri).split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\.okr$/i, '');
}

/** The folders that a file is in, nearest first, each without a trailing slash. */
export function foldersAbove(uri: string): string[] {
  const folders: string[] = [];
  const root = uri.indexOf('://') < 0 ? 0 : uri.indexOf('://') + 3;
  let folder = uri;
  for (let end = folder.lastIndexOf('/'); end >= root; end = folder.lastIndexOf('/')) {
    folder = uri.slice(0, end);
    folders.push(folder);
  }
  return folders;
}
