import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Gives the run a display of its own where there is none: Xvfb picks a free number and writes it to its third descriptor. */
export default async function display(): Promise<(() => void) | undefined> {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return undefined;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', () =>
      reject(new Error('Xvfb is not installed. npm test names the command that installs it.')),
    );
    server.once('exit', (code) => reject(new Error(`Xvfb ended at once, with code ${String(code)}`)));
    (server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(data.toString().trim())); // 'pipe' above makes it readable
  });
  process.env['DISPLAY'] = `:${number}`;
  return () => void server.kill();
}
