import type { Finding } from '../rules/types.ts';
import { applyFixes, linedText } from './textChanges.ts';

/** Fixes can uncover further ones; more rounds than these mean that two rules undo each other. */
const mostRounds = 10;

/**
 * Applies the safe fixes of all findings, again and again, until none is left.
 *
 * @param check the findings of a text: how that is done is the caller's
 * @returns the new text and the number of fixes applied
 */
export function fixAll(
  text: string,
  check: (text: string) => readonly Finding[],
): { readonly text: string; readonly fixed: number } {
  let current = text;
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { text: next, made } = applyFixes(linedText(current), check(current).flatMap(safeFix));
    if (next === current) break;
    current = next;
    fixed += made;
  }
  return { text: current, fixed };
}

/** The best safe fix of a finding, if it has one. */
function safeFix({ fixes }: Finding) {
  const safe = fixes?.find((fix) => fix.safe && !fix.snippet);
  return safe ? [safe.edits] : [];
}
