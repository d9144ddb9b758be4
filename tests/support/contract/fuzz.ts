import fc from 'fast-check';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PlaceTokens } from '../../../main/desktop/tokens.ts';
import { writeScript } from '../../../main/sample.ts';
import { callNamed, calls, type CallName } from '../../../shared/contract.ts';
import { Refusal, type Result } from '../../../shared/result.ts';
import { openProgram, type Program } from '../program.ts';
import { DiskWatch } from './disk-watch.ts';
import type { Known } from './from-schema.ts';
import { hostileText } from './hostile.ts';
import { inputsOf } from './inputs.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What came of the inputs of one call. */
export interface Fuzzed {
  readonly call: CallName;
  readonly answered: number;
  readonly refused: number;
  /** A sentence for each input that did what no input may do. */
  readonly wrong: readonly string[];
}

/** The calls a program without a window has. */
export const fuzzable: readonly CallName[] = (Object.keys(calls) as CallName[]) // the table's own names
  .filter((name) => !name.startsWith('desktop.'));

/**
 * Sends one call so many inputs, on a lived-in vault of its own: at the terminal's door, and for one in five at the window's, where a path is nothing but a
 * word. Each is to be answered or refused by a code; a refusal changes no journal; no path among the words reaches the disk; the vault holds at the end.
 */
export async function fuzz(call: CallName, runs: number, seed: number): Promise<Fuzzed> {
  await using program = await openProgram({ begin: false });
  const known = await livedIn(program);
  const counted = { answered: 0, refused: 0 };
  const wrong: string[] = [];
  const tokens = new PlaceTokens();
  const inputs = fc.sample(inputsOf(call, known), { numRuns: runs, seed });
  // The state folder is made by the program; the rest of the project is read by what makes PDFs and pictures, and its script when it is first needed.
  using disk = new DiskWatch([
    program.folder,
    ...['dist', 'assets', 'node_modules', 'main', 'shared'].map((name) => join(root, name)),
  ]);
  let before = await journals(program.vault);
  for (const [at, input] of inputs.entries()) {
    const atWindow = at % 5 === 0 || !staysWithin(program.folder, call, input);
    const asked = atWindow ? atTheWindow(program, tokens, call, input) : program.app.call(call, input);
    const result = await Promise.race([asked, silence(call, input)]);
    const after = await journals(program.vault);
    if (result.ok) counted.answered++;
    else counted.refused++;
    if (!result.ok && result.error.code === 'unexpected') wrong.push(`${call} failed at ${shown(input)}`);
    if (!result.ok && after !== before) wrong.push(`${call} refused and changed a journal at ${shown(input)}`);
    for (const path of disk.elsewhere) wrong.push(`${call} reached for ${path} at ${shown(input)}`);
    disk.elsewhere.clear();
    before = after;
  }
  if ('polluted' in {}) wrong.push(`${call} polluted a prototype`);
  const { ok, findings } = await program.call('vault.verify', {});
  if (!ok) wrong.push(`after ${call} the vault does not hold: ${JSON.stringify(findings.slice(0, 2))}`);
  return { call, ...counted, wrong };
}

/** Whether the places an input names at the terminal lie in a folder: what a person may name there is the person's own affair, and not this computer's. */
function staysWithin(folder: string, call: CallName, input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return true;
  const named = Object.entries(input).filter(([field]) => callNamed(call)?.places?.includes(field));
  return named
    .flatMap(([, value]: readonly [string, unknown]) => value)
    .every((path) => typeof path !== 'string' || resolve(path).startsWith(`${folder}/`));
}

/** The window's door: tokens become paths, and nothing else does. */
async function atTheWindow(
  program: Program,
  tokens: PlaceTokens,
  call: CallName,
  input: unknown,
): Promise<Result<unknown>> {
  try {
    return await program.app.call(call, tokens.resolve(call, input));
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.failure };
    throw error;
  }
}

