import { quotedWithArticle, quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import { localeOf } from '../../locales/index.ts';
import type { LocaleId } from '../../locales/types.ts';
import type { InvalidValue } from '../../model/types.ts';
import { closest } from '../../text/similar.ts';
import { documentRule } from '../define.ts';
import { replace } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Fix, Messages } from '../types.ts';

/** A property whose value is outside its type: `Score: 1.7`, `Type: vague`, `Due: 2026-02-30`. */
export const invalidValue = documentRule({
  code: 'invalid-value',
  category: 'syntax',
  severity: 'error',
  docs: {
    summary: {
      en: 'A property whose value cannot be read or is outside its range.',
      zh: '属性的值无法读取或超出范围。',
      hu: 'Egy tulajdonság értéke nem olvasható, vagy kívül esik a tartományán.',
    },
    why: {
      en: 'The value counts for nothing. Scores and confidence go from 0 to 1, weights are 0 or more, dates are days of the calendar, and types, stages and states are chosen from a short list.',
      zh: '这个值不起作用。评分和信心在 0 到 1 之间，权重不小于 0，日期必须真实存在，类型、阶段和状态从固定的几个中选。',
      hu: 'Az érték így nem számít. A pontszám és a magabiztosság 0 és 1 közötti, a súly legalább 0, a dátum létező nap, a típus, a szakasz és az állapot pedig rövid listából választható.',
    },
    examples: examples({ en: 'Score', zh: '评分', hu: 'Pontszám' }, ({ objective, keyResults: [one, two] }, score) => [
      `${objective}\n${one}\n  ${score}: 1.7\n${two}`,
      `${objective}\n${one}\n  ${score}: 0.7\n${two}`,
    ]),
    sources: ['VG', 'S4: scores go from 0 to 1.'],
  },
  check({ document }, { report, say }) {
    for (const { property, expected } of document.invalidValues) {
      const { value, keyword } = property;
      const empty = value.text === '';
      const choices = choicesOf(expected);
      const nearest = choices && closest(value.text.toLowerCase(), choices.all);
      const fixes: Fix[] = nearest
        ? [{ title: say(correct, { value: nearest }), edits: [replace(value.span, nearest)], safe: false }]
        : [];
      report({
        span: empty ? keyword.span : value.span,
        message: say(empty ? missing : message, { keyword: keyword.text, value: value.text, expected }),
        fixes,
      });
    }
  },
});

/** The closed values of a property in every language, and the canonical ones of each. */
function choicesOf(expected: InvalidValue['expected']) {
  if (expected !== 'type' && expected !== 'stage' && expected !== 'origin' && expected !== 'status') return null;
  const of = (language: LocaleId) => Object.values<readonly string[]>(localeOf(language).values[expected]);
  const canonical = (language: LocaleId) => of(language).flatMap(([first]) => first ?? []);
  return { canonical, all: [...of('en'), ...of('zh'), ...of('hu')].flat() };
}

function list(expected: InvalidValue['expected'], language: LocaleId, separator: string): string {
  return choicesOf(expected)?.canonical(language).join(separator) ?? '';
}

interface Values {
  readonly keyword: string;
  readonly value: string;
  readonly expected: InvalidValue['expected'];
}

const message: Messages<Values> = {
  en: (values) => `“${values.value}” is not a valid value for “${values.keyword}”. ${wanted.en(values)}`,
  zh: (values) => `“${values.value}”不是“${values.keyword}”的有效值。${wanted.zh(values)}`,
  hu: (values) =>
    `${quotedWithCapitalArticle(values.value)} nem lehet ${quotedWithArticle(values.keyword)} értéke. ${wanted.hu(values)}`,
};

const missing: Messages<Values> = {
  en: (values) => `“${values.keyword}” has no value. ${wanted.en(values)}`,
  zh: (values) => `“${values.keyword}”后面没有值。${wanted.zh(values)}`,
  hu: (values) => `Hiányzik ${quotedWithArticle(values.keyword)} értéke. ${wanted.hu(values)}`,
};

