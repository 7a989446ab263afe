import type { Locale } from '../types.ts';
import { keywords, values } from './keywords.ts';

export const hu: Locale = { id: 'hu', name: 'Magyar', keywords, values };
