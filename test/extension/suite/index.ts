import { runTests } from './runner.ts';
import './activation.ts';

/** VS Code calls this, in whichever host the suite runs. */
export function run(): Promise<void> {
  return runTests();
}
