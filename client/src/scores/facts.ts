import { l10n } from 'vscode';
import type { KeyResult, Standing } from '../plans.ts';
import type { Row } from './row.ts';
import { amount, grade, percent, statusWord } from './words.ts';

/** A name and what is to be said about it. */
export type Fact = readonly [name: string, value: string];

/** What is known about a row, the most important first: for the tooltip and for screen readers. */
export function facts({ kind, item, asOf }: Row): readonly Fact[] {
  const all = [
    progress(item),
    expected(item, asOf),
    status(item),
    score(item),
    kind !== 'plan' && item.confidence !== null
      ? fact(l10n.t('Confidence'), `${Math.round(item.confidence * 10)}/10`)
      : null,
    ...(kind === 'keyResult' ? ofKeyResult(item) : []),
    kind === 'plan' && item.cycle ? fact(l10n.t('Cycle'), `${item.cycle.start} – ${item.cycle.end}`) : null,
    kind === 'plan' && item.role !== null ? fact(l10n.t('Role'), item.role) : null,
    item.owners.length > 0 ? fact(l10n.t('Owner'), item.owners.join(', ')) : null,
    kind === 'plan' ? fact(l10n.t('File'), item.path) : null,
  ];
  return all.filter((each) => each !== null);
}

function progress({ progress: value }: Standing): Fact {
  return fact(l10n.t('Progress'), value === null ? l10n.t('nothing measured yet') : percent(value));
}

function expected({ expected: value }: Standing, asOf: string): Fact | null {
  return value === null ? null : fact(l10n.t('Expected by {0}', asOf), percent(value));
}

function status({ status: value }: Standing): Fact | null {
  return value === null ? null : fact(l10n.t('Status'), statusWord(value));
}

function score({ score: value, scoreSource }: Standing): Fact | null {
  if (value === null) return null;
  const source = scoreSource === 'typed' ? l10n.t('typed') : l10n.t('computed');
  return fact(l10n.t('Score'), `${grade(value)} (${source})`);
}

function ofKeyResult({ metric, due, checkIns }: KeyResult): readonly (Fact | null)[] {
  const last = checkIns.at(-1);
  return [
    metric.target === null ? null : fact(l10n.t('Target'), target(metric)),
    due?.date
      ? fact(l10n.t('Due'), due.text === null || due.text === due.date ? due.date : `${due.date} (${due.text})`)
      : null,
    last
      ? fact(
          l10n.t('Last check-in'),
          [last.date, last.value === null ? undefined : amount(last.value, last.unit), last.comment || undefined]
            .filter((part) => part !== undefined)
            .join(' · '),
        )
      : null,
  ];
}

function target({ start, target, unit }: KeyResult['metric']): string {
  const end = target === null ? '' : amount(target, unit);
  return start === null ? end : `${amount(start, unit)} → ${end}`;
}

function fact(name: string, value: string): Fact {
  return [name, value];
}
