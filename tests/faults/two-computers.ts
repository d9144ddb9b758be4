// Two Syncthings on the loopback interface, each beside its own copy of the program, share one vault. Prints one Outcome as JSON.
// To be run in a network namespace of its own: node tests/faults/two-computers.ts FOLDER
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { streamingProgram, type StreamingProgram } from './program.ts';
import { Syncthing } from './syncthing.ts';

const [root = ''] = process.argv.slice(2);
const wrong: string[] = [];
const said: string[] = [];
const folders = [join(root, 'vault-a'), join(root, 'vault-b')] as const;
const syncs = [new Syncthing(join(root, 'sync-a'), 22_101), new Syncthing(join(root, 'sync-b'), 22_102)] as const;
for (const folder of folders) mkdirSync(folder);
const program = (side: 0 | 1) => streamingProgram(folders[side], join(root, `state-${side}`));

// Begun on one computer, and there on the other before that one opens it, as Syncthing would bring it.
const first = program(0);
await first.call('vault.create', {});
const { id: client } = await first.call('clients.open', { name: 'Nagy Kft.' });
cpSync(folders[0], folders[1], { recursive: true });
syncs[0].share(folders[0], syncs[1]);
syncs[1].share(folders[1], syncs[0]);
const programs = [first, program(1)] as const;

const write = async (side: 0 | 1, what: string) => {
  await programs[side].call('entries.seal', { client, kind: 'incident', body: { what } });
  said.push(what);
};
const texts = async (one: StreamingProgram) => {
  const found: string[] = [];
  let after: unknown;
  do {
    const page = await one.call('entries.list', { client, ...(after !== undefined && { after }) });
    for (const entry of page['entries'] as { kind: string; body: { what?: string } }[])
      if (entry.kind === 'incident') found.push(entry.body.what ?? '');
    after = page['next'];
  } while (after !== undefined);
  return found;
};
/** Until both programs, open all the while, give the same entries as were said. */
const both = async (what: string): Promise<number> => {
  const begun = performance.now();
  for (let tries = 0; tries < 600; tries++) {
    const [a, b] = [await texts(programs[0]), await texts(programs[1])];
    if (a.length === said.length && b.length === said.length) return performance.now() - begun;
    await pause(100);
  }
  wrong.push(`${what}: after a minute not every entry has arrived`);
  return performance.now() - begun;
};

let took = 0;
try {
  for (const sync of syncs) sync.start();
  await write(0, 'a before b');
  took = await both('the first entry');
  for (let i = 0; i < 40; i++) await Promise.all([write(0, `a ${i}`), write(1, `b ${i}`)]);
  await both('both writing at once');
  // One computer is away, both go on, and it comes back.
  await syncs[1].stop();
  for (let i = 0; i < 10; i++) await Promise.all([write(0, `a, b away ${i}`), write(1, `b, away ${i}`)]);
  syncs[1].start();
  await both('one away for a while');
  for (const side of [0, 1] as const) {
    const found = await texts(programs[side]);
    for (const what of said) if (!found.includes(what)) wrong.push(`computer ${side} lost “${what}”`);
    if (new Set(found).size !== found.length) wrong.push(`computer ${side} has an entry twice`);
    const verified = await programs[side].call('vault.verify', {});
    for (const { weight, message } of verified['findings'] as { weight: string; message: string }[])
      if (weight === 'fault') wrong.push(`computer ${side}: ${message}`);
  }
} finally {
  for (const one of programs) await one.end();
  for (const sync of syncs) await sync.stop();
}
const conflicts = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  .filter((name) => name.includes('sync-conflict'));
console.log(
  JSON.stringify({
    line: `two Syncthings: ${said.length} acknowledged entries on two computers, the first there after ${(took / 1000).toFixed(1)} s, ${conflicts.length} conflict copies, ${wrong.length} wrong${wrong.map((what) => `\n  ${what}`).join('')}`,
    held: wrong.length === 0,
  }),
);
