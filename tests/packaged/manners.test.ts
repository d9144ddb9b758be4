import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asRoot, program, run } from './packaged.ts';

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
