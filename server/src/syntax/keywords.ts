import { locales } from '../locales/index.ts';
import type { PlanLevel, PropertyName } from '../locales/types.ts';
import { toKey, toPlain } from '../text/normalize.ts';
import { editDistance } from '../text/similar.ts';

/** What a keyword stands for. */
export type KeywordMeaning =
  | { readonly kind: 'objective' }
  /** `plural` only where no language uses the word for a single key result. */
  | { readonly kind: 'keyResult'; readonly plural: boolean }
  | { readonly kind: 'note' }
  | { readonly kind: 'plan'; readonly level: PlanLevel }
  | { readonly kind: 'property'; readonly name: PropertyName };

export interface Keyword {
  /** As the locale spells it. */
  readonly spelling: string;
  /** {@link keywordKey} of the spelling. */
  readonly key: string;
  readonly meaning: KeywordMeaning;
}

/** Lower case, without accents, words divided by one space: what spellings are compared by. */
export function keywordKey(text: string): string {
  return toKey(toPlain(text))
    .trim()
    .replace(/[\s-]+/g, ' ');
}

interface KeywordTable {
  readonly byKey: ReadonlyMap<string, Keyword>;
  readonly firstWords: ReadonlySet<string>;
  readonly all: readonly Keyword[];
  readonly longest: number;
}

let table: KeywordTable | undefined;

function keywordTable(): KeywordTable {
  table ??= makeTable();
  return table;
}

function makeTable(): KeywordTable {
  const byKey = new Map<string, Keyword>();
  const add = (spellings: readonly string[], meaning: KeywordMeaning) => {
    for (const spelling of spellings) {
      const key = keywordKey(spelling);
      if (!byKey.has(key)) byKey.set(key, { spelling, key, meaning });
    }
  };
  for (const { keywords } of locales) {
    add(keywords.objective, { kind: 'objective' });
    add(keywords.keyResult, { kind: 'keyResult', plural: false });
    add(keywords.keyResults, { kind: 'keyResult', plural: true });
    for (const [level, spellings] of Object.entries(keywords.plan)) {
      add(spellings, { kind: 'plan', level: level as PlanLevel });
    }
    for (const [name, spellings] of Object.entries(keywords.property)) {
      add(spellings, { kind: 'property', name: name as PropertyName });
    }
    add(keywords.note, { kind: 'note' });
  }
  const all = [...byKey.values()];
  const words = all.map(({ key }) => key.split(' '));
  return {
    byKey,
    all,
    firstWords: new Set(words.map(([first]) => first as string)),
    longest: Math.max(...words.map((each) => each.length)),
  };
}

/** The most words that a keyword has. */
export function longestKeyword(): number {
  return keywordTable().longest;
}

/** The keyword of that {@link keywordKey}, in any language. */
export function keywordOf(key: string): Keyword | undefined {
  return keywordTable().byKey.get(key);
}

/** Whether a keyword may begin with the word of that key. */
export function mayBeginKeyword(key: string): boolean {
  return keywordTable().firstWords.has(key);
}

/**
 * `Objetive`: the header keyword of five letters or more that is one typing slip away. A plan keyword with a letter behind
 * it is another word (`Persona`, `Groups`), and one plan too many would take its lines from the plan above.
 */
export function nearHeaderKeyword(key: string): Keyword | undefined {
  if (key.length < 4 || key.length > 40) return undefined;
  return keywordTable().all.find(({ key: known, meaning }) => {
    if (meaning.kind === 'property' || meaning.kind === 'note') return false;
    if (meaning.kind === 'plan' && key.startsWith(known)) return false;
    return known.length >= 5 && editDistance(key, known, 2) === 1;
  });
}

/** The keyword that an unknown one was probably meant to be: one slip away, two in a long word. */
export function closestKeyword(key: string): Keyword | undefined {
  if (key.length < 2 || key.length > 40) return undefined;
  let best: Keyword | undefined;
  let fewest = key.length >= 7 ? 2 : 1;
  if (key.length < 4 && !isIdeographic(key)) return undefined;
  for (const keyword of keywordTable().all) {
    if (keyword.key.length < 2 || (keyword.key.length < 4 && !isIdeographic(keyword.key))) continue;
    if (isIdeographic(key) && keyword.key.length < 3) continue;
    const count = editDistance(key, keyword.key, fewest + 1);
    if (count < fewest || (count === fewest && !best)) {
      best = keyword;
      fewest = count;
    }
  }
  return best;
}

/** `目标负责人`: a property keyword glued to the header keyword that it is of. */
export function propertyOfHeader(key: string): { readonly header: Keyword; readonly property: Keyword } | undefined {
  if (!isIdeographic(key)) return undefined;
  for (let cut = 1; cut < key.length; cut++) {
    const header = keywordOf(key.slice(0, cut));
    const property = keywordOf(key.slice(cut));
    const isHeader = header && header.meaning.kind !== 'property' && header.meaning.kind !== 'note';
    if (isHeader && property?.meaning.kind === 'property') return { header, property };
  }
  return undefined;
}

function isIdeographic(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 0x3400 && code <= 0x9fff;
}
