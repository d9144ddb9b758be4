import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OutputFile } from '../../../main/pdf/output-file.ts';
import { temporaryFolder } from './made.ts';

test('a file given up after it was closed is gone, and closes no other that has its number by then', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'made.pdf');
  const output = new OutputFile(path);
  output.write(Buffer.from('%PDF'));
  expect(output.finish().bytes).toBe(4);
  const other = join(folder, 'other');
  writeFileSync(other, 'whole');
  const opened = await open(other);
  output.abandon();
  expect(await opened.readFile('utf8')).toBe(readFileSync(other, 'utf8'));
  await opened.close();
  expect(existsSync(path)).toBe(false);
  output.abandon(); // what is gone already stays so
});
