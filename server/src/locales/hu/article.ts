/**
 * A word or number with its definite article, `a` or `az`, by how it is said: `az 5`, `a 3`, `az alma`, `az NPS`.
 * `shown` is what is printed where it differs from what is said.
 */
export function withArticle(said: string | number, shown: string = String(said)): string {
  return `${startsWithVowel(String(said)) ? 'az' : 'a'} ${shown}`;
}

/** {@link withArticle} at the start of a sentence. */
export function withCapitalArticle(said: string | number, shown?: string): string {
  const text = withArticle(said, shown);
  return text[0]?.toUpperCase() + text.slice(1);
}

/** The user's own words in quotation marks: `az „Owner”`. */
export function quotedWithArticle(text: string): string {
  return withArticle(text, `„${text}”`);
}

/** {@link quotedWithArticle} at the start of a sentence. */
export function quotedWithCapitalArticle(text: string): string {
  return withCapitalArticle(text, `„${text}”`);
}

function startsWithVowel(text: string): boolean {
  // `"R&D"/O1`, `@anna`, `$58`: signs in front are not said.
  const said = text.replace(/^[^\p{L}\p{N}]+/u, '');
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
