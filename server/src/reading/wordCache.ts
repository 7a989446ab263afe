interface Slot<T> {
  readonly word: string;
  readonly value: T;
}

/** How many words are remembered. Bounded, so that a text of noise does not fill the memory. */
const mostRemembered = 20_000;

/**
 * Remembers what is known of words. The word is looked up where it stands in a text: cutting it out first would cost more than
 * everything else that is done with most words.
 */
export function wordCache<T>(make: (word: string) => T): (text: string, start: number, end: number) => Slot<T> {
  const slots = new Map<number, Slot<T>>();
  return (text, start, end) => {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (hash * 31 + text.charCodeAt(i)) & 0x3fffffff;
    const slot = slots.get(hash);
    if (slot !== undefined && slot.word.length === end - start && text.startsWith(slot.word, start)) return slot;
    const word = text.slice(start, end);
    const made: Slot<T> = { word, value: make(word) };
    if (slots.size >= mostRemembered) slots.clear();
    slots.set(hash, made);
    return made;
  };
}
