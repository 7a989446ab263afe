/** What a character is, as bits. A text is described by the bits of all its characters together. */
export const Character = {
  space: 1,
  /** Of an alphabet. */
  letter: 2,
  digit: 4,
  /** Of Chinese. */
  ideograph: 8,
  /** May have a small form. */
  capital: 16,
  /** May have another form in NFKC. */
  compatible: 32,
  /** A vowel of Hungarian that English has not. */
  accented: 64,
  /** ő and ű, which no other language has. */
  doubleAcute: 128,
  hyphen: 256,
  /** In every address of a page or of mail. */
  address: 512,
} as const;

const { space, letter, digit, ideograph, capital, compatible, accented, doubleAcute, hyphen, address } = Character;

/** Ranges of codes and what they are, below {@link tabled}. */
const ranges: readonly (readonly [first: number, last: number, bits: number])[] = [
  [0x09, 0x0d, space],
  [0x20, 0x20, space],
  [0x2d, 0x2d, hyphen],
  [0x2f, 0x2f, address],
  [0x30, 0x39, digit],
  [0x40, 0x40, address],
  [0x41, 0x5a, letter | capital],
  [0x61, 0x7a, letter],
  [0xa0, 0xa0, space],
  // Everything below is its own NFKC form, and so are the letters of most of Europe.
  [0xa0, 0xbf, compatible],
  [0xc0, 0x24f, capital],
  [0xc0, 0xd6, letter],
  [0xd8, 0xf6, letter],
  [0xf8, 0x24f, letter],
  [0x132, 0x149, compatible],
  [0x17f, 0x17f, compatible],
  [0x1c4, 0x24f, compatible],
];

const tabled = 0x250;
const table = tableOf();

function tableOf(): Uint16Array {
  const bits = new Uint16Array(tabled);
  const mark = (code: number, kind: number): void => {
    bits[code] = (bits[code] as number) | kind;
  };
  for (const [first, last, kind] of ranges) for (let code = first; code <= last; code++) mark(code, kind);
  for (const vowel of 'áéíóöúüÁÉÍÓÖÚÜ') mark(vowel.charCodeAt(0), accented);
  for (const vowel of 'őűŐŰ') mark(vowel.charCodeAt(0), doubleAcute);
  return bits;
}

/** The characters of Chinese, in the order of their codes. */
export const firstIdeograph = 0x3400;
export const lastIdeograph = 0x9fff;

export function isIdeograph(code: number): boolean {
  return code >= firstIdeograph && code <= lastIdeograph;
}

/**
 * The code unit at a place, 0 behind the end. Asking `charCodeAt` there even once makes every call from the same place slow.
 */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** The bits of one code unit. */
export function characterOf(code: number): number {
  return code < tabled ? (table[code] as number) : beyondTable(code);
}

function beyondTable(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return ideograph;
  if (code >= 0x3400 && code <= 0x4dff) return ideograph | compatible;
  if (code >= 0xa000) return capital | compatible;
  if (code >= 0x370 && code <= 0x1fff) return letter | capital | compatible;
  if (code === 0x3000 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return space | capital | compatible;
  return code >= tabled ? capital | compatible : 0;
}

/** The bits of all characters of a text. */
export function charactersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= characterOf(text.charCodeAt(at));
  return bits;
}
