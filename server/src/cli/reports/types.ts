import type { Range } from 'vscode-languageserver';
import type { Severity } from '../../rules/types.ts';

/** What was found in one file. */
export interface FileReport {
  /** As it is shown. */
  readonly path: string;
  readonly diagnostics: readonly ReportedDiagnostic[];
}

export interface ReportedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Zero-based UTF-16 positions. */
  readonly range: Range;
  /** `okr check --fix` mends it. */
  readonly fixable: boolean;
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  /** Files that were read. */
  readonly files: number;
}

/** Writes the findings of a check as text. */
export type Reporter = (files: readonly FileReport[], summary: Summary) => string;

export function summaryOf(files: readonly FileReport[]): Summary {
  const count = (severity: Severity) =>
    files.reduce((sum, file) => sum + file.diagnostics.filter((each) => each.severity === severity).length, 0);
  return {
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    hints: count('hint'),
    files: files.length,
  };
}
