import type { Severity } from '../../rules/types.ts';
import type { Reporter } from './types.ts';

/** Workflow commands: each finding becomes an annotation at its line. */
export const githubReport: Reporter = (files) =>
  files
    .flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ code, severity, message, range: { start, end } }) => {
        const properties = {
          file: path,
          line: start.line + 1,
          col: start.character + 1,
          endLine: end.line + 1,
          endColumn: end.character + 1,
          title: `okr ${code}`,
        };
        const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
        return `::${levels[severity]} ${list.join(',')}::${inMessage(message)}\n`;
      }),
    )
    .join('');

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
