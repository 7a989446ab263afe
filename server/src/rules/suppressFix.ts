import type { LocaleId } from '../locales/types.ts';
import { tabStop } from './edits.ts';
import type { Finding, Fix, Messages } from './types.ts';

/**
 * Switches the finding's rule off for its line, with a reason to fill in: a comment line above, or behind the line where
 * that line continues a sentence and a comment above would part it. The editor offers it for every finding.
 */
export function suppressFix({ code, span: { line } }: Finding, locale: LocaleId): Fix {
  const directive = (kind: string) => `// ${kind} ${code} -- ${tabStop(1, placeholder[locale]())}`;
  const continues = line.syntax.kind === 'text' && line.syntax.decoration.marker === null;
  const at = continues ? line.text.length : 0;
  const indent = /^\s*/.exec(line.text)?.[0] ?? '';
  return {
    title: title[locale]({ code }),
    edits: [
      {
        span: { line, start: at, end: at },
        newText: continues ? ` ${directive('okr-disable-line')}` : `${indent}${directive('okr-disable-next-line')}\n`,
      },
    ],
    safe: false,
    snippet: true,
  };
}

const title: Messages<{ code: string }> = {
  en: ({ code }) => `Suppress “${code}” here, with a reason`,
  zh: ({ code }) => `在此处屏蔽“${code}”并说明原因`,
  hu: ({ code }) => `„${code}” elnémítása itt, indoklással`,
};

const placeholder: Messages = { en: () => 'why', zh: () => '原因', hu: () => 'miért' };
