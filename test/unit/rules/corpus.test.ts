import { describe, expect, it } from 'vitest';
import { articleFindings, corpusIsHere, notMeasurable } from './corpus.ts';
import { countingRules, type Defect, defects, traps } from './defects.ts';

/** Every defect of the list. */
function allDefects(): readonly Defect[] {
  return [...defects, { id: 'C1', codes: ['kr-not-measurable', 'kr-activity', 'placeholder'], at: notMeasurable() }];
}

describe.skipIf(!corpusIsHere)('the defects of the articles (needs ../shared/corpus)', () => {
  const findings = corpusIsHere ? articleFindings() : [];
  const found = (codes: readonly string[], at: string) =>
    findings.some((finding) => codes.includes(finding.code) && finding.at === at);

  it('are found at their lines, at least nine in ten', () => {
    const places = allDefects().flatMap(({ id, codes, at }) =>
      at.map((line) => ({ id, line, hit: found(codes, line) })),
    );
    const missed = places.filter(({ hit }) => !hit).map(({ id, line }) => `${id} ${line}`);
    expect(1 - missed.length / places.length, missed.join(', ')).toBeGreaterThanOrEqual(0.9);
  });

  it('are found kind by kind, at least nine kinds in ten by most of their lines', () => {
    const kinds = allDefects().map(({ id, codes, at }) => ({
      id,
      share: at.filter((line) => found(codes, line)).length / at.length,
    }));
    const missed = kinds.filter(({ share }) => share < 0.5).map(({ id }) => id);
    expect(1 - missed.length / kinds.length, missed.join(', ')).toBeGreaterThanOrEqual(0.9);
  });

  it.each(traps)('are not seen in the trap “$text” at $at', ({ at, text }) => {
    const caught = findings.filter(
      ({ at: place, code, span }) =>
        place === at && countingRules.includes(code) && span.line.text.slice(span.start, span.end).includes(text),
    );
    expect(caught.map(({ code }) => code)).toEqual([]);
  });

  it('are not seen in activities of the research stage', () => {
    expect(found(['all-activities', 'kr-activity'], '001:35')).toBe(false);
    expect(found(['all-activities', 'kr-activity'], '001:41')).toBe(false);
  });
});
