// The whole of the fault tests. node tests/faults/run.ts [calls] [kill=500] [full-disk] [power-cut=100] [synced] [imports=10000] [contract=100000] [long-life=480 [quick=6]], in minutes of a clock that goes so many times as fast (libfaketime); without a name, all of them.
import { contract } from './contract.ts';
import { everyCall } from './every-call.ts';
import { fullDisk } from './full-disk.ts';
import { imports } from './imports.ts';
import { killed } from './kill.ts';
import { longLife } from './long-life.ts';
import { powerCut } from './power-cut.ts';
import { synced } from './synced.ts';

/** What a kind of fault did: a line to print, and whether the vault held. */
export interface Outcome {
  readonly line: string;
  readonly held: boolean;
}

const wanted = new Map(
  process.argv.slice(2).map((word) => [word.split('=')[0] ?? '', Number(word.split('=')[1] ?? Number.NaN)]),
);
const asked = (name: string) => wanted.size === 0 || wanted.has(name);
const runs = (name: string, usual: number) => wanted.get(name) || usual;

let held = true;
const report = (outcomes: readonly Outcome[]) => {
  for (const outcome of outcomes) {
    console.log(outcome.line);
    held &&= outcome.held;
  }
};
if (asked('calls')) report(await everyCall());
if (asked('kill')) report([await killed(runs('kill', 500))]);
if (asked('full-disk')) report([await fullDisk()]);
if (asked('power-cut'))
  for (const fs of ['ext4', 'xfs'] as const)
    for (const log of ['lost', 'flushed'] as const) report([await powerCut(fs, log, runs('power-cut', 100))]);
if (asked('imports')) report(await imports(runs('imports', 10_000)));
if (asked('contract')) report(await contract(runs('contract', 100_000)));
if (asked('synced')) report([await synced()]);
if (asked('long-life')) report([await longLife(runs('long-life', 480), runs('quick', 1))]);
process.exitCode = held ? 0 : 1;
