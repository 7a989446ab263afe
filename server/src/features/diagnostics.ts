import type { Diagnostic } from 'vscode-languageserver';
import { lint } from '../rules/lint.ts';
import type { Finding, Severity } from '../rules/types.ts';
import { rangeOf } from './position.ts';
import { DiagnosticSeverity, DiagnosticTag } from './protocol.ts';
import type { Snapshot } from './snapshot.ts';

/** What an editor is told about where findings are explained, and what it can show. */
export interface DiagnosticOptions {
  /** URI of the folder with the rules' pages; null where there is none. */
  readonly rulePages: string | null;
  readonly relatedInformation: boolean;
}

/** The findings of a document. Cheap to ask for again: what an edit did not touch is remembered. */
export function findingsOf({ model, uri, index, config, locale }: Snapshot): readonly Finding[] {
  return lint(model, uri, index, config, locale);
}

/** The document's findings as the editor shows them. */
export function diagnostics(snapshot: Snapshot, options: DiagnosticOptions): Diagnostic[] {
  return findingsOf(snapshot).map((finding) => diagnosticOf(finding, snapshot.uri, options));
}

/** One finding. The same object as last time, as long as it stands on the same line: most of them do after an edit. */
export function diagnosticOf(finding: Finding, uri: string, options: DiagnosticOptions): Diagnostic {
  const known = made.get(finding);
  const line = finding.span.line.index;
  if (known?.uri === uri && known.options === options && known.diagnostic.range.start.line === line)
    return known.diagnostic;
  const diagnostic = newDiagnostic(finding, uri, options);
  // What is said of other places moves with them.
  if (!finding.related?.length) made.set(finding, { uri, options, diagnostic });
  return diagnostic;
}

const made = new WeakMap<Finding, { uri: string; options: DiagnosticOptions; diagnostic: Diagnostic }>();

function newDiagnostic(finding: Finding, uri: string, options: DiagnosticOptions): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    source: 'okr',
    message: finding.message,
  };
  if (options.rulePages) diagnostic.codeDescription = { href: `${options.rulePages}/${finding.code}.md` };
  if (finding.code === 'unused-suppression') diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (options.relatedInformation && finding.related?.length) {
    diagnostic.relatedInformation = finding.related.map((related) => ({
      location: { uri: related.uri ?? uri, range: rangeOf(related.span) },
      message: related.message,
    }));
  }
  return diagnostic;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
