import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { described, TroubleLog } from '../../main/desktop/trouble-log.ts';

describe('the log of what went wrong', () => {
  let state: string;
  beforeEach(async () => {
    state = await mkdtemp(join(tmpdir(), 'on-record-trouble-'));
  });
  afterEach(() => rm(state, { recursive: true, force: true }));

  it('says what and where, and neither message nor path nor cause in words', () => {
    const cause = Object.assign(new Error('“I will ruin you” of Nagy Kft.'), { code: 'ENOSPC' });
    const text = described(new TypeError('open /home/anna/On Record/clients/Nagy', { cause }));
    expect(text).toMatch(/^TypeError\n {4}at .*trouble-log\.test\.ts:\d+:\d+/);
    expect(text).toContain('because Error ENOSPC');
    for (const word of ['Nagy', 'ruin', 'anna', 'clients', state, import.meta.dirname])
      expect(text).not.toContain(word);
  });

  it('takes no words from a name or a code either, nor from what is no error', () => {
    const error = Object.assign(new Error('x'), { name: 'Nagy Kft. said', code: 'he said so' });
    expect(described(error)).not.toMatch(/Nagy|said/);
    expect(described('Nagy Kft.')).not.toContain('Nagy');
  });

  it('is begun anew when it is long, keeps the one before, and is read in order', async () => {
    const log = new TroubleLog(state, '1.0.0');
    for (let i = 0; i < 600; i += 1) log.add(new RangeError('x'));
    log.add(new SyntaxError('x'));
    const text = await log.read();
    expect(
      text
        .trimEnd()
        .split('\n')
        .findLast((line) => !line.startsWith(' ')),
    ).toContain('SyntaxError');
    const files = await readdir(join(state, 'log'));
    expect(files.toSorted()).toEqual(['trouble.1.log', 'trouble.log']);
    for (const file of files) expect((await stat(join(state, 'log', file))).size).toBeLessThan(140 * 1024);
  });

  it('that cannot be written is silent', async () => {
    const log = new TroubleLog('/dev/null/nowhere', '1.0.0');
    log.add(new Error('x'));
    expect(await log.read()).toBe('');
  });
});
