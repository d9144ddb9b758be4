// node tests/tools/make-spelling-lists.mjs: writes assets/spelling anew, from the lists named there.
//
// The lists are Hunspell's, as npm has them. Chromium reads a form of its own: Debian's qtwebengine5-dev-tools has the program that writes it, and looks up
// every word in what it wrote. They are kept compressed, which makes 9 MB 2.3.
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { root } from './project.mjs';

const run = promisify(execFile);
const converter = '/usr/lib/qt5/bin/qwebengine_convert_dict';
const characters = '/usr/lib/chromium'; // icudtl.dat, of chromium-common
const folder = join(root, 'assets/spelling');

/** @type {readonly { list: string, package: string, version: string }[]} */
const lists = JSON.parse(await readFile(join(folder, 'lists.json'), 'utf8'));
const work = await mkdtemp(join(tmpdir(), 'spelling-'));
for (const { list, package: name, version } of lists) {
  const { stdout } = await run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: work });
  await run('tar', ['xzf', stdout.trim()], { cwd: work });
  const source = join(work, 'package');
  // Hungarian asks that brackets within a word be passed over, which Chromium's form has no place for.
  const rules = (await readFile(join(source, 'index.aff'), 'utf8')).replace(/^IGNORE .*$/m, '');
  await writeFile(join(work, 'list.aff'), rules);
  await copyFile(join(source, 'index.dic'), join(work, 'list.dic'));
  await run(converter, ['list.dic', 'list.bdic'], {
    cwd: work,
    env: { ...process.env, QT_WEBENGINE_ICU_DATA_DIR: characters },
  });
  const words = await readFile(join(work, 'list.bdic'));
  await writeFile(
    join(folder, `${list}.bdic.br`),
    await promisify(brotliCompress)(words, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }),
  );
  await copyFile(join(source, 'license'), join(folder, `${list}.txt`));
  await rm(source, { recursive: true });
  console.log(`${list}: ${words.length} bytes`);
}
await rm(work, { recursive: true });
