import { createInterface } from 'node:readline';
import { callNamed } from '../../shared/contract.ts';
import { closestLanguage } from '../../shared/languages.ts';
import type { Failure, Result } from '../../shared/result.ts';
import { Refusal } from '../../shared/result.ts';
import { openApp, type OpenApp } from '../app.ts';
import { writeSample } from '../sample.ts';
import { surroundings } from '../surroundings.ts';
import { openVault } from '../vault/index.ts';
import { verifyPath } from '../verify-path.ts';
import { readArguments, WrongUsage, type Command } from './arguments.ts';
import { listOfCalls, schemaOf, usage } from './help.ts';
import { passphraseFrom } from './passphrase.ts';
import { places } from './places.ts';

const out = (text: string) => process.stdout.write(text);
const err = (text: string) => process.stderr.write(text);

/** The terminal's door: runs one command and gives the exit code: 0 well, 1 refused, 2 wrong usage. */
export async function terminal(words: readonly string[]): Promise<number> {
  try {
    return await run(readArguments(words));
  } catch (error) {
    if (error instanceof WrongUsage) {
      err(`${error.message}\n\n${usage}`);
      return 2;
    }
    return failed(error instanceof Refusal ? error.failure : unexpected(error));
  }
}

async function run(command: Command): Promise<number> {
  switch (command.command) {
    case 'help':
      out(usage);
      return 0;
    case 'calls':
      out(listOfCalls());
      return 0;
    case 'schema':
      out(`${JSON.stringify(schemaOf(command.call), null, 2)}\n`);
      return 0;
    case 'verify': {
      const found = await verify(command);
      out(`${JSON.stringify(found)}\n`);
      return found.ok ? 0 : 1;
    }
    case 'demo': {
      const vault = await writeSample(command.vault, places().assets, surroundings());
      const clients = await vault.clients();
      await vault.close();
      out(`${JSON.stringify({ id: vault.id, clients })}\n`);
      return 0;
    }
    case 'call':
      return withApp(command, (app) => one(app, command.call, command.input));
    case 'stream':
      return withApp(command, stream);
  }
}

/** Checks what lies at the path; with a vault also whether that one issued it. */
async function verify(command: Extract<Command, { command: 'verify' }>) {
  const { worded } = await import('../exact-words.ts');
  return worded(await found(command), command.language ?? closestLanguage(localesOf(process.env)));
}

/** The locales that a terminal asks for, the strongest first (POSIX, 8.2). */
function localesOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''];
}

async function found({ path, vault, passphraseFile }: Extract<Command, { command: 'verify' }>) {
  const own = surroundings();
  const given = passphraseFrom(passphraseFile);
  // Nobody is asked for a passphrase for the sake of a check: without a file a protected vault is checked from outside.
  const passphrase = passphraseFile === undefined ? undefined : await given('unlock');
  const options = { state: own.state, verifier: places().verifier, surroundings: own, passphrase };
  if (vault === undefined) return verifyPath(path, options);
  const issuer = await openVault(vault, own);
  try {
    const opens = issuer.isLocked ? await given('unlock') : undefined;
    if (opens !== undefined) await issuer.unlock({ passphrase: opens });
    return await verifyPath(path, { ...options, issuer });
  } finally {
    await issuer.close();
  }
}

async function withApp(
  { vault, passphraseFile }: Extract<Command, { command: 'call' | 'stream' }>,
  use: (app: OpenApp) => Promise<number>,
): Promise<number> {
  const app = openApp({
    vault,
    passphrase: passphraseFrom(passphraseFile),
    surroundings: surroundings(),
    places: places(),
    log: (error) => err(`${String(error instanceof Error ? error.stack : error)}\n`),
  });
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}

async function one(app: OpenApp, call: string, text: string): Promise<number> {
  if (!offered(call)) throw new WrongUsage(`there is no call named ${call}`);
  const input = parsed(text);
  if (!input.ok) return failed(input.error);
  const result = await app.call(call, input.value);
  if (!result.ok) return failed(result.error);
  out(`${JSON.stringify(result.value)}\n`);
  return 0;
}

/** Answers each line in order, and each only when what it did is durable. A bad line is answered like any other and stops nothing. */
async function stream(app: OpenApp): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const result = await answerLine(app, line);
    if (!out(`${JSON.stringify(result)}\n`))
      await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
  }
  return 0;
}

async function answerLine(app: OpenApp, line: string): Promise<Result<unknown>> {
  const request = parsed(line);
  if (!request.ok) return request;
  const { value } = request;
  if (typeof value !== 'object' || value === null || !('call' in value) || typeof value.call !== 'string') {
    return { ok: false, error: { code: 'invalid-input', message: 'a line is {"call": …, "input": …}' } };
  }
  if (!offered(value.call))
    return {
      ok: false,
      error: { code: 'invalid-input', message: `there is no call named ${value.call.slice(0, 80)}` },
    };
  return app.call(value.call, 'input' in value ? value.input : {});
}

function offered(name: string): boolean {
  const call = callNamed(name);
  return call !== undefined && call.door !== 'window';
}

function parsed(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, error: { code: 'invalid-input', message: 'this is not JSON' } }; // the only thing JSON.parse throws for
  }
}

function failed(error: Failure): number {
  err(`${JSON.stringify(error)}\n`);
  return 1;
}

function unexpected(error: unknown): Failure {
  err(`${String(error instanceof Error ? error.stack : error)}\n`);
  return { code: 'unexpected', message: 'something went wrong that should not have' };
}
