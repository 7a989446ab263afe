import type { Terms } from './wordTypes.ts';

/**
 * The words of one language that the rules of the method look for, beside those that sentences are read by. Data only,
 * written as {@link Terms}.
 */
export interface MethodWords {
  /** Nouns are written together and the last part says what it is: `ügyfélportál` is a `portál`. */
  readonly compounds: boolean;
  readonly verbs: Readonly<Record<MethodVerb, Terms>>;
  readonly nouns: Readonly<Record<MethodNoun, Terms>>;
  /** Subjective words where a threshold is wanted: `excellent`, `顺利`, `kiváló`. */
  readonly vague: Terms;
  /** Says how much or which without saying it: `more`, `必要`, `gyakrabban`. */
  readonly unspecific: Terms;
  /** Words that say nothing of what: an objective of these alone could be anybody's. */
  readonly generic: Terms;
  /** May stand in front of a sentence's first word that counts: `we will`, `我们要`, `sikeresen`. */
  readonly filler: Terms;
  /** Verbs that give the words before them as a subject: `Handling complaints becomes`. Empty where the grammar shows it. */
  readonly copula: Terms;
  /** Begin a part whose verb is not the sentence's: `that`, `to`. */
  readonly opener: Terms;
  /** Left in a template: `TBD`, `待定`. */
  readonly placeholder: Terms;
  /** What stands in brackets where something has to be filled in: `[date]`. */
  readonly field: Terms;
  /** Money for people who do well: `bonus`, `奖金`, `jutalom`. */
  readonly pay: Terms;
  /** Pay of any kind, which is tied to the result only with {@link tied}: `salary`. */
  readonly salary: Terms;
  readonly tied: Terms;
  /** Bonuses that customers get: `referral`, `welcome`. */
  readonly customerBonus: Terms;
  /** Where product teams are named: `product`, `产品`, `termék`. */
  readonly productTeam: Terms;
  /** Made for one year, and out of date in the next: `budget`, `方案`, `stratégia`. */
  readonly ofAYear: Terms;
  /** Beside these, an old year is looked back at or compared with: `review`, `相比`, `képest`. */
  readonly compared: Terms;
  /** AARRR. */
  readonly funnel: Readonly<Record<FunnelStep, Terms>>;
  /** Words that hold the letters of others and mean something else. */
  readonly plain: Terms;
}

/**
 * - `effort`: work that has no end of its own: `help`, `参与`, `elemez`
 * - `presence`: being there: `attend`
 * - `hold`: `hold`, `召开`, an activity together with a meeting
 * - `rise`, `fall`: the value goes up, or down, beyond doubt; `better`: it gets better, up or down
 * - `usual`: business as usual: `keep`, `管理`, `működtet`; `keep`: those of them that hold a level
 * - `release`: brings something into the world: `launch`; `make`: makes something: `build`
 * - `gain`: wins what is counted: `win`, `获取`, `szerez`
 * - `ensure`: says that something is so, without saying how it shows: `ensure`, `biztosít`
 * - `become`: says that something is different afterwards: `become`, `让`, `válik`
 */
export type MethodVerb =
  | 'effort'
  | 'presence'
  | 'hold'
  | 'rise'
  | 'fall'
  | 'better'
  | 'usual'
  | 'keep'
  | 'release'
  | 'make'
  | 'gain'
  | 'become'
  | 'ensure';

/**
 * - `meeting`: talk without an end: `session`, `讨论`
 * - `event`: what is held for people, over when it is over: `training`, `培训`, `fórum`
 * - `deed`: what is done, whatever it is: `measures`, `活动`, `intézkedés`
 * - `artefact`: what a team makes or carries out: `portal`, `方案`, `adattárház`
 * - `state`: what makes an objective of it all the same: `experience`, `信任`, `kultúra`
 * - `rating`: makes a subjective word a category: `excellent ratings`
 * - `money`: needs a currency; `order`: may be money or a count
 * - `marketing`: what a product team does not steer
 * - `fault`: mended one by one: `javítjuk a hibákat`
 * - `rank`: better when lower, whatever the verb says
 */
export type MethodNoun =
  | 'meeting'
  | 'event'
  | 'deed'
  | 'artefact'
  | 'state'
  | 'rating'
  | 'money'
  | 'order'
  | 'marketing'
  | 'fault'
  | 'rank';

export type FunnelStep = 'acquisition' | 'activation' | 'retention' | 'referral' | 'revenue';
