import { messagesOf, showPercent, showScore } from '../../features/words.ts';
import { type Band, bandOf } from '../../model/bands.ts';
import type { KeyResultModel, ObjectiveModel, PlanModel, Standing } from '../../model/types.ts';
import { type Colours, coloursFor } from '../colours.ts';
import { cut, displayWidth, padEnd, padStart } from '../columns.ts';
import type { ExitCode, Run } from '../io.ts';
import { inputOptions, projectInput, readOptions } from '../options.ts';
import { loadProject } from '../project.ts';

/** `okr score`: plans, objectives and key results as a tree, each with its numbers in front. */
export async function score(args: readonly string[], run: Run): Promise<ExitCode> {
  const { values, positionals } = readOptions(run, args, inputOptions);
  const { files } = await loadProject(run, projectInput(run, values, positionals));
  const rows = files.flatMap(({ model }) =>
    model.plans.filter(({ objectives }) => objectives.length > 0).flatMap(planRows),
  );
  run.out(rows.length === 0 ? `${run.words.noPlans}\n` : table(rows, run));
  return run.failed ? 2 : 0;
}

interface Row {
  readonly standing: Standing;
  /** Lines of the tree in front of the text. */
  readonly branch: string;
  readonly text: string;
  readonly isPlan: boolean;
}

function planRows(plan: PlanModel): Row[] {
  const title = [plan.name, plan.cycle?.label].filter(Boolean).join('  ');
  const rows: Row[] = [{ standing: plan, branch: '', text: title, isPlan: true }];
  plan.objectives.forEach((objective, index) => {
    const isLast = index === plan.objectives.length - 1;
    const text = `${plan.idOf(objective)} ${objective.text}`;
    rows.push({ standing: objective, branch: isLast ? '└─ ' : '├─ ', text, isPlan: false });
    rows.push(...keyResultRows(objective, isLast ? '   ' : '│  '));
  });
  return rows;
}

function keyResultRows({ keyResults }: ObjectiveModel, branch: string): Row[] {
  return keyResults.map((keyResult: KeyResultModel, index) => ({
    standing: keyResult,
    branch: branch + (index === keyResults.length - 1 ? '└─ ' : '├─ '),
    text: `${keyResult.id} ${keyResult.text}`,
    isPlan: false,
  }));
}

const barLength = 10;

/** Numbers first: they have the same width in every language, and the text may be as long as the terminal is wide. */
function table(rows: readonly Row[], run: Run): string {
  const colours = coloursFor(run);
  const words = messagesOf(run.locale).status;
  const statusOf = ({ status }: Standing) => (status ? words[status] : '');
  const statusWidth = Math.max(...rows.map(({ standing }) => displayWidth(statusOf(standing))));
  const lines = rows.flatMap(({ standing, branch, text, isPlan }, index) => {
    const { progress, score } = standing;
    const paint = score === null ? colours.dim : bandColours(colours)[bandOf(score)];
    const front = [
      paint(bar(progress)),
      padStart(progress === null ? '–' : showPercent(progress, run.locale), 5),
      padStart(score === null ? '–' : showScore(score, run.locale), 3),
      padEnd(statusOf(standing), statusWidth),
    ].join('  ');
    const frontWidth = barLength + 5 + 3 + statusWidth + 3 * 2 + 2;
    const room = run.isTerminal
      ? Math.max(20, run.columns - frontWidth - displayWidth(branch))
      : Number.POSITIVE_INFINITY;
    const shown = cut(text, room);
    const line = `${front}  ${colours.dim(branch)}${isPlan ? colours.bold(shown) : shown}`;
    return isPlan && index > 0 ? ['', line] : [line];
  });
  return `${lines.join('\n')}\n`;
}

function bar(progress: number | null): string {
  const full = Math.round((progress ?? 0) * barLength);
  return '█'.repeat(full) + '░'.repeat(barLength - full);
}

function bandColours({ red, yellow, green }: Colours): Readonly<Record<Band, (text: string) => string>> {
  return { red, amber: yellow, green };
}
