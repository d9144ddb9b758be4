/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Canonical JSON (RFC 8785) of a value whose strings are made well-formed first; `undefined` members are left out.
 * The text holds no raw tab or line feed, which is what lets a journal line be split by them.
 * Names are sorted by UTF-16 code units, as `sort` does; strings and numbers are written as RFC 8785 wants by `JSON.stringify` itself.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.isWellFormed() ? value : value.toWellFormed());
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number');
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  return canonicalObject(
    Object.entries(value).map(([name, member]) => [name, member === undefined ? undefined : canonical(member)]),
  );
}

/** An object of members that are canonical text already; `undefined` ones are left out. */
export function canonicalObject(members: readonly (readonly [name: string, text: string | undefined])[]): string {
  const texts = new Map<string, string>();
  for (const [name, text] of members) if (text !== undefined) texts.set(name.toWellFormed(), text);
  const names = [...texts.keys()].sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${texts.get(name)}`).join(',')}}`;
}
