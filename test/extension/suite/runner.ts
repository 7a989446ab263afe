import { reportMark, type SuiteReport } from './report.mts';

/**
 * A test runner in one page. The suite runs in every extension host, also where there is no Node, and reports over the
 * console, so that one script can read it from a desktop, a server and a browser.
 */
interface Test {
  readonly name: string;
  run(): Promise<void> | void;
}

const tests: Test[] = [];
const limit = 30_000;

export function test(name: string, run: Test['run']): void {
  tests.push({ name, run });
}

/** Runs every test, one after the other. Throws in the end if one failed. */
export async function runTests(): Promise<void> {
  const failed: string[] = [];
  for (const { name, run } of tests) {
    const began = Date.now();
    try {
      await Promise.race([run(), after(limit)]);
      say(`  ✓ ${name} (${Date.now() - began} ms)`);
    } catch (error) {
      failed.push(name);
      say(`  ✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  say({ passed: tests.length - failed.length, failed, skipped: [] });
  if (failed.length > 0) throw new Error(`${failed.length} failed`);
}

function say(message: string | SuiteReport): void {
  console.log(reportMark + JSON.stringify(message));
}

function after(milliseconds: number): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`took more than ${milliseconds / 1000} s`)), milliseconds),
  );
}
