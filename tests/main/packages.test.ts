import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What electron-builder itself reads its settings with, and the check it makes before it packs: they are not among what it offers to others. */
interface Config {
  readonly getConfig: (folder: string, path: string | null, given: object | null) => Promise<Record<string, unknown>>;
  readonly validateConfiguration: (config: object, log: { readonly isEnabled: boolean }) => Promise<void>;
}
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration } = builder('app-builder-lib/out/util/config/config') as Config; // by its own types
const silent = { isEnabled: false };
const config = await getConfig(root, 'electron-builder.yml', null);

describe('the settings of the packages', () => {
  it('hold by the schema of electron-builder, for every system', async () => {
    await validateConfiguration(config, silent);
    expect(config).toMatchObject({
      extraResources: [{ from: 'README.md', to: 'README.md' }],
      linux: { target: ['AppImage', 'deb', 'rpm'] },
      mac: {
        target: [
          { target: 'dmg', arch: 'universal' },
          { target: 'zip', arch: 'universal' },
        ],
        hardenedRuntime: true,
      },
      win: { target: ['nsis', 'portable'] },
      nsis: { perMachine: false },
    });
  });

  it.for([
    ['linux', { targets: ['deb'] }],
    ['mac', { notarize: 'perhaps' }],
    ['nsis', { perMachine: 'no' }],
  ] as const)('and that schema finds what is wrong in “%s”', async ([name, wrong]) => {
    const before = config[name] as object; // it was checked above
    await expect(validateConfiguration({ ...config, [name]: { ...before, ...wrong } }, silent)).rejects.toThrow(name);
  });
});
