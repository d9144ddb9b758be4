import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createVault, openVault, verifyVault, type Vault } from '../../../main/vault/index.ts';
import { LineSeal } from '../../../main/vault/line-seal.ts';
import { openRecoveryKey, writtenRecoveryKey } from '../../../main/vault/recovery-key.ts';
import { readJournal } from '../../../main/vault/read-journal.ts';
import { verifyFile } from '../../../main/vault/verify-file.ts';
import { genesis, lineText, sealLine } from '../../../shared/journal/chain.ts';
import { digest } from '../../../main/vault/digest.ts';
import {
  allFiles,
  closing,
  computer,
  incident,
  inMemory,
  newClient,
  newEntryId,
  spoilt,
  temporaryFolder,
  texts,
} from './a-vault.ts';

const passphrase = 'korrekt ló elem kapocs';
const marker = 'XYZZY-MARKER-漢字';

async function protectedVault(here = computer()): Promise<Vault> {
  return closing(await createVault(join(temporaryFolder(), 'vault'), { passphrase }, here));
}

test(
  'a protected vault works like any other once it is unlocked, and nothing of it stands in clear on the disk',
  { timeout: 60_000 },
  async () => {
    const here = computer();
    const vault = await protectedVault(here);
    const client = await newClient(vault, marker);
    await incident(vault, client, marker);
    const now = vault.now();
    await vault.drafts.save({
      id: newEntryId(),
      client,
      kind: 'incident',
      body: { what: marker },
      draftedAt: now,
      savedAt: now,
    });
    await vault.views.save({ client, name: marker });
    const attachment = join(temporaryFolder(), 'shot.png');
    writeFileSync(attachment, marker.repeat(50_000));
    const kept = await vault.exhibits.add(client, attachment);
    const { name, sha256, bytes, modifiedAt } = kept;
    await vault.seal(
      client,
      'exhibit',
      { number: await vault.nextExhibitNumber(client), name, type: 'image/png', bytes, sha256, modifiedAt },
      { id: newEntryId() },
    );
    await vault.close();
    for (const folder of [vault.folder, here.state])
      for (const [path, content] of allFiles(folder)) {
        expect(content.includes(marker), path).toBe(false);
        expect(path.includes(sha256), path).toBe(false);
      }

    const again = closing(await openVault(vault.folder, here));
    expect(again).toMatchObject({ isLocked: true, protection: 'passphrase' });
    await expect(again.journal(client)).rejects.toMatchObject({ code: 'locked' });
    await expect(incident(again, client, 'no')).rejects.toMatchObject({ code: 'locked' });
    await expect(again.drafts.list()).rejects.toMatchObject({ code: 'locked' });
    await expect(again.unlock({ passphrase: 'korrekt ló elem kapcos' })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    await again.unlock({ passphrase });
    expect(texts((await again.journal(client)).entries)).toEqual([marker]);
    expect(await again.drafts.list()).toMatchObject([{ body: { what: marker } }]);
    const pieces: Uint8Array[] = [];
    for await (const piece of again.exhibits.read(client, sha256)) pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toBe(marker.repeat(50_000));
    expect((await again.verify()).findings).toEqual([]);
    await again.lock();
    await expect(again.journal(client)).rejects.toMatchObject({ code: 'locked' });
    await again.unlock({ passphrase });
    expect((await incident(again, client, 'goes on')).n).toBe(4);
  },
);

test(
  'the recovery key opens it, the passphrase can be changed without writing the data anew, and the old one is worth nothing',
  { timeout: 60_000 },
  async () => {
    const here = computer();
    const vault = await protectedVault(here);
    const client = await newClient(vault);
    const recoveryKey = await vault.recoveryKey();
    const journal = join(vault.folder, 'clients', client, 'journal', `${vault.device}.jsonl`);
    const before = readFileSync(journal);
    await expect(vault.changePassphrase({ passphrase: 'wrong one' }, 'another passphrase')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    await expect(vault.changePassphrase({ passphrase }, 'short')).rejects.toMatchObject({ code: 'invalid-input' });
    await vault.changePassphrase({ recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' ') }, 'another passphrase');
    expect(readFileSync(journal)).toEqual(before);
    expect(await vault.recoveryKey()).toBe(recoveryKey);
    expect((await vault.journal('vault')).entries).toMatchObject([{ kind: 'passphrase-changed' }]);
    await vault.close();
    const again = closing(await openVault(vault.folder, here));
    await expect(again.unlock({ passphrase })).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await again.unlock({ passphrase: 'another passphrase' });
    expect((await again.journal(client)).entries).toHaveLength(1);
  },
);

test(
  'damage to a protected vault is found with the key and without it, and the rest can be read',
  { timeout: 60_000 },
  async () => {
    const here = computer();
    const vault = await protectedVault(here);
    const client = await newClient(vault);
    for (const what of ['one', 'two', 'three']) await incident(vault, client, what);
    await vault.close();
    const path = join(vault.folder, 'clients', client, 'journal', `${vault.device}.jsonl`);
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(await verifyVault(vault.folder, here.state)).toMatchObject({ ok: true, findings: [{ what: 'sealed' }] });
    lines[2] = lines[2]?.replace(/.{8}$/, 'AAAAAAAA') ?? '';
    writeFileSync(path, lines.join('\n'));
    expect((await verifyVault(vault.folder, here.state)).findings).toMatchObject([
      { what: 'sealed' },
      { what: 'altered', line: 3 },
    ]);
    expect((await verifyVault(vault.folder, here.state, { unlock: { passphrase } })).findings).toMatchObject([
      { what: 'altered', line: 3 },
    ]);
    const again = closing(await openVault(vault.folder, here));
    await again.unlock({ passphrase });
    const { entries, fault } = await again.journal(client);
    expect(texts(entries)).toEqual(['one']);
    expect(texts(fault?.damage[0]?.beyond ?? [])).toEqual(['three']);
  },
);

test(
  'every single byte of a sealed journal that is changed is found, by verify with and without the key and by opening',
  { timeout: 120_000 },
  async () => {
    const place = { owner: 'vault', device: newEntryId() } as never; // an id by its form
    const seal = new LineSeal(Buffer.alloc(32, 7), place, (bytes) => Buffer.alloc(bytes, 9));
    const stamp = { at: '2026-11-21T20:15:03.120Z', zone: 'UTC', offset: 0 };
    const unsealed = {
      v: 1,
      id: newEntryId(),
      client: 'vault',
      device: (place as { device: never }).device,
      n: 1,
      kind: 'me',
      app: '1',
      recordedAt: stamp,
    } as const;
    const line = sealLine(digest, genesis, unsealed, { name: 'A' }, '00'.repeat(16));
    const good = Buffer.from(`${seal.seal(line, 1, genesis).text}\n`);
    expect(lineText(line).length).toBeLessThan(good.length);
    const missed: string[] = [];
    for (let at = 0; at < good.length; at++) {
      for (const [what, bytes] of [...spoilt(good, at)].filter((_, i) => (i + at) % 11 === 0)) {
        if (verifyFile(bytes, place, 'x', seal).findings.length === 0) missed.push(`verify: ${what}`);
        if (verifyFile(bytes, place, 'x', 'sealed').findings.length === 0)
          missed.push(`verify without the key: ${what}`);
        const reading = await readJournal(inMemory(bytes), place, undefined, seal);
        if (!reading.damage && reading.torn === 0 && !reading.isUnended) missed.push(`open: ${what}`);
      }
    }
    expect(missed).toEqual([]);
  },
);

test('a recovery key is read as people write', () => {
  const key = Buffer.from('00ff10a57e93c1d2e4b5968778695a4b3c2d1e0f', 'hex');
  const written = writtenRecoveryKey(key);
  expect(written).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
  expect(openRecoveryKey(written)?.equals(key)).toBe(true);
  expect(
    openRecoveryKey(
      ` ${written.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')}\n`,
    )?.equals(key),
  ).toBe(true);
  expect(openRecoveryKey('not a key')).toBeUndefined();
});

test(
  'damage to what the recovery key opens is found before it is needed, and mended by changing the passphrase',
  { timeout: 120_000 },
  async () => {
    for (const damaged of ['byRecovery', 'recovery'] as const) {
      const here = computer();
      const vault = await protectedVault(here);
      const client = await newClient(vault);
      const old = await vault.recoveryKey();
      await vault.close();
      const path = join(vault.folder, 'vault.json');
      const whole = JSON.parse(readFileSync(path, 'utf8')) as { protection: Record<string, string> };
      const bytes = Buffer.from(whole.protection[damaged] ?? '', 'base64');
      bytes[20] = (bytes[20] ?? 0) ^ 1; // a single bit
      whole.protection[damaged] = bytes.toString('base64');
      writeFileSync(path, JSON.stringify(whole));

      const again = closing(await openVault(vault.folder, here));
      await again.unlock({ passphrase });
      expect((await again.verify()).findings).toMatchObject([{ what: 'recovery-broken', weight: 'fault' }]);
      await again.changePassphrase({ passphrase }, 'another passphrase');
      expect(await again.verify()).toMatchObject({ ok: true, findings: [] });
      const renewed = await again.recoveryKey();
      expect(renewed === old).toBe(damaged === 'byRecovery');
      await again.lock();
      await again.unlock({ recoveryKey: renewed });
      expect((await again.journal(client)).entries).toHaveLength(1);
    }
  },
);

test('a recovery key and a passphrase open with an input method left on: full-width letters, other dashes', async () => {
  const key = writtenRecoveryKey(Buffer.from('0123456789abcdef0123456789abcdef01234567', 'hex'));
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) + 0xfee0));
  for (const typed of [key, wide(key), key.replaceAll('-', '–'), key.replaceAll('-', 'ー'), key.replaceAll('-', '−')])
    expect(openRecoveryKey(typed)?.toString('hex')).toBe('0123456789abcdef0123456789abcdef01234567');
  const here = computer();
  const ascii = closing(await createVault(join(temporaryFolder(), 'vault'), { passphrase: 'plain letters 12' }, here));
  await ascii.lock();
  await expect(ascii.unlock({ passphrase: wide('plain letters 13') })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  });
  await ascii.unlock({ passphrase: wide('plain letters 12') });
  expect(ascii.isLocked).toBe(false);
}, 60_000);
