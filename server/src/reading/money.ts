import { locales } from '../locales/index.ts';

let codes: ReadonlySet<string> | null = null;

/** Units of money are known by their ISO codes. */
export function isCurrency(unit: string | null): unit is string {
  if (unit === null || unit.length !== 3) return false;
  codes ??= new Set(locales.flatMap(({ words }) => Object.keys(words.units)).filter((code) => isoCode.test(code)));
  return codes.has(unit);
}

const isoCode = /^[A-Z]{3}$/;
