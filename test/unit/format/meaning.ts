import type { OkrDocument, Sentence } from '../../../server/src/syntax/tree.ts';

/** What a document says, without where and how it is written: two texts that mean the same are equal. */
export function meaning({ plans, blocks }: OkrDocument): unknown {
  return JSON.parse(
    JSON.stringify({ plans, problems: blocks.flatMap(({ problems }) => problems) }, (key, value) => {
      switch (key) {
        case 'line':
        case 'lastLine':
        case 'span':
        case 'anchor':
        case 'lines':
          return undefined;
        case 'keyword':
          return value !== null;
        case 'word':
          return String(value).toLowerCase();
        case 'sentence':
          return (value as Sentence).text;
        case 'inheritsFrom':
          return plans.indexOf(value);
        default:
          return value;
      }
    }),
  );
}
