import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProgram } from '../support/program.ts';

test('settings that other hands wrote count as not made, one by one, and the others hold', async () => {
  await using program = await openProgram();
  await program.call('settings.set', { language: 'pl' });
  const folder = join(program.vault, 'settings');
  const path = join(folder, readdirSync(folder)[0] ?? '');
  for (const [written, counts] of [
    ['{"language":"__proto__","theme":"dark"}', { theme: 'dark' }],
    ['{"language":{"a":1},"zoom":1.5}', { zoom: 1.5 }],
    ['{"__proto__":{"polluted":1},"language":"pl"}', { language: 'pl' }],
    ['{"language":"pl","spelling":["../../etc/passwd"]}', { language: 'pl' }],
    ['{"reminders":{"quietFrom":"99:99"},"of a later version":true}', {}],
    ['[]', {}],
    ['', {}],
  ] as const) {
    writeFileSync(path, written);
    await program.again();
    expect([written, await program.call('settings.get', {})]).toEqual([written, counts]);
    expect(await program.call('settings.set', { zoom: 2 })).toEqual({ ...counts, zoom: 2 });
  }
});
