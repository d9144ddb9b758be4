import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const surroundings = resolve(import.meta.dirname, '../../main/surroundings.ts');
const mounts =
  process.platform === 'linux' && spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0;

/** Tells the zone, has the computer travel, tells it again; the clock that decides how often it is looked for is put forward, not waited for. */
const traveller = `
  import { rmSync, symlinkSync } from 'node:fs';
  import { now } from ${JSON.stringify(surroundings)};
  const told = () => { const { zone, offset } = now(); return { zone, offset }; };
  performance.now = () => 10_000;
  const before = told();
  rmSync('/etc/localtime');
  symlinkSync('/usr/share/zoneinfo/Asia/Tokyo', '/etc/localtime');
  performance.now = () => 20_000;
  console.log(JSON.stringify([before, told()]));
`;

// Needs a namespace in which /etc is another folder: where none may be made, it does not run.
it.runIf(mounts)(
  'of a computer that travels, the zone it has come to is told, not the one the program began in',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'on-record-zone-'));
    const etc = join(folder, 'etc');
    await mkdir(etc);
    await symlink('/usr/share/zoneinfo/Asia/Dubai', join(etc, 'localtime'));
    const { TZ: _, ...env } = process.env;
    const said = execFileSync(
      'unshare',
      [
        ...['--map-root-user', '--mount', 'sh', '-c', 'mount --bind "$1" /etc && shift && exec "$@"', 'sh', etc],
        ...[process.execPath, '--input-type=module', '--eval', traveller],
      ],
      { env, encoding: 'utf8' },
    );
    expect(JSON.parse(said)).toEqual([
      { zone: 'Asia/Dubai', offset: 240 },
      { zone: 'Asia/Tokyo', offset: 540 },
    ]);
    await rm(folder, { recursive: true });
  },
);
