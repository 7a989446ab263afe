/** The few assertions that the suite needs, for hosts without Node. */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${message}\n  expected ${e}\n  actual   ${a}`);
}

export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`“${part}” is not in\n${text}`);
}
