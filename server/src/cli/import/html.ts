/** HTML as the text that it shows: headings, list items and rows of tables as Markdown writes them. */
export function htmlToText(html: string): string {
  const body = html.replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, '').replace(/<!--[\s\S]*?-->/g, '');
  let text = '';
  let depth = 0;
  let from = 0;
  for (const { 0: tag, 1: closing, 2: name = '', index } of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi)) {
    text += decoded(body.slice(from, index));
    from = index + tag.length;
    const element = name.toLowerCase();
    if (element === 'ul' || element === 'ol') depth = Math.max(0, depth + (closing ? -1 : 1));
    text += closing
      ? (after[element] ?? '')
      : element === 'li'
        ? `\n${'  '.repeat(Math.max(0, depth - 1))}- `
        : (before[element] ?? '');
  }
  text += decoded(body.slice(from));
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const before: Readonly<Record<string, string>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, `\n\n${'#'.repeat(level)} `])),
  p: '\n',
  div: '\n',
  br: '\n',
  tr: '\n|',
};
const after: Readonly<Record<string, string>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, '\n'])),
  p: '\n',
  div: '\n',
  ul: '\n',
  ol: '\n',
  td: ' |',
  th: ' |',
  table: '\n',
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rarr: '→',
  ge: '≥',
  le: '≤',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function decoded(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
