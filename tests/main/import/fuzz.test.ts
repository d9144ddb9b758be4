import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { damaged, importSeeds, numbers } from '../../support/import-seeds.ts';
import { openProgram } from '../../support/program.ts';

describe('a damaged file of any form', () => {
  it.each(importSeeds)('%s as it should be is read whole', async (name, bytes) => {
    await using program = await openProgram();
    const path = join(program.folder, name);
    await writeFile(path, bytes);
    const found = await program.call('import.preview', { path });
    expect(found.total).toBeGreaterThan(0);
  });

  // The long form, of ten thousand for each form, is `npm run test:faults -- imports=10000`.
  it.each(importSeeds)(
    '%s is read or named, never a fault of the program, and records nothing',
    async (name, bytes) => {
      await using program = await openProgram();
      const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
      const path = join(program.folder, name);
      const random = numbers(bytes.length);
      const before = await program.call('entries.list', { client });
      for (let run = 0; run < 60; run++) {
        const file = damaged(bytes, random);
        await writeFile(path, file);
        const result = await program.app.call('import.preview', { path, answers: [{ order: 'dmy' }] });
        if (!result.ok) expect(result.error.code, Buffer.from(file).toString('base64')).not.toBe('unexpected');
        await program.app.call('import.preview', { path });
      }
      expect(await program.call('entries.list', { client })).toEqual(before);
      expect({}).not.toHaveProperty('polluted');
      expect(await readFile(path)).toBeInstanceOf(Buffer);
    },
  );
});
