/** A value of a file in JSON, of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** The members of a value that may be anything; empty for what is no object. Only own members are looked at, so that `__proto__` is a name like others. */
export function members(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}; // checked to be one
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The value a text in JSON stands for; `undefined` for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the one thing it throws for: said as a damaged file
  }
}
