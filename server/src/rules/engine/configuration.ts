import { engineRule } from '../define.ts';

const example = `\`\`\`json
{
  "profile": "recommended",
  "rules": {
    "kr-no-baseline": "off",
    "too-many-objectives": ["warning", { "max": 4 }]
  }
}
\`\`\``;

/** A mistake in `okr.config.json`; its messages are in `configMessages.ts`. */
export const configurationRule = engineRule({
  code: 'configuration',
  category: 'syntax',
  severity: 'warning',
  docs: {
    summary: {
      en: 'An okr.config.json has an unknown rule or option, a value of the wrong type, or is no JSON at all.',
      zh: 'okr.config.json 中有未知的规则或选项、类型不对的值，或者根本不是 JSON。',
      hu: 'Az okr.config.json ismeretlen szabályt vagy beállítást, rossz típusú értéket tartalmaz, vagy nem JSON.',
    },
    why: {
      en: `A misspelt rule in a configuration would otherwise switch off nothing, in silence. Each mistake is shown at its place; the entry is left out and the rest is used. While the file is no JSON at all, the configuration read last stays in force.

${example}`,
      zh: `否则配置里拼错的规则会悄悄地不起作用。每个错误都在原处标出；出错的那一项被忽略，其余照常使用。如果整个文件都不是 JSON，则继续使用上一次读到的配置。

${example}`,
      hu: `Enélkül egy elírt szabály csendben hatástalan maradna. Minden hiba a saját helyén látszik; a hibás bejegyzés kimarad, a többi érvényes. Amíg a fájl nem JSON, az utoljára beolvasott beállítás marad érvényben.

${example}`,
    },
    sources: [],
  },
});
