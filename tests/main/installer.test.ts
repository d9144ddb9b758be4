import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const include = resolve(import.meta.dirname, '../../assets/installer.nsh');

/** The compiler of Windows' installers; Debian has it as `nsis`. */
const hasCompiler = await run('makensis', ['-VERSION']).then(
  () => true,
  () => false,
);

/** As electron-builder takes it in: its macros are set into an installer of which these few lines stand for the rest. */
const installer = `Unicode true
Name "On Record"
OutFile "On Record Setup.exe"
InstallDir "$LOCALAPPDATA\\On Record"
!define APP_EXECUTABLE_FILENAME "On Record.exe"
!include "${include}"
Section
  SetShellVarContext current
  !insertmacro customInstall
  WriteUninstaller "$INSTDIR\\uninstall.exe"
SectionEnd
Section "Uninstall"
  SetShellVarContext current
  !insertmacro customUnInstall
SectionEnd
`;

it.skipIf(!hasCompiler)('adds to the installer for Windows what its compiler takes, without a warning', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-installer-'));
  await writeFile(join(folder, 'setup.nsi'), installer);
  const { stdout } = await run('makensis', ['-WX', '-V4', 'setup.nsi'], { cwd: folder });
  expect(stdout).toContain('WriteRegNone');
  expect(stdout).toContain('DeleteRegValue');
  await rm(folder, { recursive: true, force: true });
});
