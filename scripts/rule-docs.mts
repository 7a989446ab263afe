/**
 * Writes what is said of the rules outside the code: a page each and their table in `docs/rules`, and the JSON schema of
 * `okr.config.json`. All of it comes from the registry; a test checks that the files are up to date.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleDocFolder, ruleDocPath } from '../server/src/rules/docPath.ts';
import { rules } from '../server/src/rules/registry.ts';
import {
  type OptionSpec,
  type Profile,
  profiles,
  type Rule,
  type RuleCategory,
  ruleCategories,
  type Severity,
  severities,
} from '../server/src/rules/types.ts';

export const schemaPath = 'schemas/okr.config.schema.json';

/** Every generated file: its path from the project's root, and its text. */
export function ruleFiles(): ReadonlyMap<string, string> {
  return new Map([
    [`${ruleDocFolder}/README.md`, tableOfRules()],
    ...rules.map((rule) => [ruleDocPath(rule.code), pageOf(rule)] as const),
    [schemaPath, `${JSON.stringify(configSchema(), null, 2)}\n`],
  ]);
}

const categoryTitles: Record<RuleCategory, string> = {
  syntax: 'What can be read',
  structure: 'Structure of a plan',
  measure: 'What is measured',
  time: 'Time',
  wording: 'Wording',
  alignment: 'Across plans',
  people: 'People',
  tracking: 'Check-ins and scores',
  method: 'The method',
};

function tableOfRules(): string {
  const sections = ruleCategories.map((category) => {
    const own = rules.filter((rule) => rule.category === category);
    const rows = own.map(
      (rule) => `| [${rule.code}](${rule.code}.md) | ${severityIn(rule, 'recommended')} | ${rule.docs.summary.en} |`,
    );
    return `## ${categoryTitles[category]}\n\n| rule | default | finds |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Rules

${generated}

What the linter knows about OKRs: ${rules.length} rules. \`okr rules\` prints this table, \`okr explain CODE\` a page.

- **error**: the text cannot be read or scored as written. **warning**: the method’s sources agree that it is wrong.
  **information**: sources differ, or it is a judgement. **hint**: style.
- The profiles \`recommended\` (the default), \`strict\` and \`relaxed\`, a severity for each rule and its options are set in
  \`okr.config.json\`, in the folder of the plans or above it, or in the editor’s settings; the file wins. In \`relaxed\`,
  information becomes a hint and hints are off, unless a rule says otherwise.
- A comment suppresses a rule, best with a reason: \`// okr-disable-next-line CODE[, CODE] -- why\`, \`okr-disable-line\`,
  \`okr-disable\` … \`okr-enable\`, \`okr-disable-file\`.
- The letters behind the rules’ reasons are explained in [sources](sources.md).

\`\`\`json
{
  "profile": "strict",
  "rules": {
    "kr-no-baseline": "off",
    "too-many-objectives": ["warning", { "max": 3 }]
  }
}
\`\`\`

${sections.join('\n')}`;
}

function pageOf(rule: Rule): string {
  const { summary, why, examples, sources } = rule.docs;
  const parts = [`# ${rule.code}`, generated, summary.en, `${severityTable(rule)}`, `## Why\n\n${why.en}`];
  if (examples) {
    parts.push(
      `## Examples\n\n${(['en', 'zh', 'hu'] as const)
        .map(
          (language) =>
            `### ${languageNames[language]}\n\n${example('Weak', examples[language].bad)}\n\n${example('Better', examples[language].good)}`,
        )
        .join('\n\n')}`,
    );
  }
  const options = Object.entries(rule.options ?? {});
  if (options.length) {
    const rows = options.map(
      ([name, spec]) => `| \`${name}\` | \`${JSON.stringify(spec.default)}\` | ${spec.summary} |`,
    );
    parts.push(`## Options\n\n| option | default | is |\n|---|---|---|\n${rows.join('\n')}`);
  }
  if (rule.scope !== 'engine' || rule.code === 'unused-suppression') parts.push(`## Settings\n\n${settingsOf(rule)}`);
  parts.push(
    `## In other languages\n\n${(['zh', 'hu'] as const)
      .map((language) => `### ${languageNames[language]}\n\n${summary[language]}\n\n${why[language]}`)
      .join('\n\n')}`,
  );
  if (sources.length)
    parts.push(`## Sources\n\n${sources.map((source) => `- ${source}`).join('\n')}\n\nSee [sources](sources.md).`);
  return `${parts.join('\n\n')}\n`;
}

