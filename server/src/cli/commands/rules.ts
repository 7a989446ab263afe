import { messagesOf } from '../../features/words.ts';
import { ruleDocPath } from '../../rules/docPath.ts';
import { rules as registry } from '../../rules/registry.ts';
import type { Rule } from '../../rules/types.ts';
import { closest } from '../../text/similar.ts';
import { type Colours, coloursFor } from '../colours.ts';
import { padEnd } from '../columns.ts';
import type { ExitCode, Run } from '../io.ts';
import { UsageError } from '../io.ts';
import { choice, commonOptions, readOptions } from '../options.ts';

/** `okr rules`: every rule in a line. */
export function rules(args: readonly string[], run: Run): ExitCode {
  const { values } = readOptions(run, args, { ...commonOptions, format: { type: 'string' } });
  const format = choice(run, '--format', values.format, ['text', 'json']);
  run.out(
    format === 'json' ? `${JSON.stringify({ version: 1, rules: registry.map(describe) }, null, 2)}\n` : table(run),
  );
  return 0;
}

function describe({ code, category, severity, options = {}, profiles = {}, docs }: Rule) {
  return {
    code,
    category,
    severity,
    summary: docs.summary,
    options: Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec])),
    profiles,
    sources: docs.sources,
    page: ruleDocPath(code),
  };
}

function table(run: Run): string {
  const colours = coloursFor(run);
  const width = Math.max(...registry.map(({ code }) => code.length));
  const severities = registry.map((rule) => severityWord(rule, run));
  const severityWidth = Math.max(...severities.map((word) => word.length));
  return registry
    .map((rule, index) => {
      const severity = padEnd(severities[index] ?? '', severityWidth);
      return `${colours.bold(padEnd(rule.code, width))}  ${severity}  ${rule.docs.summary[run.locale]}\n`;
    })
    .join('');
}

function severityWord({ severity }: Rule, { locale }: Run): string {
  const { command } = messagesOf(locale);
  return severity === 'off' ? command.off : command.severity[severity];
}

/** `okr explain CODE`: what a rule finds, why, and how to write it better. */
export function explain(args: readonly string[], run: Run): ExitCode {
  const { positionals } = readOptions(run, args, commonOptions);
  const [code] = positionals;
  if (code === undefined) throw new UsageError(run.words.missingArgument('CODE'));
  const rule = registry.find((each) => each.code === code);
  if (!rule) {
    const similar = closest(
      code,
      registry.map((each) => each.code),
    );
    run.fail(run.words.unknownRule(code, similar ? [similar] : []));
    return 2;
  }
  run.out(page(rule, run, coloursFor(run)));
  return 0;
}

function page(rule: Rule, run: Run, colours: Colours): string {
  const { docs, options = {} } = rule;
  const { words } = run;
  const parts = [
    `${colours.bold(rule.code)}  ${severityWord(rule, run)}  ${colours.dim(words.category[rule.category])}`,
    docs.summary[run.locale],
    docs.why[run.locale],
  ];
  const example = docs.examples?.[run.locale];
  if (example) {
    parts.push(
      `${colours.red(words.bad)}\n\n${indented(example.bad)}`,
      `${colours.green(words.good)}\n\n${indented(example.good)}`,
    );
  }
  const optionLines = Object.entries(options).map(
    ([name, { default: value, summary }]) => `  ${name}: ${JSON.stringify(value)}  ${summary}`,
  );
  if (optionLines.length > 0) parts.push(`${colours.bold(words.options)}\n\n${optionLines.join('\n')}`);
  if (docs.sources.length > 0) parts.push(`${colours.bold(words.sources)}\n\n${indented(docs.sources.join('\n'))}`);
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}
