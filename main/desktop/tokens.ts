import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { callNamed, type PlaceToken } from '../../shared/contract.ts';
import { Refusal } from '../../shared/result.ts';

/** Places the user chose in a dialog, by the token a window holds in their stead. A window never learns or names a path. */
export class PlaceTokens {
  readonly #places = new Map<string, string>();

  /** A token for a place. */
  give(path: string): PlaceToken & { readonly name: string } {
    const token = randomUUID();
    this.#places.set(token, path);
    return { token, name: basename(path) };
  }

  /** The input of a call with its tokens turned into paths. Refuses `invalid-input` for a path, or for a token nobody was given. */
  resolve(call: string, input: unknown): unknown {
    const places = callNamed(call)?.places ?? [];
    if (places.length === 0 || typeof input !== 'object' || input === null) return input;
    const resolved: Record<string, unknown> = { ...input };
    for (const name of places) {
      const value = resolved[name];
      if (Array.isArray(value)) resolved[name] = value.map((one) => this.#pathOf(name, one));
      else if (value !== undefined) resolved[name] = this.#pathOf(name, value);
    }
    return resolved;
  }

  #pathOf(name: string, value: unknown): string {
    const token = typeof value === 'object' && value !== null && 'token' in value ? value.token : undefined;
    const path = typeof token === 'string' ? this.#places.get(token) : undefined;
    if (path === undefined)
      throw new Refusal('invalid-input', `${name}: choose the place in the dialog`, {
        issues: [{ path: name, problem: 'not a chosen place' }],
      });
    return path;
  }
}
