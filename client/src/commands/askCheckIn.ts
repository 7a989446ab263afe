import { l10n, window } from 'vscode';
import type { CheckInEditParams } from '../../../server/src/lsp/protocol.ts';
import type { KeyResult } from '../plans.ts';
import { amount } from '../scores/words.ts';

export type CheckInAnswers = Pick<CheckInEditParams, 'value' | 'confidence' | 'comment'>;

/**
 * Three questions: value, confidence, comment. Only the first must be answered.
 *
 * @param problemOf what is wrong with a value; null where nothing is
 * @returns undefined where somebody changes their mind
 */
export async function askCheckIn(
  keyResult: KeyResult,
  problemOf: (value: string) => Promise<string | null>,
): Promise<CheckInAnswers | undefined> {
  const title = (step: number) => l10n.t('Check-in ({0} of 3)', step);
  const last = keyResult.checkIns.at(-1);

  const value = await window.showInputBox({
    title: title(1),
    prompt: keyResult.text,
    placeHolder:
      last?.value == null
        ? l10n.t('Today’s value, such as 58%, 8/10, +3 or done; type - for a comment only')
        : l10n.t('Today’s value; last time {0} on {1}', amount(last.value, last.unit), last.date),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' ? l10n.t('Type what was measured, or - for a comment only.') : problemOf(text.trim()),
  });
  if (value === undefined) return undefined;

  const confidence = await window.showInputBox({
    title: title(2),
    prompt: l10n.t('How confident are you of reaching the target? 0–10'),
    placeHolder: l10n.t('Leave empty to say nothing'),
    value: last?.confidence == null ? '' : String(Math.round(last.confidence * 10)),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || readConfidence(text) !== undefined ? undefined : l10n.t('Type a number from 0 to 10.'),
  });
  if (confidence === undefined) return undefined;

  const comment = await window.showInputBox({
    title: title(3),
    prompt: l10n.t('What happened? What comes next?'),
    placeHolder: l10n.t('Leave empty to say nothing'),
    ignoreFocusOut: true,
  });
  if (comment === undefined) return undefined;

  const sure = readConfidence(confidence);
  return {
    value: value.trim(),
    ...(sure === undefined ? {} : { confidence: sure }),
    ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
  };
}

/** `7` or `7/10` → 0.7 */
function readConfidence(text: string): number | undefined {
  const [, tenths] = /^\s*(10|[0-9])(?:\s*\/\s*10)?\s*$/.exec(text.normalize('NFKC')) ?? [];
  return tenths === undefined ? undefined : Number(tenths) / 10;
}
