/** A defect that a person found in the articles, with the rules that may say so and every line that it is on. */
export interface Defect {
  readonly id: string;
  readonly codes: readonly string[];
  /** `seed:line`, lines of the article. */
  readonly at: readonly string[];
}

/** Lines of one article. */
function lines(seed: string, list: string): readonly string[] {
  return list.split(' ').map((line) => `${seed}:${line}`);
}

/**
 * The rows of the list of defects that name something one of our rules finds. `C1`, the key results without a number, comes
 * from the labels.
 */
export const defects: readonly Defect[] = [
  { id: 'A1', codes: ['duplicate-objective'], at: ['000:389', '002:116'] },
  {
    id: 'A2',
    codes: ['duplicate-key-result'],
    at: [...lines('000', '376 378 380 382 384 386'), ...lines('002', '104 106 108 110 112 114')],
  },
  { id: 'A5', codes: ['objective-without-key-result'], at: ['003:173'] },
  {
    id: 'A6',
    codes: ['too-many-key-results'],
    at: [...lines('000', '343 358 374 389 405'), ...lines('002', '69 84 101 116 131'), ...lines('001', '94 102')],
  },
  { id: 'A12', codes: ['duplicate-key-result'], at: [...lines('000', '499 497 501'), ...lines('002', '222 220 224')] },
  { id: 'A13', codes: ['duplicate-metric'], at: lines('001', '86 99 96') },
  { id: 'A14', codes: ['conflicting-targets'], at: ['003:103'] },
  { id: 'B1', codes: ['mixed-cycles'], at: ['000:52'] },
  { id: 'B2', codes: ['mixed-cycles'], at: ['000:63'] },
  { id: 'B3', codes: ['mixed-cycles'], at: ['000:72'] },
  { id: 'B5', codes: ['mixed-cycles', 'due-outside-cycle'], at: ['000:518', '002:241'] },
  { id: 'B7', codes: ['stale-year'], at: ['000:405', '002:131'] },
  {
    id: 'B8',
    codes: ['kr-no-deadline'],
    at: [
      ...lines('000', '271 273 275 277 291 304 337 347 360 368 370 458 462 464 482 484 488 509 511 513'),
      ...lines('002', '16 29 63 74 87 95 97 181 185 187 205 207 211 233 235 237'),
    ],
  },
  { id: 'B9', codes: ['plan-without-cycle'], at: ['001:35'] },
  { id: 'B10', codes: ['kr-no-deadline'], at: lines('003', '51 53 55 63 65 67 73 75 77 79') },
  { id: 'B11', codes: ['cycle-length', 'mixed-cycles'], at: lines('003', '105 115 163') },
  { id: 'B12', codes: ['cadence-longer-than-cycle'], at: ['003:167'] },
  { id: 'B16', codes: ['kr-several-deadlines'], at: ['000:153'] },
  { id: 'B17', codes: ['placeholder'], at: lines('004', '378 381 382') },
  {
    id: 'C2',
    codes: ['kr-not-measurable', 'kr-activity'],
    at: [...lines('000', '176 238 262 337 347'), '002:63', '002:74', '004:351'],
  },
  {
    id: 'C5',
    codes: ['kr-no-baseline'],
    at: [...lines('000', '20 22 24 69'), '001:55', '001:73', '003:55', '004:166'],
  },
  { id: 'C6', codes: ['kr-no-baseline'], at: lines('003', '101 103') },
  {
    id: 'C8',
    codes: ['amount-without-unit'],
    at: [...lines('000', '469 471 493 495'), ...lines('002', '192 194 216 218')],
  },
  { id: 'C9', codes: ['kr-unit-mismatch'], at: ['001:53'] },
  { id: 'C14', codes: ['kr-not-measurable'], at: ['004:232'] },
  { id: 'C17', codes: ['kr-vague-wording'], at: ['000:362', '000:378', '002:89', '002:106', '003:151', '000:304'] },
  {
    id: 'D',
    codes: ['kr-several-targets'],
    at: [...lines('000', '224 312 392 400 69 299 475 501'), ...lines('002', '37 119 127 24 198 224')],
  },
  {
    id: 'E1',
    codes: ['objective-has-metric'],
    at: [
      ...lines('000', '39 374 389 516'),
      ...lines('002', '101 116 239'),
      ...lines('003', '105 115 133 145 163'),
      '004:228',
    ],
  },
  {
    id: 'E2',
    codes: ['objective-is-deliverable'],
    at: ['001:66', '003:93', '000:343', '000:188', '002:69', '004:228'],
  },
  {
    id: 'E3',
    codes: ['objective-is-deliverable'],
    at: [
      ...lines('000', '50 61 72 103 115 138 147 157 170 234 258 405 467 491 505'),
      ...lines('002', '131 189 213 228'),
      ...lines('001', '41 128'),
      ...lines('003', '47 115'),
    ],
  },
  { id: 'E4', codes: ['kr-restates-objective'], at: ['000:74', '003:119'] },
  { id: 'E5', codes: ['objective-business-as-usual'], at: ['000:27'] },
  { id: 'E6', codes: ['objective-vague'], at: ['000:126', '000:456', '001:71'] },
  {
    id: 'E10',
    codes: ['all-activities'],
    at: [
      ...lines('000', '27 39 50 115 126 138 147 157 170 188 211 234 258 269 316 329 358 374 505'),
      ...lines('002', '41 54 84 101 228'),
      '003:163',
      '004:351',
      '004:380',
    ],
  },
  { id: 'E11', codes: ['all-activities'], at: ['001:128'] },
  { id: 'E13', codes: ['kr-activity', 'kr-not-measurable'], at: ['003:79', '003:143'] },
];

/** Words that look like a defect and are none: no rule about numbers and dates may point at them. */
export const traps: readonly { readonly at: string; readonly text: string }[] = [
  { at: '001:66', text: 'v2' },
  { at: '000:343', text: '3.0' },
  { at: '000:304', text: '3.0' },
  { at: '003:93', text: 'második verzióját' },
  { at: '000:163', text: '5%' },
  { at: '000:109', text: '1:1' },
  { at: '000:250', text: 'P2' },
  { at: '000:326', text: 'D 轮' },
  { at: '000:207', text: '第二季' },
  { at: '003:109', text: 'harmadik' },
  { at: '004:351', text: '5th' },
  { at: '004:381', text: '32K' },
  { at: '001:91', text: '1个月' },
  { at: '001:88', text: '3个' },
  { at: '003:51', text: 'hat hónapra' },
  { at: '000:78', text: 'Q3' },
  { at: '000:224', text: '100ms' },
  { at: '003:47', text: 'Heti' },
  { at: '000:130', text: '三月份' },
  { at: '000:366', text: '第一场' },
];

/** The rules that would be at fault if they pointed at a trap. */
export const countingRules: readonly string[] = [
  'objective-has-metric',
  'kr-several-targets',
  'kr-several-deadlines',
  'kr-no-baseline',
  'kr-unit-mismatch',
  'kr-start-equals-target',
  'amount-without-unit',
  'low-target',
  'cadence-longer-than-cycle',
  'due-outside-cycle',
];
