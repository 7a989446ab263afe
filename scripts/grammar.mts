/**
 * Writes the TextMate grammars from the keywords of the locales: `node scripts/grammar.mts`. A test checks that the
 * written files are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales } from '../server/src/locales/index.ts';

interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly include?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

type Captures = Readonly<Record<string, Rule>>;

/** The files and what is in them. */
export function grammars(): ReadonlyMap<string, string> {
  return new Map([
    ['okr.tmLanguage.json', print(okrGrammar())],
    ['markdown.okr.tmLanguage.json', print(markdownInjection())],
  ]);
}

function print(grammar: object): string {
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

// Keywords. All of them are matched without regard to case, accents and the kind of white space.

const spellings = {
  objective: locales.flatMap(({ keywords }) => keywords.objective),
  keyResult: locales.flatMap(({ keywords }) => [...keywords.keyResult, ...keywords.keyResults]),
  plan: locales.flatMap(({ keywords }) => Object.values(keywords.plan).flat()),
  note: locales.flatMap(({ keywords }) => keywords.note),
  property: locales.flatMap(({ keywords }) => Object.values(keywords.property).flat()),
  value: locales.flatMap(({ values }) =>
    Object.values(values).flatMap((each) => Object.values<readonly string[]>(each).flat()),
  ),
  done: locales.flatMap(({ values }) => values.status.done),
};

/** Longest first, so that no keyword hides behind its own beginning. */
function anyOf(words: readonly string[]): string {
  const unique = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${unique.map(loose).join('|')})`;
}

function loose(word: string): string {
  return [...word].map(looseCharacter).join('');
}

function looseCharacter(character: string): string {
  if (character === ' ') return '[\\s-]+';
  if (character === '-') return '[-\\s]';
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '');
  if (base !== character) return `[${character}${base}]`;
  const isAsciiLetter = /[A-Za-z]/.test(character);
  return isAsciiLetter ? `[${character}${String.fromCharCode(character.charCodeAt(0) + 0xfee0)}]` : character;
}

// Parts of a line. White space includes NBSP and the ideographic space: Oniguruma's \s does.

const digits = '[0-9０-９]';
const marker = `(?:[-*+–－](?=\\s)|[-–－](?=\\p{L})|[•·‣◦▪●○■◆➢➤]|${digits}{1,3}(?:[.)．）]{1,2}(?!${digits})|、)|[(（]${digits}{1,3}[)）]|[①-⒛❶-➓]|[0-9]️?⃣)`;
const checkbox = '(?:\\[[ xX✓✔]?\\](?=\\s|\\p{Han})|[☐☑☒]\\x{fe0f}?)';
const emoji = '(?:[⌚-⏿☀-➿⬅-⭕\\x{1f000}-\\x{1faff}][\\x{200d}\\x{fe0e}\\x{fe0f}]*)';
const emphasis = '(?:\\*{1,3}|_{1,3}|`{1,3})';
const blank = '[\\s\\x{feff}\\x{200b}]';
// Atomic, so that a long row of marks is never divided anew.
const unmarked = `^(?>${blank}*(?:(?:#+|${checkbox}|${emoji}|${emphasis})${blank}*)*)`;
const lead = `^(?>${blank}*(?:(?:#+|${marker}|${checkbox}|${emoji}|${emphasis})${blank}*)*)`;
const ends = '(?![\\p{L}&&[^一二三四五六七八九十]])';
const colon = `(?>(?:${emphasis}|${emoji}|\\s)*)[:：∶]`;
const number = `${digits}+(?:[-._/．－]${digits}+)*\\p{Latin}?(?!\\p{L})|[一二三四五六七八九十]{1,3}(?!\\p{L})|[(（]${digits}+[)）]|[①-⒛]`;
const numericLabel = `(?:(?:[OKRokr]{1,2}(?=${digits}))?[-－#＃№_.]?(?:${number})[.．]?)`;
const label = `(?:\\s*${numericLabel}|\\s+[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)`;
const annotation = '(?:\\s*(?:[(（][^()（）]*[)）]|【[^【】]*】))';
const header = (words: readonly string[]) => `(${anyOf(words)})${ends}(?:${emphasis}|${emoji})?`;

