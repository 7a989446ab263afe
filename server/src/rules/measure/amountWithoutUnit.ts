import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import { hasWord } from '../words/marked.ts';

/** A large number of orders: money, or a count? */
export const amountWithoutUnit = keyResultRule({
  code: 'amount-without-unit',
  category: 'measure',
  severity: 'hint',
  yieldsTo: ['placeholder'],
  options: {
    from: { default: 10_000, minimum: 0, summary: 'The amount from which it may be money.' },
  },
  words: classesOf('money', 'order'),
  docs: {
    summary: {
      en: 'An amount that may be money or a count: no currency, no noun.',
      zh: '数额没有货币单位，分不清是金额还是数量。',
      hu: 'Olyan összeg, amely pénz és darabszám is lehet: nincs mértékegysége.',
    },
    why: {
      en: '“1 million in orders” may be a million dollars or a million orders. Write the currency or what is counted, so that a check-in means the same to everybody.',
      zh: '“100 万订单”可能是一百万元，也可能是一百万单。请写明货币或数的是什么，这样每次更新进展时大家的理解才一致。',
      hu: 'Az „1 millió forgalom” jelenthet egymillió forintot és egymillió darabot is. Írja ki a pénznemet vagy azt, amit számol, hogy egy check-in mindenkinek ugyanazt jelentse.',
    },
    examples: keyResultExamples({
      en: ['Close 1.5 million of orders with dealers', 'Close $1.5 million of orders with dealers'],
      zh: ['从经销商拿下 150 万订单', '从经销商拿下 150 万元订单'],
      hu: [
        'Növeljük a havi forgalmat 20 millióról 27 millióra',
        'Növeljük a havi forgalmat 20 millió Ft-ról 27 millió Ft-ra',
      ],
    }),
    sources: ['S0: “贡献 100 万预定销售订单” beside amounts in dollars.'],
  },
  check({ keyResult }, { options: { from }, report, say }) {
    const { reading, metric, node } = keyResult;
    const { target, start } = reading;
    if (metric.source !== 'text' || !target || Math.abs(target.value) < from) return;
    const words = wordsOf(keyResult);
    const unit = target.unit ?? start?.unit ?? null;
    const unclear = unit === null ? hasWord(words, 'money') || hasWord(words, 'order') : isOrder(unit, keyResult);
    if (unclear) report({ span: wordsSpan(node, target.range), message: say(message, undefined) });
  },
});

/** The counted noun is one that is counted in money as well. */
function isOrder(unit: string, keyResult: Parameters<typeof wordsOf>[0]): boolean {
  const { words } = wordsOf(keyResult);
  return words.some(
    ({ text, classes }) => (classes.has('order') || classes.has('money')) && unit.toLowerCase().endsWith(text),
  );
}

const message: Messages<undefined> = {
  en: () => 'Is this money or a count? Write the currency (“$1.5 million”) or what is counted (“1.5 million orders”).',
  zh: () => '这是金额还是数量？请写明货币（“150 万元”）或数的是什么（“150 万单”）。',
  hu: () => 'Pénz vagy darabszám? Írja ki a pénznemet („20 millió Ft”) vagy azt, amit számol („20 millió letöltés”).',
};
