// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of templates look like template strings
import { describe, expect, it } from 'vitest';
import { parseSnippet, toPlainText, toSnippetText } from '../../../server/src/templates/snippet.ts';

const field = (name: string) => `<${name}>`;
const plain = (source: string) => toPlainText(parseSnippet(source), field);
const snippet = (source: string) => toSnippetText(parseSnippet(source), field);

describe('the source form of a template', () => {
  it('has tab stops with a default', () => {
    expect(plain('from ${1:50}% to ${2:65}%')).toBe('from 50% to 65%');
    expect(snippet('from ${1:50}% to ${2:65}%')).toBe('from ${1:50}% to ${2:65}%');
  });

  it('has choices, the first of which stands there first', () => {
    expect(plain('Type: ${3|committed,learning|}')).toBe('Type: committed');
    expect(snippet('Type: ${3|committed,learning|}')).toBe('Type: ${3|committed,learning|}');
  });

  it('has fields, in a default too', () => {
    expect(plain('Cycle: ${1:${cycle}}, ${today}')).toBe('Cycle: <cycle>, <today>');
    expect(snippet('Cycle: ${1:${cycle}}, ${today}')).toBe('Cycle: ${1:<cycle>}, <today>');
  });

  it('keeps everything else, and escapes it in the snippet', () => {
    expect(plain('$20 {a} \\ ${ $${1:5}')).toBe('$20 {a} \\ ${ $5');
    expect(snippet('$20 {a} \\ ${ $${1:5}')).toBe('\\$20 {a\\} \\\\ \\${ \\$${1:5}');
  });

  it('takes what is not well-formed for text', () => {
    for (const text of ['${1:50', '${1:\n}', '${1:${2:5}', '${1|a,b}', '${1||}', '${}', '${1}', '$']) {
      expect(plain(text)).toBe(text.replace('${2:5}', '5'));
    }
  });

  it('reads long runs of open braces in linear time', () => {
    const text = '${1:'.repeat(20_000) + '${1|'.repeat(20_000);
    expect(plain(text)).toBe(text);
  });
});
