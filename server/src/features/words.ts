import { localeOf } from '../locales/index.ts';
import type { InterfaceMessages } from '../locales/messages.ts';
import type { LocaleId } from '../locales/types.ts';
import type { Standing } from '../model/types.ts';

/** The texts of the interface in that language. */
export function messagesOf(locale: LocaleId): InterfaceMessages {
  return localeOf(locale).messages;
}

/** `50 %`, `1,200,000 USD`, `20 interviews`, `20 次`: a value with its unit, grouped as the language does. */
export function showValue(value: number, unit: string | null, locale: LocaleId): string {
  const number = showNumber(value, locale);
  if (unit === null) return number;
  return unit === '%' && locale !== 'en' ? `${number}%` : `${number} ${unit}`;
}

/** At most four decimals, thousands grouped from 10,000 on. */
export function showNumber(value: number, locale: LocaleId): string {
  if (Math.abs(value) >= 1e15) return String(value);
  const [whole = '0', fraction] = String(Math.round(Math.abs(value) * 10_000) / 10_000).split('.');
  const separator = locale === 'hu' ? '\u00a0' : ',';
  const grouped = whole.length > 4 ? groupThousands(whole, separator) : whole;
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${fraction ? `${locale === 'hu' ? ',' : '.'}${fraction}` : ''}`;
}

function groupThousands(digits: string, separator: string): string {
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    grouped = digits.slice(Math.max(0, end - 3), end) + separator + grouped;
  return grouped;
}

/** 0.534 → `53 %` */
export function showPercent(ratio: number, locale: LocaleId): string {
  return showValue(Math.round(ratio * 100), '%', locale);
}

/** A score as it is graded: one decimal, half up. */
export function showScore(score: number, locale: LocaleId): string {
  const tenths = String(Math.floor(score * 10 + 0.5 + 1e-9));
  const text = `${tenths.slice(0, -1) || '0'}.${tenths.slice(-1)}`;
  return locale === 'hu' ? text.replace('.', ',') : text;
}

/** Progress and status in the fewest words: `53 % · on track`. Empty where neither is known. */
export function standing({ progress, status }: Standing, locale: LocaleId): string {
  const parts: string[] = [];
  if (progress !== null) parts.push(showPercent(progress, locale));
  if (status !== null) parts.push(messagesOf(locale).status[status]);
  return parts.join(' · ');
}
