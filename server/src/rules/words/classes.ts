import type { FunnelStep, MethodNoun, MethodVerb } from '../../locales/methodTypes.ts';

/**
 * What a word is to the method. `verb` is any verb that sentences are read by, `plain` a word that only looks like one of
 * the others.
 */
export type WordClass =
  | MethodVerb
  | MethodNoun
  | FunnelStep
  | 'vague'
  | 'generic'
  | 'filler'
  | 'unspecific'
  | 'copula'
  | 'opener'
  | 'placeholder'
  | 'field'
  | 'pay'
  | 'salary'
  | 'tied'
  | 'customerBonus'
  | 'productTeam'
  | 'ofAYear'
  | 'compared'
  | 'verb'
  | 'plain';

/** A set of word classes. Two numbers of bits, because every word of every sentence has one and is asked for dozens. */
export class Classes {
  readonly #low: number;
  readonly #high: number;

  private constructor(low: number, high: number) {
    this.#low = low;
    this.#high = high;
  }

  static readonly none = new Classes(0, 0);

  static of(one: WordClass): Classes {
    const bit = bitOf(one);
    return bit < 31 ? new Classes(1 << bit, 0) : new Classes(0, 1 << (bit - 31));
  }

  /** Those of each. */
  static union(all: readonly { readonly classes: Classes }[]): Classes {
    let low = 0;
    let high = 0;
    for (const { classes } of all) {
      low |= classes.#low;
      high |= classes.#high;
    }
    return new Classes(low, high);
  }

  has(one: WordClass): boolean {
    const bit = bitOf(one);
    return bit < 31 ? (this.#low & (1 << bit)) !== 0 : (this.#high & (1 << (bit - 31))) !== 0;
  }

  hasAny(others: Classes): boolean {
    return (this.#low & others.#low) !== 0 || (this.#high & others.#high) !== 0;
  }

  get isEmpty(): boolean {
    return this.#low === 0 && this.#high === 0;
  }

  /** Those of both. */
  with(others: Classes): Classes {
    const low = this.#low | others.#low;
    const high = this.#high | others.#high;
    if (low === this.#low && high === this.#high) return this;
    return low === others.#low && high === others.#high ? others : new Classes(low, high);
  }

  without(others: Classes): Classes {
    const low = this.#low & ~others.#low;
    const high = this.#high & ~others.#high;
    return low === this.#low && high === this.#high ? this : new Classes(low, high);
  }
}

/** Several classes as one set. */
export function classesOf(...list: readonly WordClass[]): Classes {
  return list.reduce((all, one) => all.with(Classes.of(one)), Classes.none);
}

const bits = new Map<WordClass, number>();

function bitOf(one: WordClass): number {
  let bit = bits.get(one);
  if (bit === undefined) {
    bit = bits.size;
    if (bit >= 62) throw new RangeError('two numbers hold 62 classes');
    bits.set(one, bit);
  }
  return bit;
}
