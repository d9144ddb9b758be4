import { expect, it } from 'vitest';
import { withEntries } from '../../renderer/timeline/columns.ts';
import { openProgram } from '../support/program.ts';

it('places everything recorded, with the days one waited and those in which work was stopped', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events', currency: 'EUR' });
  const seal = (kind: string, body: object) => program.call('entries.seal', { client, kind, body } as never);
  await seal('requested', { what: 'the logo', askedOn: '2026-01-02', neededBy: '2026-01-05' });
  await seal('invoice', {
    number: 'A-1',
    issued: '2026-01-02',
    due: '2026-01-16',
    amount: { minor: 100_000, currency: 'EUR' },
  });
  const { id: slip } = await seal('own-miss', { what: 'Sent late', occurred: { around: '2026-01-20' } });
  await program.call('entries.amend', { client, entry: slip, reason: 'Another client.', struck: true });
  await seal('work-stopped', { on: '2026-02-01', paused: ['the site'] });
  const view = await program.call('timeline.view', { client, asOf: '2026-02-10' });
  // In columns, as the window asks for it, it is the same.
  expect(withEntries(await program.call('timeline.view', { client, asOf: '2026-02-10', form: 'columns' }))).toEqual(
    view,
  );
  const { entries: log } = await program.call('entries.list', { client });
  expect(view.entries.map(({ id }) => id).sort()).toEqual(
    log.flatMap(({ id, kind }) => (kind === 'addendum' ? [] : [id])).sort(),
  );
  expect(view.entries.find(({ kind }) => kind === 'invoice')).toMatchObject({ lane: 'money', label: 'A-1' });
  expect(view.bands).toEqual([
    { what: 'waiting', from: view.today - 35, to: view.today + 1 },
    { what: 'stopped', from: view.today - 9, to: view.today + 1 },
  ]);
});
