import type { EndingWords } from './wordTypes.ts';

/** Of a language without case endings. */
export const noEndings: EndingWords = {
  from: '',
  to: '',
  by: '',
  until: '',
  within: '',
  than: '',
  outOf: '',
  each: '',
  attribute: '',
  object: '',
  other: '',
};
