import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import { engineRule } from '../define.ts';
import type { Messages } from '../types.ts';

/** A rule threw. */
export const internalErrorRule = engineRule({
  code: 'internal-error',
  category: 'syntax',
  severity: 'warning',
  docs: {
    summary: {
      en: 'A rule of the linter failed; every other rule still ran.',
      zh: '某条规则运行失败，其他规则照常运行。',
      hu: 'A linter egyik szabálya hibára futott; a többi lefutott.',
    },
    why: {
      en: 'This is a fault of the tool, not of your text. The finding names the rule; please report it with the text that caused it, and switch the rule off in `okr.config.json` until it is fixed.',
      zh: '这是工具的错，不是文本的错。请把规则名称和引发问题的文本反馈给我们，修复之前可在 `okr.config.json` 中关闭这条规则。',
      hu: 'Ez az eszköz hibája, nem a szövegé. A találat megnevezi a szabályt; kérjük, jelezze azzal a szöveggel együtt, amely kiváltotta, és a javításig kapcsolja ki az `okr.config.json` fájlban.',
    },
    sources: [],
  },
});

export const internalError = {
  code: internalErrorRule.code,
  message: {
    en: ({ code, reason }) => `The rule “${code}” failed (${reason}). This is a fault of the tool: please report it.`,
    zh: ({ code, reason }) => `规则“${code}”运行失败（${reason}）。这是工具的问题，请反馈给我们。`,
    hu: ({ code, reason }) =>
      `${quotedWithCapitalArticle(code)} szabály hibára futott (${reason}). Ez az eszköz hibája: kérjük, jelezze.`,
  } satisfies Messages<{ code: string; reason: string }>,
};
