/**
 * The plain form of a text: NFKC, one code unit for one code unit, so that a column in the plain text is the same
 * column in the source. Full-width letters, digits, colons, brackets and spaces become ASCII; NBSP becomes a space.
 * Enclosed numbers (`①`) are list markers and stay, and so does every character whose NFKC form has another length (`½`,
 * `㎡`, decomposed accents).
 */
export function toPlain(text: string): string {
  if (!mayNeedChange.test(text)) return text;
  let plain = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xa0 || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x2460 && code <= 0x24ff)) continue;
    const unit = text[i] as string;
    // Full-width ASCII, the most frequent of all, lies in the same order as ASCII.
    const fullWidth = code >= 0xff01 && code <= 0xff5e;
    const form = fullWidth ? String.fromCharCode(code - 0xfee0) : unit.normalize('NFKC');
    if (form === unit || form.length !== 1) continue;
    plain += text.slice(copied, i) + form;
    copied = i + 1;
  }
  return copied === 0 ? text : plain + text.slice(copied);
}

// Everything below U+00A0 is its own NFKC form, and so are the common ideographs and the letters of most of Europe.
const mayNeedChange = /[\u00a0-\u00bf\u0132-\u0149\u017f\u01c4-\u4dff\ua000-\uffff]/;

/** Lower case without accents, for comparing keywords and words: `Célkitűzés` and `celkituzes` are equal. */
export function toKey(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(accents, '');
  const plain = mayHaveMarks.test(bare) ? bare.replace(/\p{M}+/gu, '') : bare;
  // Letters of mathematics and signs of units have no case, and their plain form may have capitals.
  return hasCapital.test(plain) ? plain.toLowerCase() : plain;
}

const hasCapital = /\p{Lu}/u;

const isAscii = /^[\0-\x7f]*$/;
const accents = /[\u0300-\u036f]+/g;
/** Letters of Latin, Greek and Cyrillic have no other marks than {@link accents}, and ideographs have none. */
const mayHaveMarks = /[^\0-\u0482\u3400-\u9fff]/;
