import { closest } from '../../text/similar.ts';
import { type Crash, findingLimit, rank, type Setup } from '../setup.ts';
import type { Unused } from '../suppress.ts';
import { type Finding, type FindingInput, type Fix, type Messages, severities } from '../types.ts';
import { internalError } from './internalError.ts';
import { moreFindings } from './moreFindings.ts';
import { unusedSuppression } from './unusedSuppression.ts';

/** One finding for each rule that failed, however often it did. */
export function crashFindings(crashes: readonly Crash[], setup: Setup): Finding[] {
  const first = new Map<string, Crash>();
  for (const crash of crashes) if (!first.has(crash.code)) first.set(crash.code, crash);
  return [...first.values()].flatMap(({ code, error, span }) =>
    report(setup, internalError.code, {
      span,
      message: say(setup, internalError.message, {
        code,
        reason: error instanceof Error ? error.message : String(error),
      }),
    }),
  );
}

/** Suppressions that nothing needed, and codes that no rule has. */
export function unusedFindings(unused: readonly Unused[], setup: Setup): Finding[] {
  return unused.flatMap(({ directive, code, span }) => {
    if (code !== null && !setup.severities.has(code)) {
      const meant = closest(code, setup.severities.keys());
      const fixes: Fix[] = meant
        ? [{ title: say(setup, unusedSuppression.correct, { meant }), edits: [{ span, newText: meant }], safe: false }]
        : [];
      return report(setup, unusedSuppression.code, {
        span,
        message: say(setup, unusedSuppression.unknown, { code, meant }),
        severity: 'warning',
        fixes,
      });
    }
    // A rule that is off finds nothing: its suppressions may be needed again.
    if (code !== null && setup.severities.get(code) === 'off') return [];
    return report(setup, unusedSuppression.code, {
      span,
      message: say(setup, unusedSuppression.message, { code: code ?? directive.kind }),
    });
  });
}

/** The findings in text order, no more than {@link findingLimit} and a note about the rest. */
export function limited(findings: readonly Finding[], setup: Setup): readonly Finding[] {
  if (findings.length <= findingLimit) return findings.toSorted(byPosition);
  const strongest = strongestOf(findings, findingLimit);
  const [first] = strongest;
  const note = first
    ? report(setup, moreFindings.code, {
        span: first.span,
        message: say(setup, moreFindings.message, { count: findings.length - findingLimit }),
      })
    : [];
  return [...strongest, ...note].toSorted(byPosition);
}

/** That many of the findings, errors first; without sorting what may be thousands. */
function strongestOf(findings: readonly Finding[], count: number): readonly Finding[] {
  const strongest: Finding[] = [];
  for (const severity of severities) {
    for (const finding of findings) {
      if (strongest.length === count) return strongest;
      if (finding.severity === severity) strongest.push(finding);
    }
  }
  return strongest;
}

function report(setup: Setup, code: string, finding: FindingInput): Finding[] {
  const severity = setup.severities.get(code) ?? 'off';
  return severity === 'off' ? [] : [{ ...finding, code, severity: finding.severity ?? severity }];
}

function say<V>(setup: Setup, messages: Messages<V>, values: V): string {
  return messages[setup.locale](values);
}

function byPosition(a: Finding, b: Finding): number {
  return a.span.line.index - b.span.line.index || a.span.start - b.span.start || rank(a.severity) - rank(b.severity);
}
