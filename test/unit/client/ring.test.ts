import { describe, expect, it } from 'vitest';
import type { Status } from '../../../client/src/plans.ts';
import { dark, light, ringSvg } from '../../../client/src/scores/ring.ts';

const statuses: readonly (Status | null)[] = [
  null,
  'on-track',
  'behind',
  'at-risk',
  'overdue',
  'blocked',
  'not-started',
  'dropped',
  'done',
];

/** The end of the arc from the top, clockwise. */
function arcEnd(svg: string): readonly number[] {
  const [, x, y] = /M8 2A6 6 0 [01] 1 (\S+) ([^"]+)"/.exec(svg) ?? [];
  return [Number(x), Number(y)];
}

describe('the progress ring', () => {
  it('goes as far round as the progress', () => {
    const ring = (progress: number) => ringSvg({ progress, expected: null, status: 'on-track' }, light);
    expect(arcEnd(ring(0.25))).toEqual([14, 8]);
    expect(arcEnd(ring(0.5))).toEqual([8, 14]);
    expect(arcEnd(ring(0.75))).toEqual([2, 8]);
  });

  it('has no arc without progress, and a whole circle at the end', () => {
    const ring = (progress: number | null) => ringSvg({ progress, expected: null, status: null }, light);
    expect(ring(null)).not.toContain('<path');
    expect(ring(0)).not.toContain('<path');
    expect(ring(1.4).match(/<circle/g)).toHaveLength(2);
  });

  it('notches where progress should be today', () => {
    const at = (expected: number | null) => ringSvg({ progress: 0, expected, status: 'on-track' }, dark);
    expect(at(0.5)).toContain('M8 12L8 16');
    expect(at(null)).not.toContain('<path');
  });

  it('tells every status by its shape, without any colour', () => {
    const shapes = statuses.map((status) =>
      ringSvg({ progress: 0.4, expected: 0.5, status }, light).replaceAll(/(stroke|fill)="#\w+"/g, ''),
    );
    const twins = shapes.filter((shape, index) => shapes.indexOf(shape) !== index);
    expect(twins).toHaveLength(1); // on track and no status at all: both are a plain ring
  });

  it('differs between light and dark only in colour', () => {
    for (const status of statuses) {
      const plain = (svg: string) => svg.replaceAll(/#\w+/g, '');
      const ring = { progress: 0.4, expected: 0.5, status };
      expect(plain(ringSvg(ring, light))).toBe(plain(ringSvg(ring, dark)));
    }
  });
});
