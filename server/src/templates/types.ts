import type { IsoDate } from '../calendar/date.ts';
import type { LocaleId, Stage } from '../locales/types.ts';

/** A plan to begin from, in one language. */
export interface Template {
  /** The same in every language: `product-manager`. */
  readonly id: string;
  readonly language: LocaleId;
  /** What a picker shows: `Product manager`. */
  readonly name: string;
  /** One line on what the plan is about. */
  readonly description: string;
  /** What to type to get it; the first is the one to show. */
  readonly prefixes: readonly string[];
  /** The team it belongs to, in the template's language; null for one that fits any. */
  readonly team: string | null;
  /** The role, in the template's language; null for a stage, a department or a company. */
  readonly role: string | null;
  readonly stage: Stage | null;
  /** Part of the library, or a team's own. */
  readonly origin: 'library' | 'team';
  /** `.okr` text with tab stops and fields: the source form that `snippet.ts` reads. */
  readonly body: string;
}

/** What the fields of a template are filled in from. */
export interface FieldOptions {
  readonly asOf: IsoDate;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
  /** Name without `@`; a word for "me" in the template's language where there is none. */
  readonly owner?: string;
}

/** A file of the library or of a team: its path with `/`, and its text. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}
