import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyPath } from '../../main/verify-path.ts';
import { surroundings } from '../../main/surroundings.ts';
import type { ClientId } from '../../shared/fields.ts';
import { authority, hasOpenssl } from '../support/authority.ts';
import { openProgram, type Program } from '../support/program.ts';

async function journal(program: Program): Promise<ClientId> {
  const { id } = await program.call('clients.open', { name: 'Marlow Events' });
  for (const what of ['Shouted.', 'Shouted again.'])
    await program.call('entries.seal', { client: id, kind: 'incident', body: { what } });
  return id;
}

const written = (program: Program, name: string, text: string | Uint8Array): string => {
  const path = join(program.folder, name);
  writeFileSync(path, text);
  return path;
};

/** A mail program that quotes and breaks what it answers. */
const mailWith = (text: string) =>
  [
    'From: Ewa Nowak <ewa@example.org>',
    'To: me@example.org',
    'Subject: Re: Fingerprint',
    'Date: Sat, 14 Nov 2026 09:15:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I have kept it.',
    ...(text.match(/.{1,70}(?: |$)/g) ?? []).map((line) => `> ${line.trimEnd()}`),
    '',
  ].join('\r\n');

describe('proof from outside', () => {
  test('a mail that brings the fingerprint back is an anchor, weaker and labelled, and verify says how far it reaches', async () => {
    await using program = await openProgram();
    const client = await journal(program);
    const before = await program.call('anchors.view', { client });
    expect(before.reach).toEqual({ entries: 3, covered: 0, alone: 3 });
    const path = written(program, 'answer.eml', mailWith(before.text));
    const { anchors } = await program.call('anchors.add', { client, path });
    expect(anchors).toMatchObject([
      { form: 'mail', n: 3, at: '2026-11-14T08:15:00.000Z', by: 'ewa@example.org', fits: true, holds: true },
    ]);
    const { reach } = await program.call('anchors.view', { client });
    // The mail itself became an exhibit, and the anchor an entry: two more that rest on this computer.
    expect(reach).toEqual({ entries: 5, covered: 3, alone: 2, oldest: { at: '2026-11-14T08:15:00.000Z', entries: 3 } });
    const { ok, findings } = await program.call('vault.verify', {});
    expect(ok).toBe(true);
    expect(findings.map(({ what }) => what)).toEqual(expect.arrayContaining(['anchored', 'alone']));
    const alone = await verifyPath(program.vault, {
      state: program.state,
      verifier: '',
      surroundings: { ...surroundings(), state: program.state },
    });
    expect(alone.findings.find(({ what }) => what === 'anchored')?.exact).toMatchObject({ values: { to: 3 } });
  });

  test('the file it writes can be brought back', async () => {
    await using program = await openProgram();
    const client = await journal(program);
    const out = join(program.folder, 'proof.txt');
    await program.call('anchors.export', { client, as: 'text', out });
    expect(readFileSync(out, 'utf8')).toContain(client);
    const { anchors } = await program.call('anchors.add', { client, path: out, note: 'my notary had it' });
    expect(anchors).toMatchObject([{ form: 'file', n: 3, holds: true }]);
  });

  test('what carries no fingerprint, or one of another journal, is refused and nothing is kept', async () => {
    await using program = await openProgram();
    const client = await journal(program);
    const other = await journal(program);
    const { text } = await program.call('anchors.view', { client: other });
    const refusals = [
      [written(program, 'a.txt', 'hello'), 'not-found'],
      [written(program, 'b.txt', text), 'not-found'],
      [written(program, 'c.txt', text.replace(other, client)), 'corrupt'],
      [program.folder, 'invalid-input'],
    ] as const;
    for (const [path, code] of refusals)
      expect(await program.refused('anchors.add', { client, path })).toMatchObject({ code });
    expect((await program.call('entries.list', { client })).entries).toHaveLength(3);
  });

  test.skipIf(!hasOpenssl)(
    'a time-stamp of an authority made with openssl fits, and is checked again each time',
    async () => {
      await using program = await openProgram();
      const client = await journal(program);
      const at = (name: string) => join(program.folder, name);
      await program.call('anchors.export', { client, as: 'request', out: at('q.tsq') });
      authority(program.folder);
      const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: program.folder, stdio: 'pipe' });
      openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'q.tsq', '-out', 'r.tsr');
      openssl('ts', '-verify', '-in', 'r.tsr', '-queryfile', 'q.tsq', '-CAfile', 'tsa.crt', '-partial_chain');
      const { anchors } = await program.call('anchors.add', { client, path: at('r.tsr') });
      expect(anchors).toMatchObject([
        { form: 'rfc3161', n: 3, fits: true, holds: true, by: 'Test Authority', stamp: { faults: [] } },
      ]);
      expect((await program.call('vault.verify', {})).ok).toBe(true);

      // A token of another journal does not fit; a changed one does not hold.
      const other = await journal(program);
      expect(await program.refused('anchors.add', { client: other, path: at('r.tsr') })).toMatchObject({
        code: 'not-found',
      });
      const bytes = Uint8Array.from(readFileSync(at('r.tsr')));
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
      const changed = await program.refused('anchors.add', { client, path: written(program, 'changed.tsr', bytes) });
      expect(changed).toMatchObject({ code: 'corrupt', details: { faults: ['signature-bad'] } });

      // The file of the token is gone: the anchor bears nothing any more, and verify says so.
      const folder = join(program.vault, 'clients', client, 'exhibits');
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
      expect((await program.call('anchors.view', { client })).reach.covered).toBe(0);
      const { ok, findings } = await program.call('vault.verify', {});
      expect(ok).toBe(false);
      expect(findings.map(({ what }) => what)).toContain('anchor-broken');
    },
  );
});
