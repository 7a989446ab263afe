import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const folder = new URL('../../syntaxes/', import.meta.url);

/** A little of Markdown, enough for a grammar to be injected into. */
const markdown = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [{ match: '.+', name: 'meta.paragraph.markdown' }],
});

let registry: textmate.Registry | undefined;

async function makeRegistry(): Promise<textmate.Registry> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const files: Record<string, string> = {
    'source.okr': 'okr.tmLanguage.json',
    'markdown.okr.codeblock': 'markdown.okr.tmLanguage.json',
  };
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = files[scope];
      const text = file ? readFileSync(new URL(file, folder), 'utf8') : markdown;
      return textmate.parseRawGrammar(text, `${scope}.json`);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.okr.codeblock'] : []),
  });
}

export interface Scoped {
  readonly text: string;
  /** Innermost last, without the language's own. */
  readonly scopes: readonly string[];
}

/** The tokens of each line of a text. */
export async function tokenizeText(text: string, scope = 'source.okr'): Promise<Scoped[][]> {
  registry ??= await makeRegistry();
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`no grammar ${scope}`);
  let stack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1),
    }));
  });
}

/** The words of one line with their innermost scope, without `.okr`: `Objective=keyword.control.objective`. */
export async function scopesOf(line: string): Promise<string> {
  const [tokens = []] = await tokenizeText(line);
  return tokens
    .filter(({ text, scopes }) => text.trim() !== '' && scopes.length > 0 && !scopes.at(-1)?.startsWith('meta.'))
    .map(({ text, scopes }) => `${text.trim()}=${scopes.at(-1)?.replace(/\.okr$/, '')}`)
    .join(' | ');
}
