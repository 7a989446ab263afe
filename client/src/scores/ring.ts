import type { Status } from '../plans.ts';

export interface Ring {
  /** 0 to 1; null where nothing was measured. */
  readonly progress: number | null;
  /** 0 to 1: where progress should be today, a notch on the ring. */
  readonly expected: number | null;
  readonly status: Status | null;
}

export interface Palette {
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
  readonly quiet: string;
  readonly track: string;
  readonly notch: string;
  readonly ground: string;
}

export const light: Palette = {
  good: '#1a7f37',
  warn: '#9a6700',
  bad: '#cf222e',
  quiet: '#6e7781',
  track: '#00000026',
  notch: '#24292f',
  ground: '#ffffff',
};

export const dark: Palette = {
  good: '#3fb950',
  warn: '#d29922',
  bad: '#f85149',
  quiet: '#8b949e',
  track: '#ffffff33',
  notch: '#ffffff',
  ground: '#1f1f1f',
};

const centre = 8;
const radius = 6;

/** An SVG of 16 × 16 pixels: how far, how far it should be, and the status as a shape, not by colour alone. */
export function ringSvg({ progress, expected, status }: Ring, palette: Palette): string {
  const colour = palette[tone(status)];
  const parts =
    status === 'done'
      ? [`<circle cx="8" cy="8" r="7.25" fill="${colour}"/>`, stroke('M4.7 8.3l2.3 2.3 4.3-4.8', palette.ground, 1.8)]
      : [
          track(status, palette),
          arc(status === 'dropped' ? null : progress, colour),
          notch(expected, status, palette),
          glyph(status, colour),
        ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" fill="none">${parts.join('')}</svg>`;
}

function tone(status: Status | null): 'good' | 'warn' | 'bad' | 'quiet' {
  switch (status) {
    case 'done':
    case 'on-track':
      return 'good';
    case 'behind':
      return 'warn';
    case 'at-risk':
    case 'overdue':
    case 'blocked':
      return 'bad';
    default:
      return 'quiet';
  }
}

/** Dotted where nothing has begun or nothing will come. */
function track(status: Status | null, palette: Palette): string {
  const waiting = status === 'not-started' || status === 'dropped';
  const look = waiting
    ? `stroke="${palette.quiet}" stroke-width="1.5" stroke-dasharray="2.2 2.5"`
    : `stroke="${palette.track}" stroke-width="2.5"`;
  return `<circle cx="8" cy="8" r="${radius}" ${look}/>`;
}

function arc(progress: number | null, colour: string): string {
  const part = Math.min(1, Math.max(0, progress ?? 0));
  if (part === 0) return '';
  if (part > 0.995) return `<circle cx="8" cy="8" r="${radius}" stroke="${colour}" stroke-width="2.5"/>`;
  const [x, y] = point(part, radius);
  return stroke(`M8 2A6 6 0 ${part > 0.5 ? 1 : 0} 1 ${x} ${y}`, colour, 2.5, 'butt');
}

function notch(expected: number | null, status: Status | null, palette: Palette): string {
  if (expected === null || expected === 0 || status === 'dropped') return '';
  const [x1, y1] = point(expected, radius - 2);
  const [x2, y2] = point(expected, radius + 2);
  return stroke(`M${x1} ${y1}L${x2} ${y2}`, palette.notch, 1.2, 'butt');
}

function glyph(status: Status | null, colour: string): string {
  switch (status) {
    case 'behind':
      return stroke('M6.2 7.2L8 9l1.8-1.8', colour, 1.5);
    case 'at-risk':
      return stroke('M8 5.6v2.6M8 10.3v.1', colour, 1.6);
    case 'overdue':
      return stroke('M8 5.7V8.2l1.8 1.2', colour, 1.4);
    case 'blocked':
      return stroke('M5.9 8h4.2', colour, 2);
    case 'dropped':
      return stroke('M6.4 6.4l3.2 3.2M9.6 6.4L6.4 9.6', colour, 1.3);
    default:
      return '';
  }
}

function stroke(path: string, colour: string, width: number, cap: 'round' | 'butt' = 'round'): string {
  return `<path d="${path}" stroke="${colour}" stroke-width="${width}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;
}

/** A point on a circle, `part` of the way round from the top, clockwise. */
function point(part: number, distance: number): readonly [string, string] {
  const angle = 2 * Math.PI * part;
  return [round(centre + distance * Math.sin(angle)), round(centre - distance * Math.cos(angle))];
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
