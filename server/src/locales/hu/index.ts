import type { Locale } from '../types.ts';
import { keywords, values } from './keywords.ts';
import { messages } from './messages.ts';
import { method } from './method.ts';
import { words } from './words.ts';

export const hu: Locale = { id: 'hu', name: 'Magyar', keywords, values, messages, words, method };
