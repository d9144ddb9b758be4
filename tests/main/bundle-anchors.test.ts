import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { authority, hasOpenssl } from '../support/authority.ts';
import { bundled, check, forged, listAnew, withCase } from '../support/bundles.ts';
import { openProgram } from '../support/program.ts';

vi.setConfig({ testTimeout: 90_000 });

test('a bundle says which proof from outside its journal names, and that it can only be asked for', async () => {
  await using program = await openProgram();
  const { client } = await withCase(program);
  const out = join(program.folder, 'proof.txt');
  await program.call('anchors.export', { client, as: 'text', out });
  await program.call('anchors.add', { client, path: out });
  const checked = await check((await bundled(program, client)).zip);
  if (checked.is !== 'bundle') throw new Error('it is a bundle');
  expect(checked.findings.filter(({ weight }) => weight === 'fault')).toEqual([]);
  expect(checked.anchors).toMatchObject([{ of: 6, state: 'told' }]);
});

test.skipIf(!hasOpenssl)(
  'a time-stamp in a bundle is read from it and holds, and does not when it is changed',
  async () => {
    await using program = await openProgram();
    const { client } = await withCase(program);
    const at = (name: string) => join(program.folder, name);
    await program.call('anchors.export', { client, as: 'request', out: at('q.tsq') });
    authority(program.folder);
    const args = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'q.tsq', '-out', 'r.tsr'];
    execFileSync('openssl', args, { cwd: program.folder, stdio: 'pipe' });
    await program.call('anchors.add', { client, path: at('r.tsr') });
    const { zip } = await bundled(program, client);
    const whole = await check(zip);
    if (whole.is !== 'bundle') throw new Error('it is a bundle');
    expect(whole.findings.filter(({ weight }) => weight === 'fault')).toEqual([]);
    expect(whole.anchors).toMatchObject([{ of: 6, by: 'Test Authority', state: 'holds' }]);

    // A forger who makes the list of files fit again is told of all the same.
    const changed = forged(zip, (files) => {
      for (const [path, bytes] of Object.entries(files))
        if (path.endsWith('.tsr')) files[path] = bytes.map((byte, i) => (i === bytes.length - 3 ? byte ^ 1 : byte));
      listAnew(files);
    });
    const found = await check(changed);
    if (found.is !== 'bundle') throw new Error('it is a bundle');
    expect(found.anchors).toMatchObject([{ state: 'broken' }]);
    expect(found.findings.map(({ what }) => what)).toContain('anchor-broken');
  },
);
