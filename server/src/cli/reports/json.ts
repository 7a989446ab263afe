import type { Reporter } from './types.ts';

/** The documented form for other programs. */
export const jsonReport: Reporter = (files, summary) => `${JSON.stringify({ version: 1, files, summary }, null, 2)}\n`;
