import type { CommandMessages } from '../messages.ts';

export const command: CommandMessages = {
  help: `okr – objectives and key results in plain text

  okr check [PATH…]      lint files and folders
      --format text|json|sarif|github   --fix   --max-warnings N
  okr export [PATH…]     the plans with their scores
      --format json|ndjson|csv|markdown|html   -o FILE
  okr score [PATH…]      the tree of scores
  okr format [PATH…]     the canonical form
      --check   --write
  okr import FILE        pasted or exported OKRs (text, Markdown, CSV) as .okr
      --to FILE
  okr templates          the template library       --format json
  okr new TEMPLATE       a plan from a template     --lang en|zh|hu   -o FILE
  okr rules              every rule                 --format json
  okr explain CODE       what a rule finds, and why
  okr lsp                the language server on standard input and output

Commands that read plans also take
      --as-of DATE            work out everything for that day instead of today
      --config FILE           instead of the okr.config.json above each file
      - or --stdin            read standard input   --stdin-filename NAME
      --locale en|zh|hu       language of the messages; else LANG

Without PATH they read every .okr file below the current folder that .gitignore lets through.
Exit code: 0 clean, 1 errors or too many warnings, 2 something could not be done.
`,
  seeHelp: 'See okr --help.',
  severity: { error: 'error', warning: 'warning', information: 'info', hint: 'hint' },
  off: 'off',
  category: {
    syntax: 'syntax',
    structure: 'structure',
    measure: 'measurement',
    time: 'time',
    wording: 'wording',
    alignment: 'alignment',
    people: 'people',
    tracking: 'tracking',
    method: 'method',
  },

  unknownCommand: (name) => `there is no command “${name}”.`,
  unknownOption: (option) => `there is no option ${option}.`,
  optionNeedsValue: (option) => `${option} needs a value.`,
  optionAlone: (option) => `${option} takes no value.`,
  missingArgument: (name) => `${name} is missing.`,
  invalidChoice: (option, value, choices) => `${option} cannot be “${value}”, only ${choices.join(', ')}.`,
  invalidNumber: (option, value) => `${option} needs a whole number, not “${value}”.`,
  invalidDate: (value) => `--as-of needs a date such as 2026-02-10, not “${value}”.`,
  eitherOr: (one, other) => `${one} and ${other} do not go together.`,
  fixNeedsFiles: '--fix works on files, not on standard input.',
  writeNeedsFiles: '--write works on files, not on standard input.',

  notFound: (path) => `${path}: no such file or folder.`,
  notText: (path) => `${path}: not a UTF-8 text file.`,
  unreadable: (path, reason) => `${path}: cannot be read (${reason}).`,
  unwritable: (path, reason) => `${path}: cannot be written (${reason}).`,
  exists: (path) => `${path} already exists; nothing was written.`,
  noFiles: (path) => `${path}: no .okr file in this folder.`,
  internalError: (details) => `internal error, please report it:\n${details}`,

  summary: ({ errors, warnings, information, hints, files }) =>
    `${[
      counted(errors, 'error'),
      counted(warnings, 'warning'),
      ...(information > 0 ? [`${information} info`] : []),
      ...(hints > 0 ? [counted(hints, 'hint')] : []),
    ].join(', ')} in ${counted(files, 'file')}.`,
  clean: (files) => (files === 0 ? 'No file to check.' : `No findings in ${counted(files, 'file')}.`),
  fixable: (count) => `${count} can be fixed with --fix.`,
  fixed: (count, path) => `${path}: ${count} fixed.`,
  wouldFormat: (path) => `${path} is not in canonical form.`,
  formatted: (path) => `${path} formatted.`,
  written: (path) => `${path} written.`,
  noPlans: 'No plan with an objective found.',

  unknownRule: (code, similar) => `there is no rule “${code}”.${didYouMean(similar)}`,
  unknownTemplate: (id, similar) => `there is no template “${id}”.${didYouMean(similar)}`,
  bad: 'Weak',
  good: 'Better',
  options: 'Options',
  sources: 'Sources',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function didYouMean(similar: readonly string[]): string {
  return similar.length > 0 ? ` Did you mean ${similar.join(' or ')}?` : '';
}
