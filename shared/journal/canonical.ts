import canonicalize from 'canonicalize';

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Canonical JSON (RFC 8785) of a value whose strings are made well-formed first; `undefined` members are left out.
 * The text holds no raw tab or line feed, which is what lets a journal line be split by them.
 */
export function canonical(value: unknown): string {
  return canonicalize(wellFormed(value)) ?? 'null';
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name.toWellFormed(), wellFormed(member)]));
}