const comment = '(?:(?<=\\s)|^)//.*$';
const date = `${digits}{4}(?:[-－]${digits}{1,2}[-－]${digits}{1,2}|[/／]${digits}{1,2}[/／]${digits}{1,2}|\\.\\s?${digits}{1,2}\\.\\s?${digits}{1,2}\\.?|年\\s?${digits}{1,2}月\\s?${digits}{1,2}[日号]?)`;
const amount = `(?:[$€£¥￥]\\s?)?${digits}+(?:[.,，  ]${digits}+)*(?:\\s?(?:%|％|‰|pp|个百分点|[KkMm](?!\\p{L})|[万亿萬億]))?`;

const decoration: Rule = { patterns: [{ include: '#decoration' }] };
const sentence: Rule = { patterns: [{ include: '#sentence' }] };
const separator: Rule = { patterns: [{ include: '#separator' }] };
const labelScope: Rule = { name: 'entity.name.label.okr' };
const annotationScope: Rule = { name: 'meta.annotation.okr', patterns: [{ include: '#amount' }] };

/** A header line with colon or, behind a number, without. */
function headerRules(words: readonly string[], scope: string, text: Rule): readonly Rule[] {
  const scopes = (colonGroup: number): Captures => ({
    1: decoration,
    2: { name: 'meta.qualifier.okr' },
    3: { name: `keyword.control.${scope}.okr` },
    4: labelScope,
    5: annotationScope,
    [colonGroup]: separator,
    [colonGroup + 1]: text,
  });
  const longWords = words.filter((word) => word.length > 1);
  const ideographic = words.filter((word) => /\p{Script=Han}/u.test(word));
  return [
    {
      name: `meta.${scope}.okr`,
      match: `(?i)(${lead})()${header(words)}(${label})?(${annotation}*)(${colon})(.*)$`,
      captures: scopes(6),
    },
    {
      name: `meta.${scope}.okr`,
      match: `(?i)(${lead})((?:[\\p{L}\\p{N}&'’/.+-]+\\s+){1,6})${header(longWords)}(\\s*${numericLabel})?(${annotation}*)(${colon})(.*)$`,
      captures: scopes(6),
    },
    {
      name: `meta.${scope}.okr`,
      match: `(?i)(${lead})([\\p{L}\\p{N}]+?)${header(ideographic)}(\\s*${numericLabel})(${annotation}*)(${colon})(.*)$`,
      captures: scopes(6),
    },
    {
      name: `meta.${scope}.okr`,
      match: `(?i)(${lead})()${header(words)}(\\s*${numericLabel})(${annotation}*)(${emphasis}?\\s*[-–—|.)、]*)(?=\\s|$)(.*)$`,
      captures: scopes(6),
    },
  ];
}

/** A key-result keyword alone on its line. */
function listHeader(qualifier: string, ending: string): Rule {
  return {
    name: 'meta.key-results.okr',
    match: `(?i)(${lead})${qualifier}${header(spellings.keyResult)}(${annotation}*)${ending}\\s*${emphasis}?\\s*(//.*)?$`,
    captures: {
      1: decoration,
      2: { name: 'meta.qualifier.okr' },
      3: { name: 'keyword.control.key-result.okr' },
      4: annotationScope,
      5: separator,
      6: { name: 'comment.line.double-slash.okr' },
    },
  };
}

