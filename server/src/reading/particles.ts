import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/**
 * Gives verbs the meaning that they have with the particle behind them: `javítsuk ki` means what `kijavít` means. Answers the
 * kinds of these verbs.
 */
export function attachParticles(tokens: readonly Token[], lexicon: Lexicon): number {
  let kinds = 0;
  for (let i = 1; i < tokens.length; i++) {
    const particle = tokens[i] as Token;
    const verb = tokens[i - 1] as Token;
    if (!particle.senses.particle || verb.kind !== 'word') continue;
    const whole = lexicon.word(particle.text + verb.text);
    if (whole.verb === null) continue;
    verb.senses = whole;
    kinds |= whole.kinds;
  }
  return kinds;
}
