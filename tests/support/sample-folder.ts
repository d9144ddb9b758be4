import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const cli = resolve(import.meta.dirname, '../../dist/main/cli.js');

/** A new folder to launch in, whose journal is the sample: three clients, and some months of entries. */
export async function sampleFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-sample-'));
  const env = { ...process.env, ON_RECORD_STATE: join(folder, 'state') };
  await promisify(execFile)(process.execPath, [cli, 'demo', '--vault', join(folder, 'vault')], { env });
  return folder;
}
