/**
 * What stands under which key. A change gives a new lookup and leaves the old one as it is; the two share all that did not
 * change, so that a change costs what it touches.
 */
export class Lookup<K, V> {
  readonly #base: ReadonlyMap<K, readonly V[]>;
  /** Over {@link #base}; an empty list takes a key away. */
  readonly #changes: ReadonlyMap<K, readonly V[]>;
  readonly #repeated: ReadonlySet<K>;

  private constructor(
    base: ReadonlyMap<K, readonly V[]>,
    changes: ReadonlyMap<K, readonly V[]>,
    repeated: ReadonlySet<K>,
  ) {
    this.#base = base;
    this.#changes = changes;
    this.#repeated = repeated;
  }

  static empty<K, V>(): Lookup<K, V> {
    return new Lookup<K, V>(new Map(), new Map(), new Set());
  }

  /** In no order that means anything: a value that was taken out and put back stands last. */
  get(key: K): readonly V[] {
    return this.#changes.get(key) ?? this.#base.get(key) ?? none;
  }

  /** Every key with at least one value. */
  *keys(): Iterable<K> {
    for (const key of this.#base.keys()) if (!this.#changes.has(key)) yield key;
    for (const [key, values] of this.#changes) if (values.length > 0) yield key;
  }

  /** Every key with more than one value. */
  repeated(): Iterable<K> {
    return this.#repeated;
  }

  /**
   * @param removed keys, and what of their values goes
   * @param added keys and values
   */
  change(
    removed: Iterable<readonly [key: K, goes: (value: V) => boolean]>,
    added: Iterable<readonly [key: K, value: V]>,
  ): Lookup<K, V> {
    const touched = new Map<K, V[]>();
    const valuesOf = (key: K) => {
      let values = touched.get(key);
      if (values === undefined) {
        values = this.get(key).slice();
        touched.set(key, values);
      }
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

  #with(touched: ReadonlyMap<K, readonly V[]>): Lookup<K, V> {
    const repeated = new Set(this.#repeated);
    for (const [key, values] of touched) {
      if (values.length > 1) repeated.add(key);
      else repeated.delete(key);
    }
    if (this.#changes.size + touched.size <= fewChanges) {
      return new Lookup(this.#base, new Map([...this.#changes, ...touched]), repeated);
    }
    const base = new Map(this.#base);
    for (const changes of [this.#changes, touched]) {
      for (const [key, values] of changes) {
        if (values.length > 0) base.set(key, values);
        else base.delete(key);
      }
    }
    return new Lookup(base, new Map(), repeated);
  }
}

const none: readonly never[] = [];

/** With more changes than these, they go into the base: copying it once costs less than copying them every time. */
const fewChanges = 200;
