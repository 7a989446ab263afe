import { locales } from '../../locales/index.ts';
import type { LocaleId } from '../../locales/types.ts';
import type { ObjectiveModel } from '../../model/types.ts';
import type { Block, Columns, KeyResultNode, Line, ObjectiveNode, Span } from '../../syntax/tree.ts';
import { fold } from '../../text/fold.ts';
import { type Chunks, inChunks } from '../chunks.ts';
import { documentRule } from '../define.ts';
import { replace } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

/** A keyword as it is spelt on one line. */
interface Use {
  readonly spelling: Spelling;
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
      hu: 'Ugyanaz a kulcsszó kétféle írásmóddal egy fájlban.',
    },
    why: {
      en: 'Both are understood, but readers wonder whether they mean different things, and a search finds only one of them. Keep the one that is used most. Each language has its own keywords, so a file may mix languages; case, accents and simplified or traditional characters do not matter.',
      zh: '两种写法都认得，但读者会疑惑它们是否不同，搜索时也只找得到一种。请保留用得最多的。每种语言有自己的关键字，所以一个文件可以混用语言；大小写、重音和简繁体都不影响。',
      hu: 'Mindkettő érthető, de az olvasó azon tűnődik, mást jelentenek-e, a keresés pedig csak az egyiket találja meg. Maradjon a gyakoribb. Minden nyelvnek saját kulcsszavai vannak, így egy fájlban több nyelv is lehet; a kis- és nagybetű, az ékezet és a kínai írásjegyek változata nem számít.',
    },
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
  collect: ({ objective }) => spellingsIn(objective),
  check({ document }, context) {
    const lists = inChunks(listSpellings, document.document.blocks, [], (blocks) => spellingsOf(listUses(blocks)));
    const inPlans = context.sums((items) => (items.length > 0 ? [...new Set(items.flat())] : null));
    if (!isMixed([...lists, ...inPlans])) return;
    const uses = [
      ...listUses(document.document.blocks),
      ...document.plans.flatMap(({ objectives }) => objectives.flatMap(usesOf)),
    ];
    for (const ofGroup of Map.groupBy(uses, ({ spelling }) => spelling.group).values()) {
      const spellings = Map.groupBy(ofGroup, ({ spelling }) => spelling);
      if (spellings.size > 1) reportGroup([...spellings.values()], context);
    }
  },
});

/** A way to spell a keyword. There is one object for each, so that thousands of uses are soon compared. */
interface Spelling {
  /** Keywords that could be spelt alike: of objectives, of key results, above lists, each by language. */
  readonly group: string;
  /** Case and traditional characters do not matter. */
  readonly key: string;
}

function isMixed(lists: readonly (readonly Spelling[])[]): boolean {
  const first = new Map<string, Spelling>();
  for (const spellings of lists) {
    for (const spelling of spellings) {
      const known = first.get(spelling.group);
      if (!known) first.set(spelling.group, spelling);
      else if (known !== spelling) return true;
    }
  }
  return false;
}

function spellingsOf(uses: readonly Use[]): readonly Spelling[] {
  return [...new Set(uses.map(({ spelling }) => spelling))];
}

/** How an objective and its key results spell their keywords, each way once. */
function spellingsIn({ node, reading, keyResults }: ObjectiveModel): readonly Spelling[] | null {
  const own = spellingAt(node, reading.language);
  const found = own ? [own] : [];
  for (const keyResult of keyResults) {
    const spelling = spellingAt(keyResult.node, keyResult.reading.language);
    if (spelling && !found.includes(spelling)) found.push(spelling);
  }
  return found.length > 0 ? found : null;
}

const listSpellings: Chunks<Block, readonly Spelling[]> = new WeakMap();

/** Keywords above lists. */
function listUses(blocks: readonly Block[]): readonly Use[] {
  const uses: Use[] = [];
  for (const { lines } of blocks) {
    for (const line of lines) if (line.syntax.kind === 'listHeader') addListUse(uses, line, line.syntax.keyword);
  }
  return uses;
}

