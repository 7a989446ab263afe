import { read } from '../reading/read.ts';
import type { Reading } from '../reading/types.ts';
import type { Sentence } from '../syntax/tree.ts';

const readings = new WeakMap<Sentence, Reading>();

/** What the sentence says; read once for as long as it stands in the text, whatever changes around it. */
export function readingOf(sentence: Sentence): Reading {
  let reading = readings.get(sentence);
  if (reading === undefined) {
    reading = read(sentence.text);
    readings.set(sentence, reading);
  }
  return reading;
}