function okrGrammar(): object {
  const keyed = (words: readonly string[]) => `${header(words)}(${colon})(.*)$`;
  const owning = `(?:(?:${anyOf([...spellings.objective, ...spellings.keyResult, ...spellings.plan])})\\s*(?:${numericLabel})?\\s*)?`;
  return {
    name: 'OKR',
    scopeName: 'source.okr',
    patterns: [
      { include: '#comment' },
      { include: '#quote' },
      { include: '#checkIn' },
      { include: '#property' },
      { include: '#listHeader' },
      { include: '#keyResult' },
      { include: '#objective' },
      { include: '#plan' },
      { include: '#note' },
      { include: '#heading' },
      { include: '#text' },
    ],
    repository: {
      comment: { patterns: [{ name: 'comment.line.double-slash.okr', match: comment }] },
      quote: {
        name: 'markup.quote.okr',
        match: `(${lead})(>)(?:\\s+(.*))?$`,
        captures: { 1: decoration, 2: { name: 'punctuation.definition.quote.begin.okr' } },
      },
      checkIn: {
        name: 'meta.check-in.okr',
        match: `(?i)(${lead})(${date})(?=[\\s:：,，|]|$)([:：,，|]?)(?:\\s+(${anyOf(spellings.done)}${ends}|-(?=\\s|$)|[-+]?${amount}(?:\\s?/\\s?${digits}+)?[^\\s/]*(?:\\s\\p{L}+(?=\\s+${digits}+/))?))?(?:\\s+(${digits}+(?:[.,]${digits}+)?\\s?(?:/\\s?${digits}+|[%％])))?(?=\\s|$)(.*)$`,
        captures: {
          1: decoration,
          2: { name: 'constant.other.date.okr' },
          3: separator,
          4: { name: 'constant.numeric.value.okr' },
          5: { name: 'constant.numeric.confidence.okr' },
          6: { name: 'markup.other.check-in.okr', patterns: [{ include: '#comment' }] },
        },
      },
      listHeader: {
        patterns: [
          listHeader('()', `(${colon})?`),
          // Behind other words only the colon tells a list header from a sentence.
          listHeader("((?:[\\p{L}\\p{N}&'’/.+-]+\\s+){1,6})", `(${colon})`),
        ],
      },
      keyResult: { patterns: headerRules(spellings.keyResult, 'key-result', sentence) },
      objective: {
        patterns: headerRules(spellings.objective, 'objective', { name: 'markup.bold.objective.okr', ...sentence }),
      },
      plan: {
        name: 'meta.plan.okr',
        match: `(?i)(${unmarked})${keyed(spellings.plan)}`,
        captures: {
          1: decoration,
          2: { name: 'keyword.control.plan.okr' },
          3: separator,
          4: { name: 'entity.name.section.plan.okr', patterns: [{ include: '#comment' }] },
        },
      },
      note: {
        name: 'meta.note.okr',
        match: `(?i)(${lead})${header(spellings.note)}(\\s*${numericLabel})?(${colon})(.*)$`,
        captures: {
          1: decoration,
          2: { name: 'keyword.other.note.okr' },
          3: labelScope,
          4: separator,
          5: { name: 'markup.quote.okr' },
        },
      },
      property: {
        name: 'meta.property.okr',
        match: `(?i)(${lead})(${owning}${anyOf(spellings.property)})${ends}${emphasis}?(${colon})(.*)$`,
        captures: {
          1: decoration,
          2: { name: 'support.type.property-name.okr' },
          3: separator,
          4: { patterns: [{ include: '#value' }] },
        },
      },
      heading: {
        name: 'markup.heading.okr',
        match: `^(${blank}*#+)(?=\\s)(.*)$`,
        captures: { 1: { name: 'punctuation.definition.heading.okr' }, 2: sentence },
      },
      text: { match: `(${lead})(.+)$`, captures: { 1: decoration, 2: sentence } },
      decoration: {
        patterns: [
          { name: 'punctuation.definition.heading.okr', match: '#+' },
          { name: 'punctuation.definition.list.begin.okr', match: `(?<!\\*)${marker}` },
          { name: 'constant.language.checkbox.okr', match: checkbox },
          { name: 'punctuation.definition.emphasis.okr', match: emphasis },
        ],
      },
      separator: {
        patterns: [
          { name: 'punctuation.separator.key-value.okr', match: '[:：∶]' },
          { name: 'punctuation.definition.emphasis.okr', match: emphasis },
        ],
      },
      sentence: {
        patterns: [
          { include: '#comment' },
          { include: '#trailing' },
          { name: 'constant.other.date.okr', match: date },
          { name: 'constant.other.date.okr', match: '(?<![A-Za-z0-9])(?:[QH][1-4])(?![A-Za-z0-9])' },
          { include: '#operator' },
          { include: '#amount' },
        ],
      },
      trailing: {
        patterns: [
          {
            name: 'entity.name.tag.okr',
            match: '(?<=\\s)[#＃]\\p{L}[\\p{L}\\p{M}\\p{N}_./&+-]*(?=[,，、]?(?:\\s+[#＃@＠]\\S+)*\\s*(?://.*)?$)',
          },
          {
            name: 'variable.other.owner.okr',
            match: '(?<=\\s)[@＠][\\p{L}\\p{M}\\p{N}_.-]+(?=[,，、]?(?:\\s+[#＃@＠]\\S+)*\\s*(?://.*)?$)',
          },
        ],
      },
      value: {
        patterns: [
          { include: '#comment' },
          {
            name: 'support.constant.property-value.okr',
            match: `(?i)(?<=[:：∶\\s*_])${anyOf(spellings.value)}(?=\\s*(?://.*)?$)`,
          },
          { name: 'variable.other.owner.okr', match: '[@＠][\\p{L}\\p{M}\\p{N}_.-]+' },
          { name: 'string.quoted.double.okr', match: '"[^"]*"' },
          {
            name: 'constant.other.date.okr',
            match: `${date}|(?<![A-Za-z0-9])(?:(?:FY\\s?)?[0-9]{2,4}[-\\s]?)?[QH][1-4](?![A-Za-z0-9])`,
          },
          { name: 'variable.other.reference.okr', match: '(?<![\\p{L}\\p{N}])(?:O|KR)-?[0-9]+(?![\\p{L}\\p{N}])' },
          { include: '#operator' },
          { include: '#amount' },
        ],
      },
      operator: { patterns: [{ name: 'keyword.operator.okr', match: '->|→|=>|[<>]=?|[≥≤]|\\.\\.' }] },
      amount: {
        patterns: [{ name: 'constant.numeric.okr', match: `(?<![A-Za-z0-9_.])${amount}(?![A-Za-z0-9_])` }],
      },
    },
  };
}

/** Fenced blocks of `okr` in Markdown. */
function markdownInjection(): object {
  return {
    scopeName: 'markdown.okr.codeblock',
    injectionSelector: 'L:text.html.markdown',
    patterns: [{ include: '#fence' }],
    repository: {
      fence: {
        name: 'markup.fenced_code.block.markdown',
        begin: '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?i:(okr)((?:\\s+|:|,|\\{|\\?)[^`]*)?$)',
        end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
        beginCaptures: {
          3: { name: 'punctuation.definition.markdown' },
          4: { name: 'fenced_code.block.language.markdown' },
          5: { name: 'fenced_code.block.language.attributes.markdown' },
        },
        endCaptures: { 3: { name: 'punctuation.definition.markdown' } },
        patterns: [
          {
            begin: '(^|\\G)(\\s*)(.*)',
            while: '(^|\\G)(?!\\s*([`~]{3,})\\s*$)',
            contentName: 'meta.embedded.block.okr',
            patterns: [{ include: 'source.okr' }],
          },
        ],
      },
    },
  };
}

const folder = new URL('../syntaxes/', import.meta.url);

/** The grammar files as they are on disk. */
export function writtenGrammar(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of grammars()) writeFileSync(new URL(name, folder), text);
}
