import type { Input, Output } from '../shared/contract.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { verifyPath } from './verify-path.ts';

export function vaultHandlers(
  app: App,
): Handlers<'vault.create' | 'vault.open' | 'vault.lock' | 'vault.status' | 'vault.verify'> {
  return {
    'vault.create': (input) => create(app, input),
    'vault.open': async () => ({ id: (await app.vault()).id }),
    'vault.lock': async () => {
      throw new Refusal('invalid-input', 'this vault has no passphrase, so there is nothing to lock');
    },
    'vault.status': () => status(app),
    'vault.verify': async ({ path }) =>
      verifyPath(path ?? app.folder, app.surroundings, app.opened && path ? app.folder : undefined),
  };
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
    const { id, device, sample, protection } = vault;
    return {
      ...common,
      now: vault.now(),
      state: 'open',
      id,
      device,
      protection,
      ...(sample && { sample: sample.frozenAt }),
    };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-vault') return { ...common, state: 'none' };
    if (error instanceof Refusal && error.code === 'locked')
      return { ...common, state: 'locked', protection: 'passphrase' };
    throw error;
  }
}
