import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../../server/src/calendar/date.ts';
import type { LocaleId } from '../../../server/src/locales/types.ts';
import type { Profile } from '../../../server/src/rules/types.ts';

/** One text of a fixture, with the findings that its markers expect. */
export interface Section {
  /** The rule that the fixture is named after. */
  readonly code: string;
  readonly language: LocaleId;
  readonly asOf: IsoDate;
  readonly profile: Profile;
  /** Without the markers. */
  readonly text: string;
  /** `6: kr-activity`, lines from one. */
  readonly expected: readonly string[];
  /** Further files of the workspace, by name: the parts behind `+++ name`. */
  readonly others: Readonly<Record<string, string>>;
}

const folder = join(import.meta.dirname, '../../fixtures/rules');

/**
 * Every section of every fixture. A file is named after its rule; a section begins with `--- en`, and may say on which day and
 * under which profile it is read: `--- en 2026-02-10 strict`. What a line should raise stands at its end: `{kr-activity}`.
 */
export function ruleFixtures(): readonly Section[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.okr'))
    .sort()
    .flatMap((name) => sectionsOf(name.slice(0, -'.okr'.length), readFileSync(join(folder, name), 'utf8')));
}

function sectionsOf(code: string, text: string): readonly Section[] {
  return text
    .split(/^--- /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trimEnd().split('\n');
      const [language = 'en', ...words] = head.split(' ');
      const [own = '', ...others] = lines.join('\n').split(/^\+\+\+ /m);
      const marked = own.trimEnd().split('\n');
      return {
        code,
        language: language as LocaleId,
        asOf: words.find((word) => /^\d/.test(word)) ?? '2026-01-01',
        profile: (words.find((word) => /^[a-z]/.test(word)) ?? 'recommended') as Profile,
        text: `${marked.map((line) => line.replace(marker, '')).join('\n')}\n`,
        expected: marked.flatMap((line, index) => codesIn(line).map((one) => `${index + 1}: ${one}`)),
        others: Object.fromEntries(
          others.map((other) => {
            const [name = '', ...rest] = other.split('\n');
            return [name, rest.join('\n')];
          }),
        ),
      };
    });
}

/** ` {kr-activity}` or ` {kr-activity, placeholder}` at the end of a line. */
const marker = /\s*\{([a-z]+(?:-[a-z]+)*(?:, [a-z]+(?:-[a-z]+)*)*)\}$/;

function codesIn(line: string): readonly string[] {
  return marker.exec(line)?.[1]?.split(', ') ?? [];
}
