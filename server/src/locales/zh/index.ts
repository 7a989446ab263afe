import type { Locale } from '../types.ts';
import { keywords, values } from './keywords.ts';
import { messages } from './messages.ts';
import { method } from './method.ts';
import { words } from './words.ts';

export const zh: Locale = { id: 'zh', name: '中文', keywords, values, messages, words, method };
