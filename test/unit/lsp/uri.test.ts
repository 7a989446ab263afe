import { describe, expect, test } from 'vitest';
import { fileName, foldersAbove, uriKey } from '../../../server/src/lsp/uri.ts';

describe('a URI', () => {
  test('is the same document however the editor escapes it', () => {
    expect(uriKey('file:///c%3A/plans/q1%20%28draft%29.okr')).toBe(uriKey('file:///C:/plans/q1 (draft).okr'));
    expect(uriKey('file:///100%.okr')).toBe('file:///100%.okr');
  });

  test('names a plan that has no name', () => {
    expect(fileName('file:///plans/Growth.okr')).toBe('Growth');
    expect(fileName('plans\\Growth.OKR')).toBe('Growth');
  });
});

describe('the folders above a file', () => {
  test.each([
    ['file:///a/b/plan.okr', ['file:///a/b', 'file:///a', 'file://']],
    ['/a/plan.okr', ['/a', '']],
    ['/plan.okr', ['']],
    ['plan.okr', []],
    ['untitled:Untitled-1', []],
    ['', []],
  ])('%s', (uri, folders) => {
    expect(foldersAbove(uri)).toEqual(folders);
  });
});
