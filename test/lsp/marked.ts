import type { Position } from 'vscode-languageserver';

/** A text with the places that a test is about, taken out of it: `KR: Rai<|>se`. */
export interface Marked {
  readonly text: string;
  /** Where `<|>` stood. */
  readonly carets: readonly Position[];
  /** The first of them. */
  readonly caret: Position;
}

export function marked(source: string): Marked {
  const carets: Position[] = [];
  const lines = source.split('\n').map((line, number) => {
    let plain = line;
    for (let at = plain.indexOf('<|>'); at >= 0; at = plain.indexOf('<|>')) {
      carets.push({ line: number, character: at });
      plain = plain.slice(0, at) + plain.slice(at + 3);
    }
    return plain;
  });
  const [caret] = carets;
  if (!caret) throw new Error('the text has no <|>');
  return { text: lines.join('\n'), carets, caret };
}
