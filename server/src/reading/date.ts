import { type IsoDate, makeDate } from '../calendar/date.ts';
import { toPlain } from '../text/normalize.ts';

/** A full date: `2026-01-15`, `2026/1/15`, `2026.1.15`, `2026年1月15日`, `2026. 01. 15.`; null for anything else. */
export function readDate(text: string): IsoDate | null {
  const match = wholeDate.exec(toPlain(text).trim());
  return match === null ? null : makeDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

const wholeDate = /^(\d{4})(?:-|\/|\. ?|年 ?)(\d{1,2})(?:-|\/|\. ?| ?月 ?)(\d{1,2})(?:\.| ?[日号號])?$/;
