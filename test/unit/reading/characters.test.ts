import { describe, expect, it } from 'vitest';
import { WordCache } from '../../../server/src/reading/wordCache.ts';
import { Character, characterOf, charactersOf } from '../../../server/src/text/characters.ts';
import { toPlain } from '../../../server/src/text/normalize.ts';

const everyCode = Array.from({ length: 0x10000 }, (_, code) => code);
const are = (bits: number) => (code: number) => (characterOf(code) & bits) !== 0;

describe('what characters are', () => {
  it('tells every character that has another plain form', () => {
    const changed = everyCode.filter((code) => toPlain(String.fromCharCode(code)) !== String.fromCharCode(code));
    expect(changed.filter((code) => !are(Character.compatible)(code))).toEqual([]);
  });

  it('tells every character that has a small form', () => {
    const changed = everyCode.filter((code) => {
      const unit = String.fromCharCode(code);
      return unit.toLowerCase() !== unit;
    });
    expect(changed.filter((code) => !are(Character.capital)(code))).toEqual([]);
  });

  it('has no character that is two of letter, digit, space and ideograph', () => {
    const { letter, digit, space, ideograph } = Character;
    const kinds = everyCode.map((code) => [letter, digit, space, ideograph].filter((kind) => are(kind)(code)).length);
    expect(Math.max(...new Set(kinds))).toBe(1);
  });

  it('describes a text by all of them', () => {
    expect(charactersOf('Növeljük 12%-ra') & Character.accented).not.toBe(0);
    expect(charactersOf('Növeljük 12%-ra') & Character.ideograph).toBe(0);
    expect(charactersOf('提升 NPS') & Character.ideograph).not.toBe(0);
    expect(characterOf(''.charCodeAt(0))).toBe(0);
  });
});

describe('what is remembered of words', () => {
  it('is that of the word itself, however many there are', () => {
    const words = new WordCache((word) => ({ word }));
    const text = Array.from({ length: 40_000 }, (_, number) => `w${number.toString(26).replace(/\d/g, 'x')}y`).join(
      ' ',
    );
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at < text.length; ) {
        const { word } = words.at(text, at);
        expect(text.startsWith(`${word} `, at) || at + word.length === text.length).toBe(true);
        at += word.length + 1;
      }
    }
  });

  it('is made once', () => {
    let made = 0;
    const words = new WordCache((word) => ({ word, made: ++made }));
    expect([words.at('to ship', 3).made, words.between('ship it', 0, 4).made, words.at("don't", 0).word]).toEqual([
      1,
      1,
      "don't",
    ]);
  });
});
