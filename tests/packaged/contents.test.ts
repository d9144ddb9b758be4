import { getCurrentFuseWire, FuseState, FuseV1Options } from '@electron/fuses';
import { listPackage, statFile } from '@electron/asar';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareFolder, folder, program } from './packaged.ts';

const archive = join(folder, 'resources/app.asar');

describe('the packaged program', () => {
  it('holds what runs and nothing else: no sources, maps, tests or settings of a developer', () => {
    const files = listPackage(archive, { isPack: false }).filter(
      (file) => !('files' in statFile(archive, file.slice(1))),
    );
    expect(files.filter((file) => /\.(ts|tsx|mts|map|env)$|\/tests?\/|\/\.(env|git|ci|yarn)/.test(file))).toEqual([]);
    expect(new Set(files.map((file) => file.split('/')[1]))).toEqual(
      new Set(['assets', 'dist', 'node_modules', 'package.json']),
    );
    // One archive: nothing of the program lies beside it where it could be exchanged.
    expect(files.length).toBeGreaterThan(50);
  });

  it('has one archive, and no second program beside it', async () => {
    const resources = await readdir(join(folder, 'resources'));
    expect(resources.filter((name) => name.endsWith('.asar'))).toEqual(['app.asar']);
  });

  it('has the README that its guide speaks of, and that tells how a journal is read without it', async () => {
    expect(await readFile(join(folder, 'resources/README.md'), 'utf8')).toContain('## How the record is kept');
  });

  it('has every fuse set that keeps others from using it', async () => {
    const wire = await getCurrentFuseWire(program);
    const state = (fuse: FuseV1Options) => wire[fuse];
    expect({
      runAsNode: state(FuseV1Options.RunAsNode),
      cookies: state(FuseV1Options.EnableCookieEncryption),
      nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
      snapshot: state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      file: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: FuseState.DISABLE,
      cookies: FuseState.ENABLE,
      nodeOptions: FuseState.DISABLE,
      inspect: FuseState.DISABLE,
      integrity: FuseState.ENABLE,
      onlyAsar: FuseState.ENABLE,
      snapshot: FuseState.DISABLE,
      file: FuseState.DISABLE,
    });
  });

  it('adds at most 60 MB to a bare Electron, fonts for all scripts included', async () => {
    const bare = await sizes(bareFolder);
    let added = 0;
    for (const [file, bytes] of await sizes(folder)) added += Math.max(0, bytes - (bare.get(renamed(file)) ?? 0));
    console.log(`The program adds ${(added / 1e6).toFixed(1)} MB to Electron's own files.`);
    expect(added).toBeLessThanOrEqual(60e6);
  });
});

/** The program's own file is Electron's under another name. */
function renamed(file: string): string {
  return file === 'on-record' ? 'electron' : file;
}

async function sizes(of: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const entry of await readdir(of, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(relative(of, path), (await stat(path)).size);
  }
  return found;
}
