import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calls, type CallName } from '../../shared/contract.ts';
import { fuzz, fuzzable } from '../support/contract/fuzz.ts';
import { openProgram, type Program } from '../support/program.ts';

/** The names a call's input may have, from its own schema; for a union, of all its arms. */
function fieldsOf(name: CallName): readonly string[] {
  const schema = z.toJSONSchema(calls[name].input, { unrepresentable: 'any', io: 'input' });
  const arms = schema.oneOf ?? schema.anyOf ?? [schema];
  return [...new Set(arms.flatMap((arm) => (typeof arm === 'object' ? Object.keys(arm.properties ?? {}) : [])))];
}

async function withClient(): Promise<{ program: Program; client: string }> {
  const program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  return { program, client };
}

describe('every call', () => {
  // The whole, 100,000 inputs at random: npm run test:faults -- contract
  it.each(fuzzable)('%s answers any input with a value or a code, and a refusal changes nothing', async (name) => {
    const { answered, refused, wrong } = await fuzz(name, 20, 20_261_127);
    expect(wrong).toEqual([]);
    expect(answered + refused).toBe(20);
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

  it('writes what is for others nowhere into the vault, and over nothing that stands there', async () => {
    const { program, client } = await withClient();
    await using _closing = program;
    const path = join(program.folder, 'a.txt');
    await writeFile(path, 'We agreed on Monday.');
    const { id: exhibit } = await program.call('exhibits.add', { client, path });
    expect(await program.refused('exhibits.read', { client, exhibit, out: path })).toMatchObject({
      code: 'already-exists',
    });
    for (const out of [join(program.vault, 'vault.json'), join(program.vault, 'clients', client, 'exhibits', 'new')]) {
      expect(await program.refused('anchors.export', { client, as: 'text', out })).toMatchObject({
        code: 'invalid-input',
      });
      expect(await program.refused('exhibits.read', { client, exhibit, out })).toMatchObject({ code: 'invalid-input' });
    }
    for (const out of ['a\0b', join(program.folder, 'n'.repeat(300))])
      expect(await program.refused('anchors.export', { client, as: 'text', out })).toMatchObject({
        code: 'invalid-input',
      });
  });

  it.each(fuzzable)('%s refuses ten megabytes in words', async (name) => {
    const { program } = await withClient();
    await using _closing = program;
    const field = fieldsOf(name)[0] ?? 'what';
    expect(await program.refused(name, { [field]: 'x'.repeat(10_000_000) })).toMatchObject({ code: 'too-large' });
  });
});
