import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asRoot, program, root, run } from './packaged.ts';

describe('whoever starts the packaged program', () => {
  let place: string;
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'on-record-packaged-'));
  });
  afterAll(() => rm(place, { recursive: true, force: true }));

  it('cannot make it a plain Node', async () => {
    const words = [...asRoot, '-e', 'process.exit(42)', '--terminal', 'calls'];
    const { code, out } = await run(program, words, { ELECTRON_RUN_AS_NODE: '1', ON_RECORD_STATE: place });
    expect(code).toBe(0);
    expect(out).toContain('entries.seal');
  });

  it('has the command line in the program itself, by its first word', async () => {
    const answers = async (...words: string[]) =>
      run(program, [...asRoot, ...words], { ON_RECORD_STATE: place, DISPLAY: '' });
    expect((await answers('calls')).out).toContain('entries.seal');
    expect((await answers('--help')).out).toContain('on-record verify PATH');
    expect(await answers('verfy', 'x.zip')).toMatchObject({ code: 2 });
    const vault = join(place, 'vault');
    expect(await answers('--vault', vault, 'vault.create', '{"name": "Anna Kowalska"}')).toMatchObject({ code: 0 });
    expect(JSON.parse((await answers('verify', vault)).out)).toMatchObject({ ok: true });
  });

  it('has it on macOS through a script that a link may lead to', async () => {
    const contents = join(place, 'On Record.app/Contents');
    await mkdir(join(contents, 'MacOS'), { recursive: true });
    await mkdir(join(contents, 'Resources/bin'), { recursive: true });
    await writeFile(join(contents, 'MacOS/On Record'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 });
    await copyFile(join(root, 'assets/bin/on-record'), join(contents, 'Resources/bin/on-record'));
    await symlink('On Record.app/Contents/Resources/bin/on-record', join(place, 'on-record'));
    const { code, out } = await run(join(place, 'on-record'), ['verify', 'a b.zip']);
    expect([code, out]).toEqual([0, '--terminal verify a b.zip\n']);
  });

  it.each(['remote-debugging-port=0', 'remote-debugging-pipe', 'inspect=0', 'js-flags=--expose-gc'])(
    'cannot open it to a debugger with --%s',
    async (flag) => {
      const { code, err } = await run(program, [...asRoot, `--${flag}`, `--vault=${join(place, 'never')}`], {
        ON_RECORD_STATE: place,
      });
      expect(code).toBe(1);
      expect(err).toContain('does not start with');
    },
  );

  it('cannot make it load code through NODE_OPTIONS', async () => {
    const { code, out, err } = await run(program, [...asRoot, '--terminal', 'calls'], {
      NODE_OPTIONS: '--require=/nonexistent-on-record.cjs',
      ON_RECORD_STATE: place,
    });
    expect([code, err.includes('nonexistent-on-record')]).toEqual([0, false]);
    expect(out).toContain('vault.verify');
  });
});
