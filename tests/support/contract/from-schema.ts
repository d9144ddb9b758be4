import fc from 'fast-check';
import { hostile, hostileText } from './hostile.ts';

/** The parts of a JSON Schema that the contract's inputs are made of. */
export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Values for the strings of a field that a schema cannot tell of: the ids of what there is, and places on the disk. `undefined` leaves it to the schema. */
export type Known = (field: string, schema: Schema) => fc.Arbitrary<string> | undefined;

/** Values that a schema allows, as far as it says: what only the program's own rules refuse is among them. */
export function fromSchema(schema: Schema, known: Known, field = ''): fc.Arbitrary<unknown> {
  const inner = (of: Schema, name = field) => fromSchema(of, known, name);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const arms = schema.oneOf ?? schema.anyOf;
  if (arms) return fc.oneof(...arms.map((arm) => inner(arm)));
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof(
        fc.integer({
          min: Math.max(schema.minimum ?? -500, -(2 ** 31)),
          max: Math.min(schema.maximum ?? 500, 2 ** 31 - 1),
        }),
        fc.integer({ min: Math.max(schema.minimum ?? 0, 0), max: Math.min(schema.maximum ?? 500, 500) }),
        fc.constantFrom(...[schema.minimum, schema.maximum].filter((edge) => edge !== undefined), schema.minimum ?? 1),
      );
    case 'number':
      return fc.oneof(
        fc.constantFrom(...[0.1, 0.25, schema.minimum ?? 1, schema.maximum ?? 1].filter((one) => within(one, schema))),
        fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true }),
      );
    case 'string':
      return known(field, schema) ?? text(schema);
    case 'array':
      if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map((item) => inner(item)));
      return fc.array(inner(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, Math.max(schema.minItems ?? 0, 4)),
      });
    case 'object':
      return object(schema, inner);
    default:
      return hostile;
  }
}

function object(schema: Schema, inner: (of: Schema, name?: string) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const named = Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, inner(of, name)]));
  if (typeof additionalProperties !== 'object')
    return fc.record(named, { requiredKeys: [...required], noNullPrototype: true });
  const key = fc.oneof(fc.constantFrom('what', 'amount', 'due', 'kind', 'text', 'until'), hostileText);
  return fc.dictionary(key, inner(additionalProperties), { maxKeys: 4, noNullPrototype: true });
}

function text({ pattern, format, minLength = 0, maxLength = 65_536 }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return day;
  if (maxLength === 90) return occurrence;
  if (format === 'date-time') return fc.tuple(day, clock).map(([on, at]) => `${on}T${at}:00Z`);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const fits = (words: string) => words.length >= minLength && words.length <= maxLength;
  return fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...ordinary.filter(fits)) },
    { weight: 1, arbitrary: hostileText.filter(fits) },
    { weight: 1, arbitrary: fc.constant('n'.repeat(Math.min(maxLength, 1000))) },
  );
}

/** What people write; some of it can be read as a time, an amount or a sign. */
const ordinary = [
  'Rework of the home page',
  '水曜日までに返事を',
  'a',
  '120,50',
  '12 Nov 21:48',
  'late-payment',
  'email',
];

function within(value: number, { minimum = value, maximum = value }: Schema): boolean {
  return value >= minimum && value <= maximum;
}

const day = fc
  .oneof(
    {
      weight: 40,
      arbitrary: fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
    },
    {
      weight: 1,
      arbitrary: fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    },
  )
  .map((date) => date.toISOString().slice(0, 10));

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join(':'));

/** When something happened, in the form that entries take; the schema only says how long it may be. */
const occurrence = fc
  .tuple(day, clock, fc.constantFrom('', '', 'Europe/Warsaw', 'Asia/Tokyo', 'Mars/Olympus'))
  .map(([on, at, zone]) => (zone === '' ? on : `${on}T${at}[${zone}]`));
