import type { PropertyName } from '../locales/types.ts';
import type { PropertyNode } from '../syntax/tree.ts';
import type { InvalidValue } from './types.ts';

/** The property of that name that counts: the first. A second one is for a rule to report. */
export function propertyOf(properties: readonly PropertyNode[], name: PropertyName): PropertyNode | null {
  return properties.find((property) => property.name === name) ?? null;
}

/** Reads the properties of one header and remembers the values that are not what they should be. */
export interface PropertyReader {
  /** The value of the first property of that name; null without one and where it cannot be read. */
  read<T>(name: PropertyName, expected: InvalidValue['expected'], parse: (text: string) => T | null): T | null;
  /** Every property of that name, for lists that may go over several lines. */
  all(name: PropertyName): readonly PropertyNode[];
  reject(property: PropertyNode, expected: InvalidValue['expected']): void;
  /** What could not be read so far, in text order. */
  invalidValues(): readonly InvalidValue[];
}

/** @param properties those of one plan, objective or key result, in text order */
export function propertyReader(properties: readonly PropertyNode[]): PropertyReader {
  if (properties.length === 0) return withoutProperties;
  const invalid: InvalidValue[] = [];
  const reader: PropertyReader = {
    read(name, expected, parse) {
      const property = propertyOf(properties, name);
      if (property === null) return null;
      const value = parse(property.value.text);
      if (value === null) reader.reject(property, expected);
      return value;
    },
    all: (name) => properties.filter((property) => property.name === name),
    reject: (property, expected) => {
      invalid.push({ property, name: property.name, expected });
    },
    invalidValues: () => [...invalid].sort((a, b) => properties.indexOf(a.property) - properties.indexOf(b.property)),
  };
  return reader;
}

const withoutProperties: PropertyReader = {
  read: () => null,
  all: () => [],
  reject: () => {},
  invalidValues: () => [],
};
