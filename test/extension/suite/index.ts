import { runTests } from './runner.ts';
import './activation.ts';
import './linting.ts';
import './scores.ts';
import './templates.ts';

/** VS Code calls this, in whichever host the suite runs. */
export function run(): Promise<void> {
  return runTests();
}