function usesOf({ node, reading, keyResults }: ObjectiveModel): readonly Use[] {
  const uses: Use[] = [];
  addUse(uses, node, reading.language);
  for (const keyResult of keyResults) addUse(uses, keyResult.node, keyResult.reading.language);
  return uses;
}

function addUse(uses: Use[], node: ObjectiveNode | KeyResultNode, language: LocaleId): void {
  const { keyword, label } = node;
  const spelling = spellingAt(node, language);
  if (!keyword || !spelling) return;
  const { text, span } = keyword;
  const rest = label && label.span.line === span.line ? label.span.start : span.end;
  uses.push({ spelling, text, span, rest });
}

/** null without a keyword, and for one that opens a list. */
function spellingAt({ kind, keyword, line }: ObjectiveNode | KeyResultNode, language: LocaleId): Spelling | null {
  if (!keyword || (line.syntax.kind === 'keyResult' && line.syntax.opensList)) return null;
  return spellingOf(groups[kind][language], keyword.text);
}

const groups = {
  objective: { en: 'objective en', zh: 'objective zh', hu: 'objective hu' },
  keyResult: { en: 'keyResult en', zh: 'keyResult zh', hu: 'keyResult hu' },
} as const;

function spellingOf(group: string, text: string): Spelling {
  const known = spellings.get(group)?.get(text);
  if (known) return known;
  const ofGroup = spellings.get(group) ?? new Map<string, Spelling>();
  spellings.set(group, ofGroup);
  const key = fold(text);
  const spelling = ofGroup.get(key) ?? { group, key };
  ofGroup.set(key, spelling).set(text, spelling);
  return spelling;
}

/** By group, then by how it is written. Keywords are few, and so are the ways to write them. */
const spellings = new Map<string, Map<string, Spelling>>();

/** `Key results:` above a list. Its own spelling tells the language. */
function addListUse(uses: Use[], line: Line, { start, end }: Columns): void {
  const text = line.text.slice(start, end);
  const key = fold(text);
  const language = locales.find(({ keywords: { keyResults, keyResult } }) =>
    [...keyResults, ...keyResult].some((spelling) => fold(spelling) === key),
  );
  if (!language) return;
  uses.push({ spelling: spellingOf(`list ${language.id}`, text), text, span: { line, start, end }, rest: end });
}

function reportGroup(
  spellings: readonly (readonly Use[])[],
  { report, say }: Pick<RuleContext, 'report' | 'say'>,
): void {
  const all = spellings.toSorted((a, b) => b.length - a.length);
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
      const gap = rest > span.end || isGlued(span) ? (isWord(usual) ? ' ' : '') : '';
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
function isWord(text: string): boolean {
  return /^[\p{Script=Latin} ]{3,}$/u.test(text);
}

const message: Messages<{ text: string; usual: string }> = {
  en: ({ text, usual }) => `It is “${text}” here and “${usual}” elsewhere in this file. Use one of them throughout.`,
  zh: ({ text, usual }) => `这里写“${text}”，本文件其他地方写“${usual}”。请统一成一种写法。`,
  hu: ({ text, usual }) => `Itt „${text}”, a fájlban máshol „${usual}” áll. Maradjon mindenütt ugyanaz.`,
};
const elsewhere: Messages<{ usual: string }> = {
  en: ({ usual }) => `“${usual}” is used more often`,
  zh: ({ usual }) => `“${usual}”用得更多`,
  hu: ({ usual }) => `„${usual}” gyakoribb`,
};
const title: Messages<{ usual: string }> = {
  en: ({ usual }) => `Write “${usual}” everywhere`,
  zh: ({ usual }) => `全部改为“${usual}”`,
  hu: ({ usual }) => `Csere mindenütt erre: „${usual}”`,
};
