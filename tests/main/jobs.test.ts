import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Jobs } from '../../main/jobs.ts';
import { openProgram, type Program } from '../support/program.ts';

describe('long work', () => {
  it('can be stopped: no file is left, and no report was issued', async () => {
    await using program = await openProgram();
    const client = await longJournal(program);
    const ended: string[] = [];
    program.app.listen((name, payload) => {
      if (name === 'progress') void program.app.call('jobs.stop', { job: 'report' });
      if (name === 'ended' && 'job' in payload) ended.push(payload.job);
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
    expect(ended).toEqual(['report']);
  });

  it('can be stopped as soon as it was asked for, before there is anything to tell of it', async () => {
    await using program = await openProgram();
    const client = await longJournal(program);
    const refused = program.refused('reports.make', {
      client,
      kind: 'record',
      out: join(program.folder, 'record.pdf'),
    });
    await nextTurn();
    expect(await program.call('jobs.stop', { job: 'report' })).toEqual({ stopped: 1 });
    expect((await refused).code).toBe('cancelled');
    expect(await readdir(program.folder)).not.toContain('record.pdf');
  });

  it('stopped leaves no gap in the numbers, which a stranger would ask about', async () => {
    await using program = await openProgram();
    const client = await longJournal(program);
    const stopping = program.app.listen((name) => {
      if (name === 'progress') void program.app.call('jobs.stop', { job: 'report' });
    });
    const ask = { client, kind: 'record', out: join(program.folder, 'record.pdf') } as const;
    await program.refused('reports.make', ask);
    stopping();
    const { number } = await program.call('reports.make', ask);
    expect(number).toMatch(/-0001$/);
    expect((await program.call('reports.make', ask)).number).toMatch(/-0002$/);
  });

  it('tells how far it is on one line, from the exhibits to the bundle', async () => {
    await using program = await openProgram();
    const client = await longJournal(program);
    const told: number[] = [];
    program.app.listen((name, payload) => {
      if (name === 'progress' && 'done' in payload) told.push(payload.done / payload.total);
    });
    await program.call('reports.make', {
      client,
      kind: 'record',
      bundle: true,
      out: join(program.folder, 'record.pdf'),
    });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  it('a preview can be stopped too', async () => {
    await using program = await openProgram();
    const client = await longJournal(program);
    const asked = program.refused('reports.preview', { client, kind: 'record' });
    let stopped = 0;
    while (stopped === 0) {
      await nextTurn();
      ({ stopped } = await program.call('jobs.stop', { job: 'preview' }));
    }
    expect((await asked).code).toBe('cancelled');
  });
});

async function longJournal(program: Program) {
  const { id: client } = await program.call('clients.open', { name: 'Nagy Kft.' });
  for (let i = 0; i < 60; i++)
    await program.call('entries.seal', { client, kind: 'incident', body: { what: `${i} ${'long '.repeat(400)}` } });
  return client;
}

it('what takes the journal for another waits until no work is under way, what began meanwhile included', async () => {
  const jobs = new Jobs(() => undefined);
  const over: string[] = [];
  const work = (name: string, then?: () => void) =>
    jobs.run('import', async () => {
      await nextTurn();
      then?.();
      over.push(name);
    });
  const first = work('first', () => void work('second'));
  const refused = jobs.run('report', () => Promise.reject(new Error('refused')));
  const settled = jobs.settled().then(() => over.push('settled'));
  await Promise.allSettled([first, refused, settled]);
  expect(over).toEqual(['first', 'second', 'settled']);
  await jobs.settled();
});
