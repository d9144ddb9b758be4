import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import display from '../support/display.ts';
import { launch, type Running } from '../support/launch.ts';
import { personAt, type Person } from './person.ts';

/** One part of a way through the window. */
export type Walk = (running: Running, person: Person) => Promise<void>;

export interface Way {
  /** Names its folder, and that of its pictures under dist/bench. */
  readonly name: string;
  /** Minutes it may take. */
  readonly goal: number;
  /** What lies in the folder before the program starts there. */
  readonly prepare: (folder: string) => Promise<void>;
  /** Its parts, gone one after the other. */
  readonly parts: Readonly<Record<string, Walk>>;
}

/**
 * Goes a way through the window as a person who sees it for the first time, and prints the minutes of each part and of the whole; longer
 * than its goal is a failure. `ON_RECORD_BENCH_HURRY=1` adds the person's time up instead of waiting for it.
 */
export async function goThrough({ name, goal, prepare, parts }: Way): Promise<void> {
  const isHurried = process.env['ON_RECORD_BENCH_HURRY'] !== undefined;
  const pictures = resolve(import.meta.dirname, '../../dist/bench', name);
  const closeDisplay = await display();
  const folder = await mkdtemp(join(tmpdir(), `on-record-${name}-`));
  try {
    await prepare(folder);
    await using running = await launch({ folder });
    running.page.setDefaultTimeout(20_000);
    const person = await personAt(running, pictures, isHurried);
    const took: string[] = [];
    let last = 0;
    for (const [part, walk] of Object.entries(parts)) {
      await walk(running, person);
      took.push(`${part} ${((person.spent() - last) / 60_000).toFixed(1)}`);
      last = person.spent();
    }
    const minutes = last / 60_000;
    console.log(`  ${minutes.toFixed(1)} minutes (goal ${goal}): ${took.join(', ')}`);
    console.log(`  looked for out of sight: ${person.outOfSight.join(' | ') || 'nothing'}`);
    if (minutes > goal) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    closeDisplay?.();
  }
}
