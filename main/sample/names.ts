/** The ids behind the `$name`s of one client's script. */
export class Names {
  readonly #ids = new Map<string, string>();

  /** Gives an id a name. A name is given once. */
  give(name: string, id: string): void {
    if (this.#ids.has(name)) throw new Error(`The sample uses the name ${name} twice.`);
    this.#ids.set(name, id);
  }

  /** The value with every string that is a `$name` replaced by its id, at any depth. Throws for a name not given yet. */
  resolve(value: unknown): unknown {
    if (typeof value === 'string') return value.startsWith('$') ? this.#id(value.slice(1)) : value;
    if (Array.isArray(value)) return value.map((item) => this.resolve(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.resolve(member)]));
  }

  #id(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The sample refers to ${name} before it was recorded.`);
    return id;
  }
}
