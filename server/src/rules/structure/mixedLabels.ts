import { locales } from '../../locales/index.ts';
import type { LocaleId } from '../../locales/types.ts';
import type { ObjectiveModel } from '../../model/types.ts';
import type { Block, KeyResultNode, Line, ObjectiveNode, Span } from '../../syntax/tree.ts';
import { fold } from '../../text/fold.ts';
import { type Chunks, inChunks } from '../chunks.ts';
import { documentRule } from '../define.ts';
import { replace } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

/** A keyword as it is spelt on one line. */
interface Use {
  /** Keywords that could be spelt alike: of objectives, of key results, above lists, each by language. */
  readonly group: string;
  /** What spellings are compared by. */
  readonly key: string;
  readonly text: string;
  readonly span: Span;
  /** Where the label begins; the keyword's end without one. */
  readonly rest: number;
}

/** Two spellings of one keyword in a file. */
export const mixedLabels = documentRule<Record<never, never>, readonly Spelling[]>({
  code: 'mixed-labels',
  category: 'structure',
  severity: 'hint',
  docs: {
    summary: {
      en: 'Two spellings of the same keyword in one file.',
      zh: '同一文件里同一关键词有两种写法。',
      hu: 'Ugyanaz a kulcsszó kétféleképpen egy fájlban.',
    },
    why: 'Both are understood, but readers wonder whether they mean different things, and a search finds only one of them. Keep the one that is used most. Each language has its own keywords, so a file may mix languages; case, accents and simplified or traditional characters do not matter.',
    examples: examples(
      { en: ['KR', 'Key result'], zh: ['KR', '关键结果'], hu: ['KR', 'Kulcseredmény'] },
      ({ body, second }, [short = '', long = '']) => {
        const two = `${body}\n\n${second}`;
        const last = two.lastIndexOf(`${short}:`);
        return [`${two.slice(0, last)}${long}${two.slice(last + short.length)}`, two];
      },
    ),
    sources: ['S1: the label of key results changes half-way through.'],
  },
  collect: ({ objective }) => spellingsOf(usesOf(objective)),
  check({ document }, context) {
    const groups: Groups = new Map();
    const lists = inChunks(ofLists, document.document.blocks, [], (blocks) => groupsOf(blocks.map(listSpellings)));
    for (const own of [...lists, ...document.plans.map((plan) => context.summed(plan, groupsOf))]) {
      for (const [group, spellings] of own) {
        for (const [key, same] of spellings) for (const one of same) addSpelling(groups, group, key, one);
      }
    }
    for (const spellings of groups.values()) {
      if (spellings.size > 1) reportGroup([...spellings.values()], context);
    }
  },
});

/** Spellings by what they spell, then by how. */
type Groups = Map<string, Map<string, Spelling[]>>;

/** The uses of one spelling in one objective: so few that thousands of objectives are soon compared. */
interface Spelling {
  readonly group: string;
  readonly key: string;
  readonly uses: readonly Use[];
}

function spellingsOf(uses: readonly Use[]): readonly Spelling[] {
  const spellings: { group: string; key: string; uses: Use[] }[] = [];
  for (const use of uses) {
    const same = spellings.find(({ group, key }) => key === use.key && group === use.group);
    if (same) same.uses.push(use);
    else spellings.push({ group: use.group, key: use.key, uses: [use] });
  }
  return spellings;
}

function groupsOf(items: readonly (readonly Spelling[])[]): Groups {
  const groups: Groups = new Map();
  for (const spellings of items) for (const one of spellings) addSpelling(groups, one.group, one.key, one);
  return groups;
}

function addSpelling(groups: Groups, group: string, key: string, spelling: Spelling): void {
  let ofGroup = groups.get(group);
  if (!ofGroup) {
    ofGroup = new Map();
    groups.set(group, ofGroup);
  }
  const same = ofGroup.get(key);
  if (same) same.push(spelling);
  else ofGroup.set(key, [spelling]);
}

/** Those above lists; kept with the block. */
function listSpellings(block: Block): readonly Spelling[] {
  let spellings = ofBlock.get(block);
  if (!spellings) {
    spellings = spellingsOf(block.lines.flatMap((line) => (line.syntax.kind === 'listHeader' ? listUse(line) : [])));
    ofBlock.set(block, spellings);
  }
  return spellings;
}

