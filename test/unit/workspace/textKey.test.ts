import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textHash, textKey } from '../../../server/src/workspace/textKey.ts';
import { indexOf } from './workspace.ts';

describe('the hash of a text', () => {
  it.each([
    ['Win 20 shops!', 'win  20 SHOPS'],
    ['Érjünk el 90%-ot', 'erjunk el 90% ot'],
    ['提升 ５０％', '提升 50%'],
    ['Οδός', 'ΟΔΟΣ'],
    ['ﬁnish', 'Finish'],
    ['𝑨\u074b', 'a'],
    ['𝐖𝐢𝐧 20 shops', 'win 20 shops'],
  ])('is the same where the key is: %s, %s', (one, other) => {
    expect(textKey(one).replaceAll('ς', 'σ')).toBe(textKey(other).replaceAll('ς', 'σ'));
    expect(textHash(one)).toBe(textHash(other));
  });

  it('is that of the key', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => textHash(textKey(text)) === textHash(text)));
  });

  it('is null for a text without letters and digits', () => {
    expect(textHash('… — !')).toBeNull();
  });
});

describe('texts of one hash', () => {
  it('are not the same for that', () => {
    const [one, other] = ['New men to rise', 'Newmen to rise'];
    expect(textHash(one)).toBe(textHash(other));
    const index = indexOf({ a: `O: ${one}\nO: ${other}\n`, b: `O: ${other}!\n` });
    expect(index.withText(one)).toHaveLength(1);
    expect(index.repeatedTexts().map((group) => group.map(({ uri, objective }) => [uri, objective.text]))).toEqual([
      [
        ['a', other],
        ['b', `${other}!`],
      ],
    ]);
  });
});
