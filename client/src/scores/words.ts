import { env, l10n } from 'vscode';
import type { Status } from '../plans.ts';

/** 0.58 → "58%", as the display language writes it. */
export function percent(value: number): string {
  return new Intl.NumberFormat(env.language, { style: 'percent' }).format(value);
}

/** 0.58 → "0.6" */
export function grade(value: number): string {
  return new Intl.NumberFormat(env.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** 12000 → "12,000" */
export function amount(value: number, unit: string | null): string {
  const number = new Intl.NumberFormat(env.language, { maximumFractionDigits: 4 }).format(value);
  if (unit === null) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

export function statusWord(status: Status): string {
  switch (status) {
    case 'dropped':
      return l10n.t('dropped');
    case 'done':
      return l10n.t('done');
    case 'overdue':
      return l10n.t('overdue');
    case 'not-started':
      return l10n.t('not started');
    case 'on-track':
      return l10n.t('on track');
    case 'behind':
      return l10n.t('behind');
    case 'at-risk':
      return l10n.t('at risk');
    case 'blocked':
      return l10n.t('blocked');
  }
}
