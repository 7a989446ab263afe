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
    why: {
      en: 'A file with hundreds of findings usually has one cause: it is not an OKR file, or a keyword is spelled in a way that nobody knows. The 500 strongest findings are shown.',
      zh: '一个文件有几百个问题，通常只有一个原因：它不是 OKR 文件，或某个关键字的写法无人认识。这里只显示最严重的 500 个。',
      hu: 'Ha egy fájlban több száz találat van, annak többnyire egyetlen oka van: nem OKR-fájl, vagy egy kulcsszó írásmódja ismeretlen. Az 500 legsúlyosabb találat látszik.',
    },
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
