import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyVault } from '../../../main/vault/index.ts';
import { disk } from '../../../main/vault/files.ts';
import { computer, incident, newClient, newEntryId, newVault } from './a-vault.ts';

async function withPapers() {
  const here = computer();
  const vault = await newVault(here);
  const client = await newClient(vault);
  const now = vault.now();
  const draft = { id: newEntryId(), client, kind: 'incident', body: { what: 'begun' }, draftedAt: now, savedAt: now };
  await vault.drafts.save(draft);
  await vault.settings.set({ language: 'pl' });
  const paper = (name: 'drafts' | 'settings') => `${name}/${vault.device}.json`;
  return { here, vault, client, paper };
}

test.each(['{"drafts":{}}', '{"drafts":[{"id":"1"}]}', '[]', 'null', '"words"'])(
  'drafts that are JSON and no drafts are named: %s',
  async (json) => {
    const { vault, paper } = await withPapers();
    writeFileSync(join(vault.folder, paper('drafts')), json);
    const { ok, findings } = await vault.verify();
    expect(ok).toBe(false);
    expect(findings.filter(({ weight }) => weight === 'fault')).toMatchObject([
      { what: 'damaged-file', where: paper('drafts'), exact: { says: 'exactly.folder.drafts' } },
    ]);
  },
);

test('settings that are no settings are named', async () => {
  const { vault, paper } = await withPapers();
  writeFileSync(join(vault.folder, paper('settings')), '["pl"]');
  expect((await vault.verify()).findings).toMatchObject([{ what: 'damaged-file', where: paper('settings') }]);
});

test('drafts that the system does not open are named, and the rest is verified all the same', async () => {
  const { here, vault, client, paper } = await withPapers();
  await incident(vault, client, 'recorded');
  await vault.close();
  const locked = {
    ...disk,
    open: (...[path, mode]: Parameters<typeof disk.open>) => openUnless(paper('drafts'), path, mode),
  };
  const { findings, checked } = await verifyVault(vault.folder, here.state, { files: locked });
  expect(findings).toMatchObject([
    { what: 'damaged-file', where: paper('drafts'), exact: { says: 'exactly.folder.unopened' } },
  ]);
  expect(checked).toMatchObject({ journals: 1, entries: 2 });
});

function openUnless(refused: string, path: string, mode: Parameters<typeof disk.open>[1]) {
  if (path.endsWith(refused)) return Promise.reject(Object.assign(new Error('not allowed'), { code: 'EACCES' }));
  return disk.open(path, mode);
}
