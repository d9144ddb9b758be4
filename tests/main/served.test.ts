import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ahead, filesIn } from '../../main/desktop/served.ts';
import { languages } from '../../shared/languages.ts';

const page = resolve(import.meta.dirname, '../../dist/renderer');

describe('the built page, as it is served', () => {
  it('begins with one script and one style sheet', async () => {
    const html = await readFile(resolve(page, 'index.html'), 'utf8');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<link/g)).toHaveLength(1);
  });

  it.each(languages)('names the sentences of %s and the first letters beside it, once', async (language) => {
    const served = await filesIn(page);
    const link = ahead([...served.keys()], language);
    const named = [...link.matchAll(/<([^>]*)>/g)].map(([, address]) => address ?? '');
    expect(named).toHaveLength(2);
    for (const address of named) expect(served.has(address)).toBe(true);
    const sentences = await readFile(served.get(named[0] ?? '') ?? '', 'utf8');
    expect(sentences.length).toBeGreaterThan(100_000);
    expect(named[1]).toMatch(/\.woff2$/);
  });
});
