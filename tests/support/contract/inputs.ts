import fc from 'fast-check';
import { z } from 'zod';
import { calls, type CallName } from '../../../shared/contract.ts';
import { fromSchema, type Known, type Schema } from './from-schema.ts';
import { hostile } from './hostile.ts';

/** Inputs of a call: made from its own schema, the same with one thing in them spoiled, and anything at all. */
export function inputsOf(name: CallName, known: Known): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(calls[name].input, { unrepresentable: 'any', io: 'input' }) as Schema; // what zod writes
  const allowed = fromSchema(schema, known);
  return fc.oneof(
    { weight: 5, arbitrary: allowed },
    { weight: 5, arbitrary: fc.tuple(allowed, fc.nat(), hostile, fc.constantFrom(...spoilings)).map(spoiled) },
    { weight: 1, arbitrary: hostile },
  );
}

const spoilings = ['replaced', 'left out', 'one more', 'nested', 'doubled'] as const;
type Spoiling = (typeof spoilings)[number];

/** A value with one place in it changed: `at` says which, counted through all of them. */
function spoiled([value, at, other, how]: readonly [unknown, number, unknown, Spoiling]): unknown {
  const places = placesIn(value);
  const place = places[at % places.length];
  if (!place) return other;
  const { holder, key } = place;
  switch (how) {
    case 'replaced':
      return changed(value, holder, (copy) => set(copy, key, other));
    case 'left out':
      return changed(value, holder, (copy) => (Array.isArray(copy) ? copy.splice(Number(key), 1) : delete copy[key]));
    case 'one more':
      return changed(value, holder, (copy) =>
        Array.isArray(copy) ? copy.push(other) : set(copy, 'recordedAt', other),
      );
    case 'nested':
      return changed(value, holder, (copy) => set(copy, key, deep(other)));
    case 'doubled':
      return changed(value, holder, (copy) => {
        if (Array.isArray(copy)) copy.push(...copy, ...copy);
        else set(copy, key, [copy[key], copy[key]]);
      });
  }
}

type Holder = unknown[] & Record<string, unknown>;

interface PlaceIn {
  readonly holder: object;
  readonly key: string;
}

function placesIn(value: unknown): readonly PlaceIn[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)]);
}

/** The value anew, with the object `holder` in it changed: fast-check keeps what it made, and may make it again. */
function changed(value: unknown, holder: object, change: (copy: Holder) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, one]) => [key, changed(one, holder, change)] as const);
  const copy = (Array.isArray(value) ? inner.map(([, one]) => one) : Object.fromEntries(inner)) as Holder; // one or the other
  if (value === holder) change(copy);
  return copy;
}

/** Also a name that would otherwise reach the prototype. */
function set(copy: Holder, key: string, value: unknown): void {
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
}

function deep(value: unknown): unknown {
  let nested = value;
  for (let depth = 0; depth < 40; depth++) nested = depth % 2 === 0 ? [nested] : { nested };
  return nested;
}
