import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeSample } from '../../main/sample.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { languages } from '../../shared/languages.ts';

/** Every entry of the sample. */
async function sampleEntries(): Promise<readonly Entry[]> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-sample-'));
  const nothing = () => {
    throw new Error('the sample brings its own');
  };
  const around = {
    clock: { now: nothing, uptime: () => 0 },
    random: nothing,
    app: '1.0.0',
    state: join(folder, 'state'),
  };
  const vault = await writeSample(join(folder, 'vault'), resolve(import.meta.dirname, '../../assets'), around);
  const journals = await Promise.all((await vault.clients()).map((client) => vault.journal(client)));
  await vault.close();
  await rm(folder, { recursive: true });
  return journals.flatMap(({ entries }) => entries);
}

// What the tests of a page learn before them, a window that begins in one language has not.
test('a window that has learnt its own language and no other tells every entry', { timeout: 120_000 }, async () => {
  const entries = await sampleEntries();
  for (const language of languages) {
    vi.resetModules();
    const { learnt } = await import('../../shared/messages/learnt.ts');
    const { isKnown, messageOr, translator } = await import('../../shared/messages/translate.ts');
    await learnt(language);
    expect(languages.filter((each) => isKnown(each))).toEqual([language]);
    const { formatter } = await import('../../shared/format.ts');
    const { importedWords } = await import('../../shared/imported-words.ts');
    const { tell } = await import('../../renderer/log/telling/tell.ts');
    const saying = {
      t: translator(language),
      language,
      format: formatter(language, 'Europe/Warsaw'),
      word: (key: string, otherwise: string) => messageOr(language, key, otherwise),
      cite: (entry: string) => entry,
      numberOf: () => 'EX-011',
    };
    for (const entry of entries) expect(tell(entry, saying).kind).not.toBe('');
    expect(importedWords('mail <a@b.example>', language)).toContain('<a@b.example>');
  }
});
