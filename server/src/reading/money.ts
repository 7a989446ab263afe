/** Units of money are known by their ISO codes: three capitals. */
export function isCurrency(unit: string | null): unit is string {
  return unit !== null && unit.length === 3 && isCapital(unit, 0) && isCapital(unit, 1) && isCapital(unit, 2);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}
