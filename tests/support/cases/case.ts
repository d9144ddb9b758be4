import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openApp, type OpenApp } from '../../../main/app.ts';
import { readScript } from '../../../main/sample/script.ts';
import { repeatable, StageClock, stampOf } from '../../../main/sample/stage.ts';
import { writeScript } from '../../../main/sample.ts';
import type { Ask, CallName, Output } from '../../../shared/contract.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { builtPlaces } from '../built.ts';
import { made } from './made.ts';
import { readRecipes } from './recipe.ts';

/** Three invented quarrels of about 150 entries and 25 exhibits each, in English, Hungarian and Japanese, as a reader in a dispute gets them. */
export const cases = ['abuser', 'non-payer', 'scope-creeper'] as const;
export type CaseName = (typeof cases)[number];

const fixtures = resolve(import.meta.dirname, '../../fixtures/cases');

/** A hard case in a vault of its own, on the evening it ends. */
export interface HardCase extends AsyncDisposable {
  readonly app: OpenApp;
  readonly client: ClientId;
  readonly folder: string;
  /** Makes a call and gives its value; throws where it is refused. */
  readonly call: <N extends CallName>(name: N, input: Ask<N>) => Promise<Output<N>>;
}

/** Records a case in a temporary folder, or in one that is given, and opens it there. */
export async function openCase(name: CaseName, given?: string): Promise<HardCase> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'on-record-case-')));
  const source = await sourceOf(name, folder);
  const { frozenAt, zone } = await readScript(source);
  const clock = new StageClock(stampOf(frozenAt, zone));
  const surroundings = { clock, random: repeatable(name), state: join(folder, 'state'), app: '1.0.0' };
  const vault = join(folder, 'vault');
  await (await writeScript(vault, source, surroundings, { marked: false })).close();
  const errors: unknown[] = [];
  const app = openApp({ vault, surroundings, places: builtPlaces, log: (error) => errors.push(error) });
  const call: HardCase['call'] = async (callName, input) => {
    const result = await app.call(callName, input);
    if (!result.ok) throw new Error(`${callName}: ${result.error.message}`, { cause: errors.at(-1) });
    return result.value as Output<typeof callName>; // answered by the same contract
  };
  const [client] = (await call('clients.list', {})).clients;
  if (!client) throw new Error('the case has no client');
  return {
    app,
    client: client.id,
    folder,
    call,
    async [Symbol.asyncDispose]() {
      await app.close();
      if (given === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The script of a case with its exhibits beside it, made of their recipes. */
async function sourceOf(name: CaseName, folder: string): Promise<string> {
  const source = join(folder, 'script');
  const attachments = join(source, 'attachments');
  await mkdir(attachments, { recursive: true });
  await cp(join(fixtures, name), source, { recursive: true });
  for (const recipe of await readRecipes(join(fixtures, name, 'exhibits.json')))
    await writeFile(join(attachments, recipe.file), await made(recipe));
  return source;
}
