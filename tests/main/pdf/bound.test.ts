import { expect, test } from 'vitest';
import { bare, make, popplerText } from './made.ts';

/** One paragraph for each length of what stands before, so that every one of these dates comes to stand at the end of some line. */
function paragraphs(ending: string) {
  return Array.from({ length: 60 }, (_, i) => ({
    kind: 'paragraph' as const,
    text: `${'Asked for and not yet given. '.repeat(2)}${'n'.repeat(i + 1)} ${ending} and more.`,
  }));
}

test.each([
  ['30 November 2026', / 30$/m],
  ['1 марта 2026 г.', / 1$/m],
  ['66 % of the seats', / 66$/m],
])('a line does not end within “%s”', async (ending, torn) => {
  const { path } = await make(bare(...paragraphs(ending)));
  const text = await popplerText(path, '-layout');
  expect(text.replaceAll(/\s+/g, ' ').split(ending).length - 1).toBe(60);
  expect(text.split('\n').filter((line) => torn.test(line.trimEnd()))).toEqual([]);
});

test('where not even a line is wide enough, it breaks as any text does', async () => {
  const word = 'w'.repeat(70);
  const { path } = await make(bare({ kind: 'paragraph', text: `12 ${word} end` }));
  expect((await popplerText(path, '-raw')).replaceAll(/\s+/g, ' ')).toContain('12 www');
});
