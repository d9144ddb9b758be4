import type { Input, Output } from '../shared/contract.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { backUp, openVault, restore, type Vault } from './vault/index.ts';

type VaultCalls =
  | 'vault.create'
  | 'vault.open'
  | 'vault.lock'
  | 'vault.unlock'
  | 'vault.change-passphrase'
  | 'vault.recovery-key'
  | 'vault.status'
  | 'vault.backup'
  | 'vault.restore';

export function vaultHandlers(app: App): Handlers<VaultCalls> {
  return {
    'vault.create': (input) => create(app, input),
    'vault.open': async () => ({ id: (await app.vault()).id }),
    'vault.lock': async () => {
      await app.lock();
      return {};
    },
    'vault.unlock': async (by) => {
      const vault = await app.vault();
      if (vault.isLocked) await vault.unlock(by);
      app.emit('changed', { owner: 'vault' });
      return {};
    },
    'vault.change-passphrase': async ({ current, next }) => {
      const vault = await app.vault();
      await vault.changePassphrase({ passphrase: current }, next);
      return {};
    },
    'vault.recovery-key': async () => ({ key: await (await app.vault()).recoveryKey() }),
    'vault.status': () => status(app),
    'vault.backup': async ({ out }) => backUp((await app.vault()).folder, out, app.surroundings),
    'vault.restore': async ({ from, to }) => {
      const restored = await restore(from, to ?? app.folder, app.surroundings);
      const { folder, vault, backupMadeAt, verification } = restored;
      await sayRestored(to === undefined ? await app.vault() : await openVault(folder, app.surroundings), app);
      return { folder, vault, backupMadeAt, entries: verification.checked.entries };
    },
  };
}

/** Has a restored vault say in its own journal that it was restored. A locked one, or one in use, says so when it is first written on. */
async function sayRestored(vault: Vault, app: App): Promise<void> {
  try {
    if (!vault.isLocked) await vault.begin();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'in-use') throw error;
  } finally {
    if (vault !== app.opened) await vault.close();
  }
}

async function create(
  app: App,
  { name, currency, language, trade }: Input<'vault.create'>,
): Promise<Output<'vault.create'>> {
  const vault = await app.create();
  if (language) await vault.settings.set({ language });
  if (name !== undefined) {
    const me = {
      name,
      ...(currency && { currency }),
      ...(language && { language }),
      ...(trade !== undefined && { trade }),
    };
    await vault.seal('vault', 'me', me, { id: app.newId() });
  }
  return { id: vault.id };
}

async function status(app: App): Promise<Output<'vault.status'>> {
  const { clock, app: version } = app.surroundings;
  const common = { version, now: clock.now(), folder: app.folder };
  try {
    const vault = await app.vault();
    const { id, protection, sample } = vault;
    if (vault.isLocked) return { ...common, state: 'locked', id, protection };
    return {
      ...common,
      now: vault.now(),
      state: 'open',
      id,
      device: vault.device,
      protection,
      ...(sample && { sample: sample.frozenAt }),
    };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-vault') return { ...common, state: 'none' };
    throw error;
  }
}