/** The sample as a vault of one's own, and what there is in it to be named. */
async function livedIn(program: Program): Promise<Known> {
  const surroundings = program.app.app.surroundings;
  await (await writeScript(program.vault, join(root, 'assets/sample'), surroundings, { marked: false })).close();
  const { clients } = await program.call('clients.list', {});
  const ids = clients.map(({ id }) => id);
  const ofKind = new Map<string, string[]>();
  for (const client of ids.slice(0, 1)) {
    const { entries } = await program.call('entries.list', { client, limit: 500 });
    for (const { id, kind } of entries) ofKind.set(kind, [...(ofKind.get(kind) ?? []), id]);
  }
  const entries = [...ofKind.values()].flat();
  const places = await placesOf(program);
  return (field, { pattern, maxLength }) => {
    if (maxLength === 4096) return places;
    if (field === 'zone') return first(['Europe/Warsaw', 'Asia/Tokyo', 'Mars/Olympus']);
    if (field === 'client') return fc.oneof({ weight: 9, arbitrary: first(ids) }, { weight: 1, arbitrary: fc.uuid() });
    if (pattern?.startsWith('^[0-9a-f]{8}-'))
      return fc.oneof(first([...(ofKind.get(field) ?? []), ...entries]), fc.uuid());
    return undefined;
  };
}

/** Mostly the first of them: what belongs together is to be met together. */
function first(values: readonly string[]): fc.Arbitrary<string> {
  const [usual = ''] = values;
  return fc.oneof(fc.constant(usual), fc.constantFrom(...values));
}

/** Places that somebody at a terminal may name, the vault's own files among them. */
async function placesOf({ folder, vault, state }: Program): Promise<fc.Arbitrary<string>> {
  const given = join(folder, 'given');
  await mkdir(join(given, 'folder'), { recursive: true });
  await writeFile(join(given, 'a.txt'), 'We agreed on Monday.');
  await writeFile(join(given, 'a.csv'), 'date;what;sum\n2026-01-02;Call;1,5\n');
  await writeFile(
    join(given, 'a.eml'),
    'From: a@b.example\r\nSubject: x\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\n\r\nHello\r\n',
  );
  const own = (await readdir(vault, { recursive: true })).map((name) => join(vault, name));
  const paths = [
    'a.txt',
    'a.csv',
    'a.eml',
    'folder',
    'new.pdf',
    'new.zip',
    'new',
    'folder/new',
    'none/new',
    'a.txt/new',
    'a\u0000b',
    `${'n'.repeat(300)}`,
  ];
  const inGiven = fc.oneof(
    fc.constantFrom(...paths),
    hostileText.filter((name) => !name.includes('..') && name !== ''),
  );
  return fc.oneof(
    { weight: 8, arbitrary: inGiven.map((name) => `${given}/${name}`.slice(0, 4096)) },
    { weight: 2, arbitrary: fc.constantFrom(vault, state, ...own) },
  );
}

/** No call may leave its caller waiting for ever; a minute is more than any of these takes. */
async function silence(call: CallName, input: unknown): Promise<never> {
  await setTimeout(60_000, undefined, { ref: false });
  throw new Error(`${call} never answered ${shown(input)}`);
}

/** The state of every journal's file, by which any writing shows. */
async function journals(vault: string): Promise<string> {
  const names = (await readdir(vault, { recursive: true })).filter((name) => name.endsWith('.jsonl')).sort();
  const states = names.map(async (name) => {
    const { size, mtimeNs, ino } = await stat(join(vault, name), { bigint: true });
    return `${name} ${ino} ${size} ${mtimeNs}`;
  });
  return (await Promise.all(states)).join('\n');
}

function shown(input: unknown): string {
  try {
    return (JSON.stringify(input) ?? String(input)).slice(0, 600);
  } catch {
    return 'what is no JSON'; // a BigInt
  }
}
