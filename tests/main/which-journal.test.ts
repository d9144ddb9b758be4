import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WhichJournal } from '../../main/desktop/which-journal.ts';

let state: string;
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'on-record-which-'));
});
afterEach(() => rm(state, { recursive: true, force: true }));

describe('which folder is the journal', () => {
  it('is the usual one where nothing was ever said', async () => {
    const which = await WhichJournal.read(state, '/documents/On Record');
    expect([which.folder, which.isLost]).toEqual(['/documents/On Record', false]);
  });

  it.each(['', '{"folder": ', '[]', '{}', '{"folder": 5}', '{"folder": ""}', '{"folder": "/a", "missed": [1]}'])(
    'is known to nobody, and never taken for the usual one, where its file says %j, until it is said again',
    async (damaged) => {
      await writeFile(join(state, 'which-journal.json'), damaged);
      const which = await WhichJournal.read(state, '/documents/On Record');
      expect([which.folder, which.isLost]).toEqual([join(state, 'no-journal'), true]);
      await which.change({ folder: '/elsewhere' });
      const again = await WhichJournal.read(state, '/documents/On Record');
      expect([again.folder, again.isLost]).toEqual(['/elsewhere', false]);
    },
  );
});