const languageNames = { en: 'English', zh: '中文', hu: 'Magyar' };

/** A long example is shown by its beginning and its end. */
function example(title: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  const shown = lines.length > 40 ? [...lines.slice(0, 14), '// …', ...lines.slice(-3)] : lines;
  return `${title}:\n\n\`\`\`okr\n${shown.join('\n')}\n\`\`\``;
}

function severityTable(rule: Rule): string {
  const row = (profile: Profile) => {
    const change = profile === 'recommended' ? undefined : rule.profiles?.[profile]?.options;
    const options = change
      ? `, ${Object.entries(change)
          .map(([name, value]) => `\`${name}\` ${value}`)
          .join(', ')}`
      : '';
    return `${severityIn(rule, profile)}${options}`;
  };
  return `| ${profiles.join(' | ')} | category |\n|---|---|---|---|\n| ${profiles.map(row).join(' | ')} | ${rule.category} |`;
}

function settingsOf(rule: Rule): string {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, spec]) => `"${name}": ${JSON.stringify(spec.default)}`,
  );
  const severity = severityIn(rule, 'recommended') === 'off' ? 'hint' : severityIn(rule, 'recommended');
  const setting = options.length ? `["${severity}", { ${options.join(', ')} }]` : '"off"';
  return `\`\`\`json\n{ "rules": { "${rule.code}": ${setting} } }\n\`\`\``;
}

/** What a profile makes of a rule; see `setup.ts`. */
function severityIn(rule: Rule, profile: Profile): Severity | 'off' {
  if (profile === 'recommended') return rule.severity;
  const own = rule.profiles?.[profile]?.severity;
  if (own) return own;
  const milder = { information: 'hint', hint: 'off' } as const;
  return profile === 'relaxed' ? (milder[rule.severity as keyof typeof milder] ?? rule.severity) : rule.severity;
}

function configSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'OKR Language',
    description: 'How OKRs are checked: okr.config.json in the folder of the plans, or above it.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      profile: {
        description: 'Where every rule starts from.',
        enum: [...profiles],
        enumDescriptions: [
          'What the method’s sources agree on.',
          'Smaller numbers and stronger words.',
          'Errors and warnings; judgements are hints.',
        ],
        default: 'recommended',
      },
      rules: {
        description: 'A severity, or a severity and options, for each rule.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.code, ruleSchema(rule)])),
      },
      fiscalYearStart: {
        description: 'First month of the fiscal year.',
        type: 'integer',
        minimum: 1,
        maximum: 12,
        default: 1,
      },
      pace: {
        description: 'Percentage points behind the expected progress.',
        type: 'object',
        additionalProperties: false,
        properties: {
          onTrack: {
            description: 'Up to this gap a key result is on track.',
            type: 'integer',
            minimum: 0,
            maximum: 100,
            default: 5,
          },
          behind: {
            description: 'Up to this gap it is behind, above it at risk.',
            type: 'integer',
            minimum: 0,
            maximum: 100,
            default: 25,
          },
        },
      },
    },
  };
}

function ruleSchema(rule: Rule) {
  const severity = { enum: ['off', ...severities] };
  const options = Object.entries(rule.options ?? {});
  const description = rule.docs.summary.en;
  const items = options.length
    ? [
        severity,
        {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(options.map(([name, spec]) => [name, optionSchema(spec)])),
        },
      ]
    : [severity];
  return {
    description,
    default: rule.severity,
    anyOf: [severity, { type: 'array', items, minItems: 1, maxItems: items.length }],
  };
}

function optionSchema({ default: value, summary, minimum, maximum }: OptionSpec) {
  const type =
    typeof value === 'number'
      ? { type: 'number', ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
      : typeof value === 'boolean'
        ? { type: 'boolean' }
        : { type: 'array', items: { type: 'string' } };
  return { description: summary, ...type, default: value };
}

const generated = '<!-- Generated by scripts/rule-docs.mts from server/src/rules. Edit the rule, not this file. -->';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = join(import.meta.dirname, '..');
  for (const [path, text] of ruleFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
