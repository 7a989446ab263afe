import type { IsoDate } from '../../calendar/date.ts';
import { readCycle } from '../../reading/cycle.ts';
import { type ImportedItem, type ImportedPlan, item } from './types.ts';

/** A line with everything that stands deeper below it. */
interface Node {
  readonly text: string;
  readonly isItem: boolean;
  readonly depth: number;
  readonly children: Node[];
}

/**
 * Plans from headings and lists without any keyword: whatever has a list below it is an objective and its items are key
 * results; what holds such is the plan. Deeper items, and text that leads nowhere, are notes.
 */
export function plansOfOutline(lines: readonly string[], asOf: IsoDate): ImportedPlan[] {
  const root = treeOf(lines);
  const plan: Draft = { name: null, cycle: null, notes: [], objectives: [] };
  const plans = [plan];
  collect(root.children, plan, plans, asOf);
  return plans
    .filter(({ objectives, notes, name }) => objectives.length > 0 || notes.length > 0 || name !== null)
    .map(({ name, cycle, notes, objectives }) => ({
      name,
      properties: cycle ? [{ name: 'cycle', value: cycle }] : [],
      notes,
      objectives,
    }));
}

interface Draft {
  name: string | null;
  cycle: string | null;
  readonly notes: string[];
  readonly objectives: ImportedItem[];
}

function collect(nodes: readonly Node[], into: Draft, plans: Draft[], asOf: IsoDate): void {
  let plan = into;
  for (const node of nodes) {
    if (holdsObjectives(node)) {
      if (plan.objectives.length > 0 || plan.name !== null) plan = newPlan(plans);
      nameAfter(plan, node.text, asOf);
      collect(node.children, plan, plans, asOf);
    } else if (node.isItem || node.children.some(({ isItem }) => isItem)) plan.objectives.push(objectiveOf(node));
    else {
      nameAfter(plan, node.text, asOf);
      collect(node.children, plan, plans, asOf);
    }
  }
}

/** What is below it has lists of its own: headings with a list, or a list in which every item has one. */
function holdsObjectives({ isItem, children }: Node): boolean {
  if (isItem) return false;
  const items = children.filter((child) => child.isItem);
  const headings = children.filter((child) => !child.isItem);
  return headings.some(hasList) || (items.length > 0 && items.every(hasList));
}

function hasList({ children }: Node): boolean {
  return children.some(({ isItem }) => isItem);
}

function newPlan(plans: Draft[]): Draft {
  const plan: Draft = { name: null, cycle: null, notes: [], objectives: [] };
  plans.push(plan);
  return plan;
}

/** A heading names the plan, or its cycle; a second one is a note. */
function nameAfter(plan: Draft, text: string, asOf: IsoDate): void {
  const cycle = readCycle(text, { asOf, fiscalYearStart: 1 });
  if (cycle && !plan.cycle) plan.cycle = text;
  else if (plan.name === null && plan.objectives.length === 0 && text.length <= 60) plan.name = text;
  else plan.notes.push(text);
}

function objectiveOf({ text, children }: Node): ImportedItem {
  const notes = children.filter(({ isItem }) => !isItem).flatMap(textsOf);
  const keyResults = children
    .filter(({ isItem }) => isItem)
    .map((child) => item(child.text, [], child.children.flatMap(textsOf)));
  return item(text, keyResults, notes);
}

function textsOf({ text, children }: Node): string[] {
  return [text, ...children.flatMap(textsOf)];
}

/** Headings first, then text, then items by how far they are indented. */
function treeOf(lines: readonly string[]): Node {
  const root: Node = { text: '', isItem: false, depth: -1, children: [] };
  const open: Node[] = [root];
  for (const line of lines) {
    const node = nodeOf(line);
    if (!node) continue;
    while ((open.at(-1) as Node).depth >= node.depth) open.pop();
    (open.at(-1) as Node).children.push(node);
    open.push(node);
  }
  return root;
}

const textDepth = 10;

function nodeOf(line: string): Node | null {
  const [, heading, title] = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(line) ?? [];
  if (heading && title) return { text: clean(title), isItem: false, depth: heading.length, children: [] };
  const [, indent = '', marked] = /^(\s*)(?:[-*+•·–]|\(?\d{1,3}[.)、]|[①-⑳])\s*(\S.*)$/.exec(line) ?? [];
  if (marked) return { text: clean(marked), isItem: true, depth: textDepth + 1 + columns(indent), children: [] };
  const text = clean(line);
  return text === '' ? null : { text, isItem: false, depth: textDepth, children: [] };
}

function columns(indent: string): number {
  return indent.replaceAll('\t', '    ').length;
}

function clean(text: string): string {
  return text
    .replace(/\*\*|__|`/g, '')
    .replace(/^\[[ xX]\]\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/[:：]\s*$/, '')
    .trim();
}
