import { languageOf } from '../reading/language.ts';
import { parse } from '../syntax/parse.ts';

/**
 * Builds what every first document needs, while the editor is still busy with the answer to `initialize`: lexer and parser,
 * then the words that languages are told by. One after the other, so that a document that comes sooner waits for one of them.
 */
export function warmUp(steps: readonly (() => unknown)[] = [() => parse('O: x'), () => languageOf('words')]): void {
  const [next, ...rest] = steps;
  if (next === undefined) return;
  setTimeout(() => {
    next();
    warmUp(rest);
  });
}
