/**
 * A word or number with its definite article, `a` or `az`, by how it is said: `az 5`, `a 3`, `az alma`, `az NPS`.
 * `quoted` is what is shown where it differs from what is said.
 */
export function withArticle(said: string | number, shown: string = String(said)): string {
  return `${startsWithVowel(String(said)) ? 'az' : 'a'} ${shown}`;
}

/** {@link withArticle} at the start of a sentence. */
export function withCapitalArticle(said: string | number, shown?: string): string {
  const text = withArticle(said, shown);
  return text[0]?.toUpperCase() + text.slice(1);
}

function startsWithVowel(said: string): boolean {
  const digits = /^\d+/.exec(said)?.[0];
  if (digits) return isVowelNumber(digits);
  // Letters said one by one: en, es, ef, el, em, er, iksz … begin with a vowel.
  if (/^[FLMNRSXY](?![a-záéíóöőúüű])/.test(said)) return true;
  return /^[aáeéiíoóöőuúüű]/i.test(said);
}

/** egy, öt, ötven, ötszáz, ezer, ötezer, egymillió … begin with a vowel; tíz, száz, tízezer do not. */
function isVowelNumber(digits: string): boolean {
  if (digits[0] === '5') return true;
  return digits[0] === '1' && digits.length % 3 === 1;
}
