import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import ofPackage from '../packaged/vitest.config.ts';
import ofAll from '../vitest.config.ts';

const root = resolve(import.meta.dirname, '../..');
const [, drawn = ''] = /## The house\n\n```\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];

/** The names ending in a slash that stand at the beginning of the drawn lines of one room, or anywhere in them. */
function named(room: string): ReadonlySet<string> {
  const [, lines = ''] = new RegExp(`^${room}/ .*\\n((?: {2}.*\\n)*)`, 'm').exec(drawn) ?? [];
  return new Set([...lines.matchAll(/\b([a-z][a-z-]*)\/(?=\s|,|$)/gm)].map(([, name]) => name ?? ''));
}

describe("the README's picture of the house", () => {
  it.each(['shared', 'main'])('names every folder of %s, and none that is not there', (room) => {
    const there = readdirSync(join(root, room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...named(room)].sort()).toEqual(there.sort());
  });

  it('names rooms that are there', () => {
    for (const [, room = ''] of drawn.matchAll(/^([a-z]+)\//gm)) expect(existsSync(join(root, room)), room).toBe(true);
  });
});

it('every test is one that is run', () => {
  const projects = [ofPackage, ...(ofAll.test?.projects ?? [])];
  const run = projects.flatMap((one) =>
    typeof one === 'object' && 'test' in one ? globSync(one.test?.include ?? [], { cwd: root }) : [],
  );
  expect(run).not.toEqual([]);
  expect(globSync('tests/**/*.test.{ts,tsx}', { cwd: root }).filter((path) => !run.includes(path))).toEqual([]);
});
