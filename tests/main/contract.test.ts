import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calls, type CallName } from '../../shared/contract.ts';
import { openProgram, type Program } from '../support/program.ts';

/** Everything under a vault's journals, to see that nothing changed. */
async function journalBytes(vault: string): Promise<string> {
  const names = (await readdir(vault, { recursive: true })).filter((name) => name.endsWith('.jsonl')).sort();
  return (await Promise.all(names.map((name) => readFile(join(vault, name), 'utf8')))).join('');
}

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    0,
    -1,
    1e21,
    Number.MAX_SAFE_INTEGER,
    true,
    [],
    {},
    '../../etc/passwd',
    'CON',
    '\u0000',
    '\ud800',
    '\u202etxt.exe',
    '<img src=x onerror=alert(1)>',
    '=cmd|" /C calc"!A0',
    '{{constructor}}',
    '2026-02-30',
    '0000-01-01',
    '2026-11-12T21:48[Mars/Olympus]',
    { minor: 0.1, currency: 'EUR' },
    { minor: 1e300, currency: 'EUR' },
    { __proto__: null, toString: 1 },
    JSON.parse('{"__proto__": {"polluted": true}}'),
    'n'.repeat(70_000),
  ),
  fc.uuid(),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

/** The names a call's input may have, from its own schema; for a union, of all its arms. */
function fieldsOf(name: CallName): readonly string[] {
  const schema = z.toJSONSchema(calls[name].input, { unrepresentable: 'any', io: 'input' });
  const arms = schema.oneOf ?? schema.anyOf ?? [schema];
  return [...new Set(arms.flatMap((arm) => (typeof arm === 'object' ? Object.keys(arm.properties ?? {}) : [])))];
}

const places: ReadonlySet<string> = new Set(['out', 'path', 'paths', 'from', 'to']);

/** Inputs that have a call's names, with anything for values; ids of a real client among them, so that handlers are reached. */
function inputsOf(name: CallName, client: string): fc.Arbitrary<unknown> {
  const fields = fieldsOf(name).filter((field) => !places.has(field));
  const values = Object.fromEntries(
    fields.map((field) => [field, field === 'client' ? fc.oneof(fc.constant(client), hostile) : hostile]),
  );
  return fc.oneof({ weight: 6, arbitrary: fc.record(values, { requiredKeys: [] }) }, { weight: 1, arbitrary: hostile });
}

async function withClient(): Promise<{ program: Program; client: string }> {
  const program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  return { program, client };
}

describe('every call', () => {
  const names = (Object.keys(calls) as CallName[]).filter((name) => !name.startsWith('desktop.')); // the table's own names

  it.each(names)('%s answers any input with a value or a code, and a refusal changes nothing', async (name) => {
    const { program, client } = await withClient();
    await using _closing = program;
    let before = await journalBytes(program.vault);
    await fc.assert(
      fc.asyncProperty(inputsOf(name, client), async (input) => {
        const result = await program.app.call(name, input);
        const after = await journalBytes(program.vault);
        if (!result.ok) {
          expect(result.error.code).not.toBe('unexpected');
          expect(after).toBe(before);
        }
        before = after;
      }),
      { numRuns: 60 },
    );
    expect({}).not.toHaveProperty('polluted');
    expect(await program.call('vault.verify', {})).toMatchObject({ ok: true });
  });

  it('keeps a name of 300 characters, in any script, as it was typed', async () => {
    const { program } = await withClient();
    await using _closing = program;
    const name = `“O'Brien & <Sønner>” \u202bאחים\u202c ${'漢'.repeat(270)} 🏗️`;
    const { id } = await program.call('clients.open', { name });
    await program.again();
    const { clients } = await program.call('clients.list', {});
    expect(clients.find((one) => one.id === id)?.name).toBe(name);
  });

  it.each(names)('%s refuses ten megabytes in words', async (name) => {
    const { program } = await withClient();
    await using _closing = program;
    const field = fieldsOf(name)[0] ?? 'what';
    expect(await program.refused(name, { [field]: 'x'.repeat(10_000_000) })).toMatchObject({ code: 'too-large' });
  });
});
