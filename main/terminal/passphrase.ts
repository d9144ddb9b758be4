import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { WrongUsage } from './arguments.ts';

/**
 * Where a passphrase comes from at the terminal: the first line of a file, else a prompt that shows nothing; never an argument, which every other program
 * could read. `undefined` where there is neither a file nor a person.
 */
export function passphraseFrom(file: string | undefined): (use: 'unlock' | 'begin') => Promise<string | undefined> {
  let given: Promise<string | undefined> | undefined;
  return (use) => {
    // A vault is begun without protection unless a file says otherwise: nobody is asked about what he did not ask for.
    if (file === undefined && use === 'begin') return Promise.resolve(undefined);
    given ??= file === undefined ? prompted() : firstLine(file);
    return given;
  };
}

async function firstLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WrongUsage(`the passphrase file cannot be read: ${file}`);
  });
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  if (line === '') throw new WrongUsage(`the passphrase file is empty: ${file}`);
  return line;
}

async function prompted(): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  process.stderr.write('Passphrase: ');
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await asking.question('');
  } finally {
    asking.close();
    process.stderr.write('\n');
  }
}
