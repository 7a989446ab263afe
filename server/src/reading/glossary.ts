import type { Words } from '../locales/wordTypes.ts';
import { firstIdeograph, isIdeograph, lastIdeograph } from '../text/characters.ts';
import { type Phrase, type Phrases, phrasesOf } from './phrases.ts';
import { kindsOf, noSenses, type Senses } from './senses.ts';
import { eachTerm, type Give } from './terms.ts';

/** A term of a language without spaces. */
export interface Term {
  readonly text: string;
  readonly senses: Readonly<Senses>;
}

/** What the data of a language says, by the spelling of its terms. */
export interface Glossary {
  readonly shortestStem: number;
  /** The senses of a word that is a term as it stands. */
  exact(word: string): Readonly<Senses> | undefined;
  /** The senses of words that begin like this. */
  stem(text: string): Readonly<Senses> | undefined;
  /** The phrases that begin with the word. */
  phrases(first: string): Phrases | undefined;
  /** The longest term of a language without spaces that begins at a place; null where none does. */
  longest(text: string, at: number): Term | null;
}

/**
 * One thing that the data says of a term, and what it said of it before. Only a few of the thousands of terms turn up in a
 * text, so their senses are put together when they do.
 */
interface Meaning {
  readonly give: Give;
  readonly before: Meaning | undefined;
  senses: Senses | null;
}

/** The words behind the first one of a phrase, the last one with a `*` where it is a stem. */
interface Behind {
  readonly words: string;
  readonly give: Give;
}

/** A node of the tree of words that are written without spaces. */
interface Node {
  next: Map<number, Node> | null;
  meaning: Meaning | undefined;
  /** What ends here, once a text has had it. */
  term: Term | null;
}

/** The terms without spaces that begin with one character, and the tree of them once somebody has asked for it. */
interface Branch {
  readonly terms: (readonly [term: string, give: Give])[];
  tree: Node | null;
}

export function glossaryOf(words: Words): Glossary {
  const exact = new Map<string, Meaning>();
  const stems = new Map<string, Meaning>();
  const behind = new Map<string, Behind[]>();
  const phrases = new Map<string, Phrases | undefined>();
  const branches = new Array<Branch | null>(words.unspaced ? lastIdeograph - firstIdeograph + 1 : 0).fill(null);
  let shortestStem = Number.POSITIVE_INFINITY;

  eachTerm(words, (term, give) => {
    const stem = term.endsWith('*');
    const whole = stem ? term.slice(0, -1) : term;
    const text = whole.includes('_') ? whole.replaceAll('_', ' ').trim() : whole;
    const space = text.indexOf(' ');
    if (words.unspaced && isIdeograph(text.charCodeAt(0))) {
      const place = text.charCodeAt(0) - firstIdeograph;
      const branch = branches[place];
      if (branch == null) branches[place] = { terms: [[text, give]], tree: null };
      else branch.terms.push([text, give]);
    } else if (space >= 0) {
      const first = text.slice(0, space);
      const next = { words: text.slice(space + 1) + (stem ? '*' : ''), give };
      const list = behind.get(first);
      if (list === undefined) behind.set(first, [next]);
      else list.push(next);
    } else if (stem) {
      add(stems, text, give);
      if (text.length < shortestStem) shortestStem = text.length;
    } else add(exact, text, give);
  });

  return {
    shortestStem,
    exact: (word) => sensesOf(exact.get(word)),
    stem: (text) => sensesOf(stems.get(text)),
    phrases(first) {
      const list = behind.get(first);
      if (list === undefined) return phrases.get(first);
      behind.delete(first);
      const made = phrasesOf(phrasesIn(list));
      phrases.set(first, made);
      return made;
    },
    longest(text, at) {
      const place = text.charCodeAt(at) - firstIdeograph;
      const branch = place >= 0 && place < branches.length ? branches[place] : null;
      if (branch == null) return null;
      branch.tree ??= treeOf(branch.terms);
      return longest(branch.tree, text, at);
    },
  };
}

function add(map: Map<string, Meaning>, text: string, give: Give): void {
  map.set(text, { give, before: map.get(text), senses: null });
}

function sensesOf(meaning: Meaning | undefined): Senses | undefined {
  if (meaning === undefined) return undefined;
  if (meaning.senses === null) {
    meaning.senses = noSenses();
    giveAll(meaning, meaning.senses);
    meaning.senses.kinds = kindsOf(meaning.senses);
  }
  return meaning.senses;
}

/** In the order of the data: where a term has two meanings of one kind, the first counts. */
function giveAll({ give, before }: Meaning, senses: Senses): void {
  if (before !== undefined) giveAll(before, senses);
  give(senses);
}

function phrasesIn(list: readonly Behind[]): readonly Phrase[] {
  const meanings = new Map<string, Meaning>();
  for (const { words, give } of list) add(meanings, words, give);
  return [...meanings].map(([words, meaning]) => ({ words: words.split(' '), senses: sensesOf(meaning) as Senses }));
}

function treeOf(terms: Branch['terms']): Node {
  const root: Node = { next: null, meaning: undefined, term: null };
  for (const [term, give] of terms) {
    let node = root;
    for (let i = 1; i < term.length; i++) {
      const code = term.charCodeAt(i);
      node.next ??= new Map();
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: null, meaning: undefined, term: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.meaning = { give, before: node.meaning, senses: null };
  }
  return root;
}

function longest(first: Node, text: string, at: number): Term | null {
  let node: Node | undefined = first;
  let last: Node | null = null;
  let end = at;
  for (let i = at + 1; node !== undefined; i++) {
    if (node.meaning !== undefined) {
      last = node;
      end = i;
    }
    if (node.next === null || i >= text.length) break;
    node = node.next.get(text.charCodeAt(i));
  }
  if (last === null) return null;
  last.term ??= { text: text.slice(at, end), senses: sensesOf(last.meaning) ?? noSenses() };
  return last.term;
}
