import { locales } from '../locales/index.ts';
import type { ClosedValues, ObjectiveType, Origin, Stage, Status } from '../locales/types.ts';
import { toKey, toPlain } from '../text/normalize.ts';

/** `committed`, `承诺`, `vállalt` … in any language, whatever the case, accents and hyphens. null for anything else. */
export const readType = readerOf<ObjectiveType>((values) => values.type);
/** `research`, `发布`, `növekedés` … */
export const readStage = readerOf<Stage>((values) => values.stage);
/** `top-down`, `自下而上` … */
export const readOrigin = readerOf<Origin>((values) => values.origin);
/** `on track`, `有风险`, `kész` … */
export const readStatus = readerOf<Status>((values) => values.status);

function readerOf<V extends string>(
  select: (values: ClosedValues) => Readonly<Record<V, readonly string[]>>,
): (text: string) => V | null {
  const meanings = new Map<string, V>();
  for (const { values } of locales) {
    for (const [meaning, spellings] of Object.entries(select(values)) as [V, readonly string[]][]) {
      for (const spelling of spellings) meanings.set(keyOf(spelling), meaning);
    }
  }
  return (text) => meanings.get(keyOf(text)) ?? null;
}

/** `On-Track`, `on track` and `on_track` are one. */
function keyOf(text: string): string {
  return toKey(toPlain(text))
    .trim()
    .replace(/[\s_-]+/g, ' ');
}