/** What to write instead. */
const wanted: Messages<Values> = {
  en: ({ expected }) =>
    ({
      score: 'Write a number from 0 to 1, such as 0.7.',
      confidence: 'Write a number from 0 to 1, a percentage or a number out of ten, such as 0.7, 70% or 7/10.',
      weight: 'Write 0 or more, such as 2 or 30%.',
      date: 'Write a date that exists, such as 2026-03-31.',
      dateOrValue: 'Write a day, such as 2026-01-05, or a value, such as 50%.',
      cycle: 'Write a cycle, such as 2026-Q1, 2026-03, 2026-H1 or 2026-01-05..2026-03-27.',
      owner: 'Write @name with letters, digits, “.”, “-” or “_”, or a plain name.',
      status: `Write one of: ${list('status', 'en', ', ')}.`,
      type: `Write one of: ${list('type', 'en', ', ')}.`,
      stage: `Write one of: ${list('stage', 'en', ', ')}.`,
      origin: `Write one of: ${list('origin', 'en', ', ')}.`,
      metric: 'Write a metric, such as 50% -> 65%, >= 99.9%, 20 interviews or milestone.',
      number: 'Write a number with its unit, such as 50%.',
      reference: 'Write a reference, such as O1, Acme/O1 or "R&D/Ops"/O1/KR2.',
      id: 'Write one word of letters, digits, “-” or “_”.',
    })[expected],
  zh: ({ expected }) =>
    ({
      score: '请写 0 到 1 之间的数，例如 0.7。',
      confidence: '请写 0 到 1 之间的数、百分比或十分制，例如 0.7、70% 或 7/10。',
      weight: '请写不小于 0 的数，例如 2 或 30%。',
      date: '请写真实存在的日期，例如 2026-03-31。',
      dateOrValue: '请写日期（例如 2026-01-05）或数值（例如 50%）。',
      cycle: '请写周期，例如 2026-Q1、2026年3月、2026年上半年或 2026-01-05..2026-03-27。',
      owner: '请写 @名字（只含字母、数字、“.”、“-”、“_”）或普通姓名。',
      status: `请从以下选一个：${list('status', 'zh', '、')}。`,
      type: `请从以下选一个：${list('type', 'zh', '、')}。`,
      stage: `请从以下选一个：${list('stage', 'zh', '、')}。`,
      origin: `请从以下选一个：${list('origin', 'zh', '、')}。`,
      metric: '请写指标，例如 50% -> 65%、>= 99.9%、20 次访谈或里程碑。',
      number: '请写带单位的数，例如 50%。',
      reference: '请写引用，例如 O1、Acme/O1 或 "R&D/Ops"/O1/KR2。',
      id: '请写一个由字母、数字、“-”或“_”组成的词。',
    })[expected],
  hu: ({ expected }) =>
    ({
      score: 'Írjon 0 és 1 közötti számot, például 0,7.',
      confidence: 'Írjon 0 és 1 közötti számot, százalékot vagy tizedet, például 0,7, 70% vagy 7/10.',
      weight: 'Írjon nullát vagy nagyobb számot, például 2 vagy 30%.',
      date: 'Írjon létező dátumot, például 2026-03-31.',
      dateOrValue: 'Írjon dátumot (például 2026-01-05) vagy értéket (például 50%).',
      cycle: 'Írjon ciklust, például 2026-Q1, 2026. I. negyedév, 2026-03 vagy 2026-01-05..2026-03-27.',
      owner: 'Írjon @nevet (betűvel, számmal, „.”, „-” vagy „_” jellel) vagy egyszerű nevet.',
      status: `Válasszon ezek közül: ${list('status', 'hu', ', ')}.`,
      type: `Válasszon ezek közül: ${list('type', 'hu', ', ')}.`,
      stage: `Válasszon ezek közül: ${list('stage', 'hu', ', ')}.`,
      origin: `Válasszon ezek közül: ${list('origin', 'hu', ', ')}.`,
      metric: 'Írjon mérőszámot, például 50% -> 65%, >= 99,9%, 20 interjú vagy mérföldkő.',
      number: 'Írjon számot mértékegységgel, például 50%.',
      reference: 'Írjon hivatkozást, például O1, Acme/O1 vagy "R&D/Ops"/O1/KR2.',
      id: 'Írjon egyetlen szót betűvel, számmal, „-” vagy „_” jellel.',
    })[expected],
};

const correct: Messages<{ value: string }> = {
  en: ({ value }) => `Write “${value}”`,
  zh: ({ value }) => `改为“${value}”`,
  hu: ({ value }) => `Javítás erre: „${value}”`,
};
