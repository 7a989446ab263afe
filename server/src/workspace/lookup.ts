/**
 * What stands under which key. A change gives a new lookup and leaves the old one as it is; the two share all that did not
 * change, so that a change costs what it touches.
 */
export class Lookup<V> {
  readonly #base: ReadonlyMap<string, readonly V[]>;
  /** Over {@link #base}; an empty list takes a key away. */
  readonly #changes: ReadonlyMap<string, readonly V[]>;
  readonly #repeated: ReadonlySet<string>;

  private constructor(
    base: ReadonlyMap<string, readonly V[]>,
    changes: ReadonlyMap<string, readonly V[]>,
    repeated: ReadonlySet<string>,
  ) {
    this.#base = base;
    this.#changes = changes;
    this.#repeated = repeated;
  }

  static empty<V>(): Lookup<V> {
    return new Lookup<V>(new Map(), new Map(), new Set());
  }

  /** In no order that means anything: a value that was taken out and put back stands last. */
  get(key: string): readonly V[] {
    return this.#changes.get(key) ?? this.#base.get(key) ?? [];
  }

  /** Every key with at least one value. */
  *keys(): Iterable<string> {
    for (const key of this.#base.keys()) if (!this.#changes.has(key)) yield key;
    for (const [key, values] of this.#changes) if (values.length > 0) yield key;
  }

  /** Every key with more than one value. */
  repeated(): Iterable<string> {
    return this.#repeated;
  }

  /**
   * @param removed keys, and what of their values goes
   * @param added keys and values
   */
  change(
    removed: Iterable<readonly [key: string, goes: (value: V) => boolean]>,
    added: Iterable<readonly [key: string, value: V]>,
  ): Lookup<V> {
    const touched = new Map<string, V[]>();
    const valuesOf = (key: string) => {
      const values = touched.get(key) ?? [...this.get(key)];
      touched.set(key, values);
      return values;
    };
    for (const [key, goes] of removed) {
      const values = valuesOf(key);
      touched.set(
        key,
        values.filter((value) => !goes(value)),
      );
    }
    for (const [key, value] of added) valuesOf(key).push(value);
    return touched.size === 0 ? this : this.#with(touched);
  }

  #with(touched: ReadonlyMap<string, readonly V[]>): Lookup<V> {
    const repeated = new Set(this.#repeated);
    for (const [key, values] of touched) {
      if (values.length > 1) repeated.add(key);
      else repeated.delete(key);
    }
    const changes = new Map([...this.#changes, ...touched]);
    if (changes.size <= fewChanges) return new Lookup(this.#base, changes, repeated);
    const base = new Map([...this.#base, ...changes]);
    for (const [key, values] of changes) if (values.length === 0) base.delete(key);
    return new Lookup(base, new Map(), repeated);
  }
}

/** With more changes than these, they go into the base: copying it once costs less than copying them every time. */
const fewChanges = 200;
