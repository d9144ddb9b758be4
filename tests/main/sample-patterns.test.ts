import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSample } from '../../main/sample.ts';
import { houseRules } from '../../shared/house-rules.ts';
import { effective } from '../../shared/journal/effective.ts';
import { following } from '../../shared/journal/following.ts';
import { clientFolds } from '../../shared/ledgers.ts';
import { suggestPatterns } from '../../shared/playbook/suggest.ts';

let folder: string;
const found = new Map<string, readonly string[]>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-patterns-'));
  const vault = await writeSample(join(folder, 'vault'), resolve(import.meta.dirname, '../../assets'), {
    state: join(folder, 'state'),
    clock: {
      now: () => {
        throw new Error('the sample looked at the real clock');
      },
      uptime: () => 0,
    },
    random: () => {
      throw new Error('the sample drew real randomness');
    },
    app: '1.0.0',
  });
  const house = houseRules(effective((await vault.journal('vault')).entries), 'Europe/Dublin');
  for (const client of await vault.clients()) {
    const { states } = following(clientFolds)((await vault.journal(client)).entries);
    const patterns = suggestPatterns(states, house, '2026-11-21');
    found.set(
      states.client.name,
      patterns.filter(({ facts }) => facts.length > 0).map(({ pattern }) => pattern),
    );
  }
  await vault.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['Marlow Events', 'pays-later'],
  ['さくら出版', 'unresponsive'],
  ['Zielony Młyn sp. z o.o.', 'controlling'],
])('the record of %s shows %s, and no other sample client does', (client, pattern) => {
  expect(found.get(client)).toContain(pattern);
  const others = [...found].filter(([name]) => name !== client);
  expect(others.filter(([, patterns]) => patterns.includes(pattern))).toEqual([]);
});
