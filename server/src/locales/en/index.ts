import type { Locale } from '../types.ts';
import { keywords, values } from './keywords.ts';

export const en: Locale = { id: 'en', name: 'English', keywords, values };
