import type {
  KeyResultNode,
  NoteNode,
  ObjectiveNode,
  OkrDocument,
  Piece,
  PlanNode,
  Span,
} from '../../../server/src/syntax/tree.ts';

/** A tree as a compact outline: one line a node with its line number (from 1), then the problems. For reading by eye. */
export function outline(document: OkrDocument): string {
  const problems = document.blocks.flatMap((block) => block.problems);
  return `${[...document.plans.flatMap(planLines), ...(problems.length ? ['problems'] : []), ...problems.map(problemLine)].join('\n')}\n`;
}

function planLines(plan: PlanNode): string[] {
  const { header, title, role, inheritsFrom, anchor } = plan;
  const head = [
    'plan',
    header && `${header.level} "${header.name.text}"`,
    role && `role "${role.value.text}"`,
    title && `title "${title.text}"`,
    inheritsFrom && `inherits from line ${inheritsFrom.anchor.line.index + 1}`,
  ];
  return [
    `${number(anchor.line.index)} ${head.filter(Boolean).join(' ')}`,
    ...indent([
      ...plan.properties.filter((each) => each !== role).map(propertyLine),
      ...plan.notes.map(noteLine),
      ...plan.objectives.flatMap(objectiveLines),
    ]),
  ];
}

function objectiveLines(objective: ObjectiveNode): string[] {
  return [
    headLine('O', objective),
    ...indent([
      ...objective.properties.map(propertyLine),
      ...objective.notes.map(noteLine),
      ...objective.keyResults.flatMap(keyResultLines),
    ]),
  ];
}

function keyResultLines(keyResult: KeyResultNode): string[] {
  return [
    headLine('KR', keyResult),
    ...indent([
      ...keyResult.properties.map(propertyLine),
      ...keyResult.notes.map(noteLine),
      ...keyResult.checkIns.map(({ line, date, rest }) => `${number(line.index)} on ${date.text}: ${rest.text}`),
    ]),
  ];
}

function headLine(kind: string, node: ObjectiveNode | KeyResultNode): string {
  const { qualifier, keyword, label, annotation, sentence, tags, owners } = node;
  const checkbox = 'checkbox' in node ? node.checkbox : null;
  const parts = [
    kind,
    qualifier && `<${qualifier.text}>`,
    keyword ? `{${keyword.text}}` : '{item}',
    label && `(${label.text})`,
    annotation?.text,
    checkbox === null ? null : checkbox ? '[x]' : '[ ]',
    sentence.text || '–',
    ...[...tags, ...owners].map(({ text }) => text),
  ];
  return `${number(node.line.index)} ${parts.filter(Boolean).join(' ')}`;
}

function propertyLine({
  line,
  name,
  keyword,
  value,
}: {
  line: { index: number };
  name: string;
  keyword: Piece;
  value: Piece;
}) {
  return `${number(line.index)} ${name} {${keyword.text}}: ${value.text}`;
}

function noteLine({ line, keyword, sentence }: NoteNode): string {
  return `${number(line.index)} note ${keyword ? `{${keyword.text}} ` : ''}${sentence.text || '–'}`;
}

function problemLine(problem: OkrDocument['blocks'][number]['problems'][number]): string {
  const { kind, span } = problem;
  const more = [
    'lines' in problem && problem.lines.length > 1 && `… ${problem.lines.length} lines`,
    'what' in problem && problem.what,
    'needs' in problem && `needs ${problem.needs}`,
    'meant' in problem && problem.meant && `meant ${problem.meant}`,
  ];
  return `  ${number(span.line.index)} ${[kind, `"${words(span)}"`, ...more].filter(Boolean).join(' ')}`;
}

function words({ line, start, end }: Span): string {
  return line.text.slice(start, end);
}

function number(index: number): string {
  return String(index + 1).padStart(2);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
