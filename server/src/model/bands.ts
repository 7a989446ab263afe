/** How a score is graded. */
export type Band = 'red' | 'amber' | 'green';

/** The band of a score of 0 to 1, after rounding half up to one decimal: 0.0–0.3 red, 0.4–0.6 amber, 0.7–1.0 green. */
export function bandOf(score: number): Band {
  const tenths = Math.floor(score * 10 + 0.5 + noise);
  if (tenths <= 3) return 'red';
  return tenths <= 6 ? 'amber' : 'green';
}

/** The mean of 0.6 and 0.7 is stored as 0.6499999999999999. */
const noise = 1e-9;
