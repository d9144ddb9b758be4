import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openVault } from '../../../main/vault/index.ts';
import { closing, computer, incident, newClient, newVault, temporaryFolder, texts } from './a-vault.ts';

test.each(['folder', 'journal', 'file'] as const)(
  "a link in the place of one client's %s damages that client only, and its going mends it",
  async (what) => {
    const here = computer();
    const vault = await newVault(here);
    const [hit, other] = [await newClient(vault, 'Hit'), await newClient(vault, 'Other')];
    await incident(vault, hit, 'before');
    await vault.close();
    const client = join(vault.folder, 'clients', hit);
    const path = {
      folder: client,
      journal: join(client, 'journal'),
      file: join(client, 'journal', `${vault.device}.jsonl`),
    }[what];
    const aside = join(temporaryFolder(), 'aside');
    renameSync(path, aside);
    symlinkSync(aside, path);

    const again = closing(await openVault(vault.folder, here));
    expect([...(await again.clients())].sort()).toEqual([hit, other].sort());
    const damaged = await again.journal(hit);
    expect(damaged.entries).toEqual([]);
    expect(damaged.fault?.message).toBeTruthy();
    await expect(incident(again, hit, 'no')).rejects.toMatchObject({ code: 'corrupt' });
    await incident(again, other, 'goes on');
    expect(again.device).toBe(vault.device);
    expect(texts((await again.journal(other)).entries)).toEqual(['goes on']);
    const { ok, findings } = await again.verify();
    expect(ok).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ what: 'link', weight: 'fault' }));
    await expect(again.repair(vault.folder)).resolves.toMatchObject({ ok: false });

    rmSync(path);
    renameSync(aside, path);
    expect(texts((await again.journal(hit)).entries)).toEqual(['before']);
    await incident(again, hit, 'after');
    expect((await again.verify()).ok).toBe(true);
  },
);
