import { pathToFileURL } from 'node:url';
import { version } from '../../lsp/version.ts';
import { ruleDocPath } from '../../rules/docPath.ts';
import type { Rule, Severity } from '../../rules/types.ts';
import type { Run } from '../io.ts';
import type { Reporter } from './types.ts';

/** SARIF 2.1.0, for code scanning. Every rule is described, so that its findings are explained where they are shown. */
export function sarifReporter(run: Run, rules: readonly Rule[]): Reporter {
  return (files) => {
    const indexOf = new Map(rules.map(({ code }, index) => [code, index]));
    const results = files.flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ code, severity, message, range: { start, end } }) => ({
        ruleId: code,
        ...(indexOf.has(code) ? { ruleIndex: indexOf.get(code) } : {}),
        level: levels[severity],
        message: { text: message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: artifact(path),
              region: {
                startLine: start.line + 1,
                startColumn: start.character + 1,
                endLine: end.line + 1,
                endColumn: end.character + 1,
              },
            },
          },
        ],
      })),
    );
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'okr', version, rules: rules.map((rule) => described(rule, run)) } },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { ROOT: { uri: pathToFileURL(`${run.cwd}/`).href } },
          artifacts: files.map(({ path }) => ({ location: artifact(path) })),
          results,
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  };
}

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

function described({ code, category, severity, docs }: Rule, { locale }: Run) {
  const text = docs.why[locale] || docs.summary[locale];
  return {
    id: code,
    shortDescription: { text: docs.summary[locale] },
    fullDescription: { text: docs.summary.en },
    help: { text, markdown: `${text}\n\n\`${ruleDocPath(code)}\`` },
    defaultConfiguration: { level: levels[severity], enabled: severity !== 'off' },
    properties: { category },
  };
}

/** Relative paths are below the folder that the command was called in. */
function artifact(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (/^(?:\/|[A-Za-z]:\/)/.test(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
}
