import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { LocaleId } from '../locales/types.ts';
import { closest } from '../text/similar.ts';
import type { ConfigSource } from './config.ts';
import { configMessages as messages } from './configMessages.ts';
import {
  type Messages,
  type OptionSpec,
  type OptionValue,
  profiles,
  type Rule,
  type RuleSetting,
  severities,
} from './types.ts';

/** A mistake in an `okr.config.json`. */
export interface ConfigFinding {
  readonly code: 'configuration';
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Offsets in the text of the file, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** An `okr.config.json`, read. */
export interface ConfigReading {
  /** What could be read. null where the file is no JSON object: the last good configuration stays in force. */
  readonly source: ConfigSource | null;
  readonly findings: readonly ConfigFinding[];
}

/**
 * Reads an `okr.config.json`. Comments and trailing commas are allowed. A mistake in one entry leaves out that entry and
 * nothing else.
 */
export function readConfig(text: string, rules: readonly Rule[], locale: LocaleId): ConfigReading {
  const findings: ConfigFinding[] = [];
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));

  const errors: ParseError[] = [];
  const root = parseTree(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text, errors, { allowTrailingComma: true });
  const broken = errors[0];
  if (broken || root?.type !== 'object') {
    const start = broken?.offset ?? root?.offset ?? 0;
    const length = broken?.length ?? root?.length ?? 0;
    complain(
      'error',
      { offset: Math.min(start, text.length), length: Math.min(length, text.length - start) },
      messages.broken,
      undefined,
    );
    return { source: null, findings };
  }

  const source: Mutable<ConfigSource> = {};
  for (const { key, name, value } of entries(root)) {
    if (name === '$schema') continue;
    if (name === 'profile') {
      const profile = oneOf(value, profiles);
      if (profile) source.profile = profile;
      else complain('error', value, messages.notOneOf, { name, allowed: profiles });
    } else if (name === 'rules') {
      if (value.type === 'object') source.rules = readRules(value);
      else complain('error', value, messages.notAnObject, { name });
    } else if (name === 'fiscalYearStart') {
      const month = whole(value, 1, 12);
      if (month !== null) source.fiscalYearStart = month;
      else complain('error', value, messages.notANumber, { name, minimum: 1, maximum: 12 });
    } else if (name === 'pace') {
      if (value.type === 'object') source.pace = readPace(value);
      else complain('error', value, messages.notAnObject, { name });
    } else {
      complain('warning', key, messages.unknownKey, { name, meant: closest(name, topLevelKeys) });
    }
  }
  return { source, findings };

  function readRules(node: Node): Record<string, RuleSetting> {
    const settings: Record<string, RuleSetting> = {};
    for (const { key, name, value } of entries(node)) {
      const rule = byCode.get(name);
      if (!rule) {
        complain('warning', key, messages.unknownRule, { name, meant: closest(name, byCode.keys()) });
        continue;
      }
      const setting = readSetting(rule, value);
      if (setting) settings[name] = setting;
    }
    return settings;
  }

  /** `"warning"`, `["warning"]` or `["warning", { "max": 6 }]`. */
  function readSetting(rule: Rule, node: Node): RuleSetting | null {
    const [level, options, ...rest] = node.type === 'array' ? (node.children ?? []) : [node];
    const severity = level && oneOf(level, levels);
    if (!severity) {
      complain('error', level ?? node, messages.notOneOf, { name: rule.code, allowed: levels });
      return null;
    }
    for (const extra of rest) complain('warning', extra, messages.leftOver, undefined);
    if (!options) return { severity };
    if (options.type !== 'object') {
      complain('error', options, messages.notAnObject, { name: rule.code });
      return { severity };
    }
    return { severity, options: readOptions(rule, options) };
  }

  function readOptions(rule: Rule, node: Node): Record<string, OptionValue> {
    const specs = rule.options ?? {};
    const values: Record<string, OptionValue> = {};
    for (const { key, name, value } of entries(node)) {
      const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
      if (!spec) {
        complain('warning', key, messages.unknownOption, { rule: rule.code, name, known: Object.keys(specs) });
        continue;
      }
      const read = readOption(spec, name, value);
      if (read !== null) values[name] = read;
    }
    return values;
  }

  function readOption(spec: OptionSpec, name: string, node: Node): OptionValue | null {
    const expected = spec.default;
    if (typeof expected === 'number') {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
      const value = numberOf(node);
      if (value !== null && value >= minimum && value <= maximum) return value;
      complain('error', node, messages.notANumber, { name, minimum, maximum });
    } else if (typeof expected === 'boolean') {
      if (node.type === 'boolean') return node.value as boolean;
      complain('error', node, messages.notABoolean, { name });
    } else {
      const items = node.type === 'array' ? (node.children ?? []) : null;
      if (items?.every((item) => item.type === 'string')) return items.map((item) => item.value as string);
      complain('error', node, messages.notAListOfWords, { name });
    }
    return null;
  }

  function readPace(node: Node): { onTrack?: number; behind?: number } {
    const pace: { onTrack?: number; behind?: number } = {};
    for (const { key, name, value } of entries(node)) {
      if (name !== 'onTrack' && name !== 'behind') {
        complain('warning', key, messages.unknownKey, { name, meant: closest(name, ['onTrack', 'behind']) });
        continue;
      }
      const points = whole(value, 0, 100);
      if (points !== null) pace[name] = points;
      else complain('error', value, messages.notANumber, { name, minimum: 0, maximum: 100 });
    }
    return pace;
  }

  function complain<V>(severity: 'error' | 'warning', at: Place, message: Messages<V>, values: V): void {
    findings.push({
      code: 'configuration',
      severity,
      message: message[locale](values),
      start: at.offset,
      end: at.offset + at.length,
    });
  }
}

/** What an editor's settings object says, with the same rules as the file. Mistakes are left out in silence. */
export function configFromSettings(settings: unknown, rules: readonly Rule[]): ConfigSource {
  const text = typeof settings === 'object' && settings !== null ? JSON.stringify(settings) : '{}';
  return readConfig(text, rules, 'en').source ?? {};
}

const levels = ['off', ...severities] as const;
const topLevelKeys = ['$schema', 'profile', 'rules', 'fiscalYearStart', 'pace'];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Place = Pick<Node, 'offset' | 'length'>;

/** The entries of a JSON object, each with the nodes of its key and value. */
function entries(node: Node): { key: Node; name: string; value: Node }[] {
  const found: { key: Node; name: string; value: Node }[] = [];
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) found.push({ key, name: String(key.value), value });
  }
  return found;
}

function oneOf<T extends string>(node: Node, allowed: readonly T[]): T | null {
  return allowed.find((value) => value === node.value) ?? null;
}

function numberOf(node: Node): number | null {
  return node.type === 'number' && Number.isFinite(node.value) ? (node.value as number) : null;
}

function whole(node: Node, minimum: number, maximum: number): number | null {
  const value = numberOf(node);
  return value !== null && Number.isInteger(value) && value >= minimum && value <= maximum ? value : null;
}
