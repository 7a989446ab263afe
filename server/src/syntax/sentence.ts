import type { Piece, Sentence, SentencePiece } from './tree.ts';

/** Joins pieces by one space, or by nothing between two ideographs. */
export function joinPieces(pieces: readonly Piece[]): Sentence {
  const placed: SentencePiece[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '' && piece.text !== '' && !(endsIdeographic.test(text) && beginsIdeographic.test(piece.text)))
      text += ' ';
    placed.push({ ...piece, offset: text.length });
    text += piece.text;
  }
  return { text, pieces: placed };
}

const endsIdeographic = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uff65]$/;
const beginsIdeographic = /^[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uff65]/;
