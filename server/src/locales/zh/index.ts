import type { Locale } from '../types.ts';
import { keywords, values } from './keywords.ts';

export const zh: Locale = { id: 'zh', name: '中文', keywords, values };
