import { quotedWithCapitalArticle } from '../locales/hu/article.ts';
import type { Messages } from './types.ts';

interface Named {
  readonly name: string;
}
interface Meant extends Named {
  readonly meant: string | null;
}
interface Bounds extends Named {
  readonly minimum: number;
  readonly maximum: number;
}

/** What is wrong in an `okr.config.json`. */
export const configMessages = {
  broken: {
    en: () => 'This is not a JSON object, so the configuration read last stays in force. Write { "rules": { … } }.',
    zh: () => '这里不是一个 JSON 对象，继续使用上一次有效的配置。请写成 { "rules": { … } }。',
    hu: () =>
      'Ez nem JSON-objektum, ezért az utoljára beolvasott beállítás marad érvényben. Írja így: { "rules": { … } }.',
  },
  unknownKey: {
    en: ({ name, meant }) => `There is no setting “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    zh: ({ name, meant }) => `没有名为“${name}”的设置。${meant ? `是否想写“${meant}”？` : ''}`,
    hu: ({ name, meant }) => `Nincs „${name}” nevű beállítás.${meant ? ` Erre gondolt: „${meant}”?` : ''}`,
  },
  unknownRule: {
    en: ({ name, meant }) => `There is no rule “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    zh: ({ name, meant }) => `没有名为“${name}”的规则。${meant ? `是否想写“${meant}”？` : ''}`,
    hu: ({ name, meant }) => `Nincs „${name}” nevű szabály.${meant ? ` Erre gondolt: „${meant}”?` : ''}`,
  },
  unknownOption: {
    en: ({ rule, name, known }) =>
      `The rule “${rule}” has no option “${name}”. ${known.length ? `It has: ${known.join(', ')}.` : 'It has none.'}`,
    zh: ({ rule, name, known }) =>
      `规则“${rule}”没有选项“${name}”。${known.length ? `可用的选项：${known.join('、')}。` : '它没有任何选项。'}`,
    hu: ({ rule, name, known }) =>
      `${quotedWithCapitalArticle(rule)} szabálynak nincs „${name}” beállítása. ${known.length ? `Ezek vannak: ${known.join(', ')}.` : 'Egy sincs.'}`,
  },
  notOneOf: {
    en: ({ name, allowed }) => `“${name}” must be one of ${allowed.map((value) => `"${value}"`).join(', ')}.`,
    zh: ({ name, allowed }) => `“${name}”只能是 ${allowed.map((value) => `"${value}"`).join('、')} 之一。`,
    hu: ({ name, allowed }) =>
      `${quotedWithCapitalArticle(name)} értéke ezek egyike: ${allowed.map((value) => `"${value}"`).join(', ')}.`,
  },
  notAnObject: {
    en: ({ name }) => `“${name}” takes an object in braces: { … }.`,
    zh: ({ name }) => `“${name}”的值应是花括号中的对象：{ … }。`,
    hu: ({ name }) => `${quotedWithCapitalArticle(name)} értéke kapcsos zárójelben álló objektum: { … }.`,
  },
  notANumber: {
    en: (bounds) => `“${bounds.name}” must be a number${range(bounds, ' from ', ' to ')}.`,
    zh: (bounds) => `“${bounds.name}”必须是数字${range(bounds, '，范围 ', ' 到 ')}。`,
    hu: (bounds) =>
      `${quotedWithCapitalArticle(bounds.name)} értéke szám${range(bounds, ': ', ' és ')}${bounded(bounds) ? ' között' : ''}.`,
  },
  notABoolean: {
    en: ({ name }) => `“${name}” must be true or false.`,
    zh: ({ name }) => `“${name}”只能是 true 或 false。`,
    hu: ({ name }) => `${quotedWithCapitalArticle(name)} értéke true vagy false.`,
  },
  notAListOfWords: {
    en: ({ name }) => `“${name}” must be a list of words: ["…", "…"].`,
    zh: ({ name }) => `“${name}”应是词语列表：["…", "…"]。`,
    hu: ({ name }) => `${quotedWithCapitalArticle(name)} értéke szavak listája: ["…", "…"].`,
  },
  leftOver: {
    en: () => 'A rule takes a severity and one object of options; this has no effect.',
    zh: () => '一条规则只接受一个级别和一个选项对象，这一项不起作用。',
    hu: () => 'Egy szabályhoz egy fokozat és egy beállításobjektum tartozik; ennek nincs hatása.',
  },
} satisfies {
  broken: Messages<undefined>;
  unknownKey: Messages<Meant>;
  unknownRule: Messages<Meant>;
  unknownOption: Messages<{ rule: string; name: string; known: readonly string[] }>;
  notOneOf: Messages<{ name: string; allowed: readonly string[] }>;
  notAnObject: Messages<Named>;
  notANumber: Messages<Bounds>;
  notABoolean: Messages<Named>;
  notAListOfWords: Messages<Named>;
  leftOver: Messages<undefined>;
};

function bounded({ minimum, maximum }: Bounds): boolean {
  return Number.isFinite(minimum) && Number.isFinite(maximum);
}

/** ` from 1 to 12`; nothing where a side is open. */
function range(bounds: Bounds, from: string, to: string): string {
  return bounded(bounds) ? `${from}${bounds.minimum}${to}${bounds.maximum}` : '';
}
