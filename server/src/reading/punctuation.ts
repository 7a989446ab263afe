const clauseEnds = new Set([...',;.。、!?()[]{}【】“”„"«»「」『』《》—:，；：（）']);

/** Whether a sign ends a clause. */
export function isClauseEnd(sign: string): boolean {
  return clauseEnds.has(sign);
}
