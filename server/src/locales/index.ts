import { en } from './en/index.ts';
import { hu } from './hu/index.ts';
import type { Locale, LocaleId } from './types.ts';
import { zh } from './zh/index.ts';

/** Every language, English first. */
export const locales: readonly Locale[] = [en, zh, hu];

/** The language of that id. */
export function localeOf(id: LocaleId): Locale {
  return locales.find((locale) => locale.id === id) ?? en;
}
