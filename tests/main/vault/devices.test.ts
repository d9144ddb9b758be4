import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openVault, verifyVault } from '../../../main/vault/index.ts';
import { closing, computer, incident, newClient, newVault, temporaryFolder, texts } from './a-vault.ts';

test('a second computer begins files of its own, is cited with a tag, and both see one journal', async () => {
  const [here, there] = [computer(), computer()];
  const vault = await newVault(here);
  const client = await newClient(vault);
  await incident(vault, client, 'here 1');
  await vault.close();
  there.clock.wall = here.clock.wall;
  const second = closing(await openVault(vault.folder, there));
  const one = await incident(second, client, 'there 1');
  expect(one).toMatchObject({ n: 1, device: second.device, seen: { [vault.device]: expect.any(String) } });
  expect(second.device).not.toBe(vault.device);
  expect(second.citation(one)).toMatch(/^[a-z][0-9a-z]-1$/);
  expect((await second.journal('vault')).entries).toMatchObject([
    { kind: 'device-begun', body: { because: 'new-computer' } },
  ]);
  await second.close();
  here.clock.wall = there.clock.wall;
  const first = closing(await openVault(vault.folder, here));
  const two = await incident(first, client, 'here 2');
  expect(first.citation(two)).toBe('3');
  const { entries, heads, awaited } = await first.journal(client);
  expect(texts(entries)).toEqual(['here 1', 'there 1', 'here 2']);
  expect(
    Object.values(heads)
      .map(({ n }) => n)
      .toSorted((a, b) => a - b),
  ).toEqual([1, 3]);
  expect(awaited).toEqual([]);
  expect((await verifyVault(vault.folder, here.state)).ok).toBe(true);
});

test('entries of another device that were seen and have not arrived are awaited, and the own file stays writable', async () => {
  const [here, there] = [computer(), computer()];
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.close();
  const second = await openVault(vault.folder, there);
  await incident(second, client, 'there');
  await second.close();
  const first = await openVault(vault.folder, here);
  await incident(first, client, 'after');
  await first.close();
  rmSync(join(vault.folder, 'clients', client, 'journal', `${second.device}.jsonl`));
  const again = closing(await openVault(vault.folder, here));
  expect((await again.journal(client)).awaited).toMatchObject([{ device: second.device, seenBy: vault.device }]);
  expect((await incident(again, client, 'goes on')).n).toBe(3);
  expect((await verifyVault(vault.folder)).findings).toMatchObject([{ what: 'awaited' }, { what: 'tail-unproven' }]);
});

test('after the folder was rolled back a new device file is begun, and no number is used twice', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.close();
  const snapshot = join(temporaryFolder(), 'snapshot');
  cpSync(vault.folder, snapshot, { recursive: true });
  const later = await openVault(vault.folder, here);
  await incident(later, client, 'lost with the old disk');
  await later.drafts.save({
    id: client as never,
    kind: 'incident',
    body: { what: 'draft' },
    draftedAt: later.now(),
    savedAt: later.now(),
  });
  await later.close();
  rmSync(vault.folder, { recursive: true });
  cpSync(snapshot, vault.folder, { recursive: true });

  const back = closing(await openVault(vault.folder, here));
  const entry = await incident(back, client, 'after the roll-back');
  expect(entry.device).not.toBe(vault.device);
  expect(entry.n).toBe(1);
  expect((await back.journal('vault')).entries).toMatchObject([
    { kind: 'device-begun', body: { because: 'rolled-back', device: back.device } },
  ]);
  const { findings } = await verifyVault(vault.folder, here.state);
  expect(findings.filter(({ weight }) => weight === 'fault')).toMatchObject([
    { what: 'truncated', device: vault.device, client },
  ]);
  expect((await incident(back, client, 'goes on')).n).toBe(2);
});

