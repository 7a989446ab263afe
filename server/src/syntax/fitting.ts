import { locales } from '../locales/index.ts';
import type { ClosedValues, PropertyName } from '../locales/types.ts';
import { keywordKey } from './keywords.ts';

/**
 * Whether a value has the shape of that property's values. Behind a list marker `Start: 12%` is a property and
 * `Start: use the new importer every week` an item; the shape decides, not the meaning.
 */
export function fits(name: PropertyName, value: string): boolean {
  if (value.length === 0 || value.length > 120) return false;
  switch (name) {
    case 'owner':
      return value.split(/[,;、]/).every((each) => isOwner(each.trim()) && wordCount(each) <= 3);
    case 'role':
    case 'parent':
      return wordCount(value) <= 6 && !sentence.test(value);
    case 'id':
      return !/\s/.test(value);
    case 'score':
    case 'confidence':
    case 'weight':
      return /^\d+(?:[.,]\d+)? ?(?:%|\/ ?\d+)?$/.test(value);
    case 'type':
    case 'stage':
    case 'origin':
    case 'status':
      return isClosedValue(name, value);
    case 'supports':
      return value.split(/[,;、]/).every((each) => /[/"\d]/.test(each) && wordCount(each) <= 6);
    case 'cycle':
      return /\d/.test(value) && wordCount(value) <= 4;
    case 'from':
    case 'due':
      return wordCount(value) <= 5 && !sentence.test(value);
    case 'start':
    case 'target':
    case 'current':
      return /^[^\p{L}\p{N}]{0,3}[$€£¥A-Z]{0,3} ?\d/u.test(value) && wordCount(value) <= 4;
    case 'metric':
      return (/^[^\p{L}\p{N}]{0,3} ?\d/u.test(value) || /->|→|[<>≤≥]/.test(value)) && wordCount(value) <= 8;
  }
}

function isOwner(name: string): boolean {
  return /^@?[\p{L}\p{M}][\p{L}\p{M}\p{N}_.' -]*$/u.test(name);
}

const sentence = /[.!?;。！？；]\s|[。！？；]$/;

/** Words as a reader counts them: two ideographs are about one. */
function wordCount(value: string): number {
  const ideographs = value.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const words = value.match(/[^\s\u3400-\u9fff]+/g)?.length ?? 0;
  return words + ideographs / 2;
}

function isClosedValue(name: keyof ClosedValues, value: string): boolean {
  const key = keywordKey(value);
  return locales.some(({ values }) =>
    Object.values<readonly string[]>(values[name]).some((spellings) =>
      spellings.some((each) => keywordKey(each) === key),
    ),
  );
}
