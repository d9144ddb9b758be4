import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProgram } from '../support/program.ts';

describe('long work', () => {
  it('can be stopped: no file is left, and no report was issued', async () => {
    await using program = await openProgram();
    const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
    for (let i = 0; i < 60; i++)
      await program.call('entries.seal', { client, kind: 'incident', body: { what: `${i} ${'long '.repeat(400)}` } });
    program.app.listen((name) => {
      if (name === 'progress') void program.app.call('jobs.stop', { job: 'report' });
    });
    const failure = await program.refused('reports.make', {
      client,
      kind: 'record',
      out: join(program.folder, 'record.pdf'),
    });
    expect(failure.code).toBe('cancelled');
    expect(await readdir(program.folder)).not.toContain('record.pdf');
    expect((await readdir(program.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await program.call('reports.list', { client })).reports).toEqual([]);
    expect(await program.call('jobs.stop', { job: 'report' })).toEqual({ stopped: 0 });
  });
});
