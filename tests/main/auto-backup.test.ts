import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { AutoBackup } from '../../main/desktop/auto-backup.ts';
import { CurrentJournal } from '../../main/desktop/current-journal.ts';
import { disk } from '../../main/vault/files.ts';
import type { Files } from '../../main/vault/index.ts';
import { WhichJournal } from '../../main/desktop/which-journal.ts';
import { openProgram, type Program } from '../support/program.ts';

/** A program that backs itself up, as the desktop has it. */
async function backedUp(program: Program, copying: () => void = () => undefined) {
  const { clock, state, vault } = program;
  const open: Files['open'] = (path, mode) => {
    if (mode === 'create') copying();
    return disk.open(path, mode);
  };
  const files = { ...disk, open };
  const surroundings = { clock, random: (bytes: number) => randomBytes(bytes), state, app: '1.0.0', files };
  const which = await WhichJournal.read(state, vault);
  const failures: unknown[] = [];
  const backups = new AutoBackup(surroundings, which, (error) => failures.push(error));
  program.app.listen((name) => {
    if (name === 'changed') backups.recorded();
  });
  const journal = new CurrentJournal(
    vault,
    () => program.app,
    () => undefined,
  );
  const place = join(state, 'backups');
  const made = async (year = '2026-'): Promise<number> => {
    const shelves = await readdir(place).catch(() => []);
    const each = await Promise.all(shelves.map((shelf) => readdir(join(place, shelf))));
    return each.flat().filter((name) => name.startsWith(year)).length;
  };
  return { backups, journal, place, made, failures };
}

it('a program that stays open for weeks is backed up once a day, where something was recorded', async () => {
  await using program = await openProgram();
  const { backups, journal, made } = await backedUp(program);
  await program.call('clients.open', { name: 'Nagy Kft.' });
  await backups.meanwhile(journal);
  await backups.meanwhile(journal);
  expect(await made()).toBe(1);

  program.clock.pass(25 * 60);
  await backups.meanwhile(journal);
  expect(await made()).toBe(1); // nothing new to be kept

  await program.call('clients.open', { name: 'Kowalska' });
  await backups.meanwhile(journal);
  expect(await made()).toBe(2);
  await program.call('clients.open', { name: 'Tanaka' });
  await backups.meanwhile(journal);
  expect(await made()).toBe(2); // the newest is not a day old; closing makes one
  await backups.closing(journal);
  expect(await made()).toBe(3);
});

it('what is recorded while a backup is made, and what could not be backed up, is backed up when the program closes', async () => {
  await using program = await openProgram();
  let recorded: Promise<unknown> | undefined;
  const { backups, journal, place, made, failures } = await backedUp(program, () => {
    recorded ??= program.call('clients.open', { name: 'Kowalska' });
  });
  await mkdir(program.state, { recursive: true });
  await writeFile(place, 'no folder');
  await program.call('clients.open', { name: 'Nagy Kft.' });
  await backups.meanwhile(journal);
  expect(failures).toHaveLength(1);
  await rm(place);

  await backups.meanwhile(journal);
  await recorded;
  expect(await made()).toBe(1);
  await backups.closing(journal);
  expect(await made()).toBe(2);
  await backups.closing(journal);
  expect(await made()).toBe(2);
});

it('a backup from a day to come, made while the clock was wrong, keeps none of today from being made', async () => {
  await using program = await openProgram();
  const { backups, journal, made } = await backedUp(program);
  const year = 365 * 24 * 60;
  await program.call('clients.open', { name: 'Nagy Kft.' });
  await backups.meanwhile(journal);
  expect(await made()).toBe(1);
  program.clock.pass(-year);
  await program.call('clients.open', { name: 'Kowalska' });
  await backups.meanwhile(journal);
  expect(await made('2025-')).toBe(1);
  await program.call('clients.open', { name: 'Tanaka' });
  await backups.meanwhile(journal);
  expect([await made(), await made('2025-')]).toEqual([1, 1]); // no more than one a day of these either
});
