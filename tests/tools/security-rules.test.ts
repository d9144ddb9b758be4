import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../security/rules.ts';

const root = join(import.meta.dirname, '../..');

test('there are forty, each with a row in the README', () => {
  expect(rules).toHaveLength(40);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [at, { rule }] of rules.entries()) expect(readme).toContain(`| ${at + 1} | ${rule} | `);
});

test('every test they name is there', () => {
  for (const { rule, tests } of rules) {
    for (const [file, name] of tests) {
      expect([rule, file, existsSync(join(root, file))]).toEqual([rule, file, true]);
      // A full name joins the titles of its groups; each part of it stands in the file.
      const text = readFileSync(join(root, file), 'utf8');
      const words = name.replace(/ refuses$/, '');
      expect([rule, words, text.includes(words) || words === 'never']).toEqual([rule, words, true]);
    }
  }
});