const ofBlock = new WeakMap<Block, readonly Spelling[]>();
const ofLists: Chunks<Block, Groups> = new WeakMap();

function usesOf({ node, reading, keyResults }: ObjectiveModel): readonly Use[] {
  const uses: Use[] = [];
  addUse(uses, node, reading.language);
  for (const keyResult of keyResults) addUse(uses, keyResult.node, keyResult.reading.language);
  return uses;
}

function addUse(uses: Use[], { kind, keyword, label, line }: ObjectiveNode | KeyResultNode, language: LocaleId): void {
  if (!keyword || (line.syntax.kind === 'keyResult' && line.syntax.opensList)) return;
  const { text, span } = keyword;
  const rest = label && label.span.line === span.line ? label.span.start : span.end;
  uses.push({ group: groups[kind][language], key: keyOf(text), text, span, rest });
}

const groups = {
  objective: { en: 'objective en', zh: 'objective zh', hu: 'objective hu' },
  keyResult: { en: 'keyResult en', zh: 'keyResult zh', hu: 'keyResult hu' },
} as const;

/** What spellings are compared by. There are few of them, used thousands of times. */
function keyOf(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = fold(text);
    if (keys.size >= 1000) keys.clear();
    keys.set(text, key);
  }
  return key;
}

const keys = new Map<string, string>();

/** `Key results:` above a list. Its own spelling tells the language. */
function listUse(line: Line): readonly Use[] {
  const { syntax } = line;
  if (syntax.kind !== 'listHeader') return [];
  const { start, end } = syntax.keyword;
  const text = line.text.slice(start, end);
  const key = keyOf(text);
  const language = locales.find(({ keywords: { keyResults, keyResult } }) =>
    [...keyResults, ...keyResult].some((spelling) => fold(spelling) === key),
  );
  return language ? [{ group: `list ${language.id}`, key, text, span: { line, start, end }, rest: end }] : [];
}

function reportGroup(
  spellings: readonly (readonly Spelling[])[],
  { report, say }: Pick<RuleContext, 'report' | 'say'>,
): void {
  const all = spellings.map((same) => same.flatMap(({ uses }) => uses)).sort((a, b) => b.length - a.length);
  const [usual, ...others] = all;
  const [first, ...more] = others.flat().sort((a, b) => a.span.line.index - b.span.line.index);
  const model = usual?.[0];
  if (!model || !first) return;
  report({
    span: first.span,
    message: say(message, { text: first.text, usual: model.text }),
    related: [
      { span: model.span, message: say(elsewhere, { usual: model.text }) },
      ...more.slice(0, mostRelated).map(({ span, text }) => ({ span, message: text })),
    ],
    fixes: [respell([first, ...more], model.text, say)],
  });
}

const mostRelated = 10;

function respell(uses: readonly Use[], usual: string, say: RuleContext['say']): Fix {
  return {
    title: say(title, { usual }),
    edits: uses.map(({ span, rest }) => {
      // `KR1` becomes `Key result 1`, and `Key result 1` becomes `KR1`.
      const gap = rest > span.end || isGlued(span) ? (isWord.test(usual) ? ' ' : '') : '';
      return replace({ ...span, end: rest }, usual + gap);
    }),
    safe: false,
  };
}

/** A label follows without a space. */
function isGlued({ line, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(line.text.charAt(end));
}

/** More than `O` and `KR`, and not in ideographs. */
const isWord = /^[\p{Script=Latin} ]{3,}$/u;

const message: Messages<{ text: string; usual: string }> = {
  en: ({ text, usual }) => `“${text}” here, “${usual}” elsewhere in this file. Use one of them.`,
  zh: ({ text, usual }) => `这里写“${text}”，本文件其他地方写“${usual}”。请统一成一种写法。`,
  hu: ({ text, usual }) => `Itt „${text}”, a fájlban máshol „${usual}”. Használjon csak egyet.`,
};
const elsewhere: Messages<{ usual: string }> = {
  en: ({ usual }) => `“${usual}” is used more often`,
  zh: ({ usual }) => `“${usual}”用得更多`,
  hu: ({ usual }) => `„${usual}” gyakoribb`,
};
const title: Messages<{ usual: string }> = {
  en: ({ usual }) => `Write “${usual}” everywhere`,
  zh: ({ usual }) => `统一写成“${usual}”`,
  hu: ({ usual }) => `Mindenütt legyen „${usual}”`,
};
