import { coloursFor } from '../colours.ts';
import type { Run } from '../io.ts';
import type { Reporter } from './types.ts';

/** A line for each finding that terminals make a link of, then the sum. */
export function textReporter(run: Run): Reporter {
  const colours = coloursFor(run);
  const styles = { error: colours.red, warning: colours.yellow, information: colours.blue, hint: colours.dim };
  return (files, summary) => {
    const lines = files.flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ code, severity, message, range: { start } }) => {
        const place = colours.bold(`${path}:${start.line + 1}:${start.character + 1}`);
        return `${place}: ${styles[severity](run.words.severity[severity])}: ${message} ${colours.dim(`[${code}]`)}`;
      }),
    );
    const { errors, warnings, information, hints } = summary;
    const total = errors + warnings + information + hints;
    const style = errors > 0 ? colours.red : warnings > 0 ? colours.yellow : colours.green;
    if (lines.length > 0) lines.push('');
    lines.push(style(total === 0 ? run.words.clean(summary.files) : run.words.summary(summary)));
    const fixable = files.flatMap(({ diagnostics }) => diagnostics).filter(({ fixable }) => fixable).length;
    if (fixable > 0) lines.push(run.words.fixable(fixable));
    return `${lines.join('\n')}\n`;
  };
}
