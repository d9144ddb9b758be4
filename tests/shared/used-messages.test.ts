import { globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { flat } from '../../shared/messages/translate.ts';

const root = resolve(import.meta.dirname, '../..');

/** Written as a string: a whole key or the group a key is sought in; or, before `${`, how a key put together begins. */
const key = /['"`]([\w-]+(?:\.[\w-]+)*\.?)(\$\{)?/g;

function written(): { readonly whole: ReadonlySet<string>; readonly begun: readonly string[] } {
  const [whole, begun] = [new Set<string>(), new Set<string>()];
  for (const file of globSync('{main,renderer,shared}/**/*.{ts,tsx}', { cwd: root })) {
    if (file.startsWith(join('shared', 'messages') + sep) && !file.endsWith('translate.ts')) continue;
    for (const [, name = '', goesOn] of readFileSync(join(root, file), 'utf8').matchAll(key))
      if (goesOn !== undefined || name.endsWith('.')) begun.add(name);
      else if (name.includes('.')) whole.add(name);
  }
  return { whole, begun: [...begun].filter((start) => start.includes('.')) };
}

it('has no message that nobody says', () => {
  const { whole, begun } = written();
  const isSaid = (name: string) =>
    name.startsWith('verifier.') || // the verifier's page has its own way to its own words
    begun.some((start) => name.startsWith(start)) ||
    name.split('.').some((_, i, parts) => whole.has(parts.slice(0, i + 1).join('.')));
  const names = new Set([...flat('en').keys()].map((name) => name.replace(/_(?:one|other)$/, '')));
  expect([...names].filter((name) => !isSaid(name))).toEqual([]);
});
