import type { LocaleId } from '../../../server/src/locales/types.ts';
import { read } from '../../../server/src/reading/read.ts';
import type { Quantity } from '../../../server/src/reading/types.ts';

/**
 * What a sentence was read as, in one line: `increase 50 % > 65 %`, `atMost 3 %`, `recurring 2 posts / week`, `milestone`. Further
 * targets follow a plus.
 */
export function brief(text: string, language?: LocaleId): string {
  const { direction, start, target, others, period, points } = read(text, language);
  const value = target === null ? '' : ` ${start === null ? '' : `${show(start)} > `}${show(target)}`;
  const further = others.map((other) => ` + ${show(other)}`).join('');
  const rhythm = period === null ? '' : ` / ${period.count === 1 ? '' : `${period.count} `}${period.unit}`;
  return `${direction}${value}${points ? ' points' : ''}${further}${rhythm}`;
}

function show({ value, unit }: Quantity): string {
  return unit === null ? String(value) : `${value} ${unit}`;
}

/** The due date words of a sentence and what they mean; null without any. */
export function dueOf(text: string, language?: LocaleId): readonly [words: string, expression: object] | null {
  const { due } = read(text, language);
  return due === null ? null : [due.text, due.expression];
}