test('a longer history put in the place of the own file is noticed, also after it was read; what was there is asked for until it is back', async () => {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.close();
  // The whole computer is copied, its own folder too: both go on under one name.
  const [copiedVault, copiedState] = [temporaryFolder(), temporaryFolder()];
  cpSync(vault.folder, copiedVault, { recursive: true });
  cpSync(here.state, copiedState, { recursive: true });
  const twin = await openVault(copiedVault, { ...here, state: copiedState });
  for (const what of ['twin 1', 'twin 2', 'twin 3']) await incident(twin, client, what);
  await twin.close();
  const own = await openVault(vault.folder, here);
  await incident(own, client, 'mine');
  await own.close();

  const file = `clients/${client}/journal/${vault.device}.jsonl`;
  const mine = readFileSync(join(vault.folder, file));
  cpSync(join(copiedVault, file), join(vault.folder, file));
  const again = closing(await openVault(vault.folder, here));
  expect(texts((await again.journal(client)).entries)).toEqual(['twin 1', 'twin 2', 'twin 3']);
  await incident(again, client, 'after');
  expect(again.device).not.toBe(vault.device);
  await again.close();
  expect(await verifyVault(vault.folder, here.state)).toMatchObject({
    ok: false,
    findings: expect.arrayContaining([expect.objectContaining({ what: 'rewritten', where: file })]),
  });

  cpSync(
    join(vault.folder, file),
    join(vault.folder, file.replace('.jsonl', '.sync-conflict-20261127-120000-TWINTWI.jsonl')),
  );
  writeFileSync(join(vault.folder, file), mine);
  const { findings } = await verifyVault(vault.folder, here.state);
  expect(findings.map(({ what }) => what)).not.toContain('rewritten');
  expect(findings.map(({ what }) => what)).toContain('diverged-copy');
});

test('a file put in the place of the own one while the vault is open is not written on', async () => {
  const here = computer();
  const vault = closing(await newVault(here));
  const [client, other] = [await newClient(vault), await newClient(vault)];
  const copied = temporaryFolder();
  await vault.close();
  cpSync(vault.folder, copied, { recursive: true });
  const copiedState = temporaryFolder();
  cpSync(here.state, copiedState, { recursive: true });
  const twin = await openVault(copied, { ...here, state: copiedState });
  for (const what of ['twin 1', 'twin 2']) await incident(twin, other, what);
  await twin.close();
  const own = await openVault(vault.folder, here);
  await incident(own, other, 'mine');
  await own.close();

  const again = closing(await openVault(vault.folder, here));
  await incident(again, client, 'begun to write'); // the other journal was not looked at yet
  const file = `clients/${other}/journal/${vault.device}.jsonl`;
  cpSync(join(copied, file), join(vault.folder, file));
  await incident(again, other, 'goes on elsewhere');
  expect(again.device).not.toBe(vault.device);
  expect(readFileSync(join(vault.folder, file))).toEqual(readFileSync(join(copied, file)));
  expect((await again.verify()).findings).toContainEqual(expect.objectContaining({ what: 'rewritten', where: file }));
});

test('exhibit and report numbers count per client and device, and two asked for at once differ', async () => {
  const [here, there] = [computer(), computer()];
  const vault = await newVault(here);
  const client = await newClient(vault);
  expect(await Promise.all([vault.nextExhibitNumber(client), vault.nextExhibitNumber(client)])).toEqual([
    'EX-001',
    'EX-002',
  ]);
  expect(await vault.nextReportNumber(client, 2027)).toBe('R-2027-0001');
  await vault.close();
  const second = closing(await openVault(vault.folder, there));
  expect(await second.nextExhibitNumber(client)).toMatch(/^EX-[a-z][0-9a-z]-001$/);
  expect(await second.nextReportNumber(client, 2027)).toMatch(/^R-[a-z][0-9a-z]-2027-0001$/);
});

test('what a sync brings is told when one looks around: entries, a client that came, a client that went', async () => {
  const [here, there] = [computer(), computer()];
  const vault = await newVault(here);
  const client = await newClient(vault);
  await vault.journal(client);
  await vault.lookAround();
  const told: string[] = [];
  vault.onChange(({ owner }) => told.push(owner));

  const elsewhere = temporaryFolder();
  cpSync(vault.folder, elsewhere, { recursive: true });
  const second = closing(await openVault(elsewhere, there));
  await incident(second, client, 'there');
  const other = await newClient(second);
  cpSync(elsewhere, vault.folder, { recursive: true });
  expect(told).toEqual([]);
  await vault.lookAround();
  expect(told.toSorted()).toEqual(['vault', client, other].toSorted());
  expect(texts((await vault.journal(client)).entries)).toEqual(['there']);

  expect((await vault.journal(other)).entries).toHaveLength(1);
  told.length = 0;
  await vault.lookAround();
  expect(told).toEqual([]);
  rmSync(join(vault.folder, 'clients', other), { recursive: true });
  await vault.lookAround();
  expect(told).toEqual([other]);
  expect(await vault.missing()).toMatchObject([{ client: other }]);
});
