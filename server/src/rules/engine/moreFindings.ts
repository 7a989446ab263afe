import { engineRule } from '../define.ts';
import type { Messages } from '../types.ts';

/** The file has more findings than are shown. */
export const moreFindingsRule = engineRule({
  code: 'more-findings',
  category: 'syntax',
  severity: 'information',
  docs: {
    summary: {
      en: 'The file has more findings than are shown.',
      zh: '文件中的问题过多，只显示了一部分。',
      hu: 'A fájlban több találat van, mint amennyi látszik.',
    },
    why: 'A file with hundreds of findings usually has one cause: it is not an OKR file, or a keyword is spelled in a way that nobody knows. The 500 strongest findings are shown.',
    sources: [],
  },
});

export const moreFindings = {
  code: moreFindingsRule.code,
  message: {
    en: ({ count }) => `${count} more findings are not shown. Fix the most serious ones first.`,
    zh: ({ count }) => `还有 ${count} 个问题没有显示，请先处理最严重的。`,
    hu: ({ count }) => `További ${count} találat nem látszik. Javítsa először a legsúlyosabbakat.`,
  } satisfies Messages<{ count: number }>,
};
