/** The parts of the engine beside each other: reading beside lexing, all rules beside parsing. */
import { buildModel } from '../../server/src/model/model.ts';
import type { DocumentModel } from '../../server/src/model/types.ts';
import { read } from '../../server/src/reading/read.ts';
import { defaultConfig } from '../../server/src/rules/config.ts';
import { createLinter } from '../../server/src/rules/lint.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { tokenize } from '../../server/src/syntax/lexer.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { toPlain } from '../../server/src/text/normalize.ts';
import { buildIndex } from '../../server/src/workspace/index.ts';
import { keyResultSentences, okrText } from './text.mts';

const rounds = 24;
const readingGoal = 3;
const rulesGoal = 1;
const lineCount = 20_000;
/** More than that many lines are of. */
const teamsPerText = 400;

const sentences = keyResultSentences(10_000);
// Without keyword and colon, the lexer cuts the whole sentence; behind a colon it would leave it in one piece.
const lexing = best(
  () => sentences,
  (all) => {
    for (const sentence of all) tokenize(toPlain(sentence));
  },
);
const reading = best(
  () => sentences,
  (all) => {
    for (const sentence of all) read(sentence);
  },
);
print('reading 10,000 key results', reading, 'lexing them', lexing, readingGoal);

// Each round has other teams and so other sentences: no line may profit from one like it that was read before, neither in
// the parser, which remembers lines, nor in the rules, which keep what they said of a model.
const parsing = best((round) => okrText(lineCount, round * teamsPerText), parse);
const linting = best((round) => modelOf(okrText(lineCount, round * teamsPerText)), lint);
print('all rules on 20,000 lines', linting, 'parsing them', parsing, rulesGoal);

function lint(model: DocumentModel): void {
  createLinter(rules)(model, 'bench', buildIndex(new Map([['bench', model]])), defaultConfig, 'en');
}

function modelOf(source: string): DocumentModel {
  return buildModel(parse(source), {
    name: 'bench',
    asOf: '2026-02-10',
    fiscalYearStart: 1,
    pace: { onTrack: 5, behind: 25 },
  });
}

/** The fastest of several rounds: everything else in a round is noise. What is prepared for a round is not measured. */
function best<T>(prepare: (round: number) => T, work: (prepared: T) => unknown): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const prepared = prepare(round);
    const began = performance.now();
    work(prepared);
    fastest = Math.min(fastest, performance.now() - began);
  }
  return fastest;
}

function print(what: string, time: number, beside: string, other: number, goal: number): void {
  const ratio = time / other;
  const verdict = `goal ≤ ${goal}×  ${ratio <= goal ? 'met' : 'MISSED'}`;
  console.log(`  ${what} ${time.toFixed(1)}, ${beside} ${other.toFixed(1)}   ${ratio.toFixed(2)}×  ${verdict}`);
}
