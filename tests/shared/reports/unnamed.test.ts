import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../shared/languages.ts';
import type { Block, Runs } from '../../../shared/reports/model.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import type { ReportOptions } from '../../../shared/reports/source.ts';
import { act, idOf, journalOf } from '../../support/journal.ts';
import { blocksOf, plain, sourceOf } from '../../support/report-source.ts';

const journal = journalOf([
  act('client-opened', { name: 'Marlow Events' }, { at: '2026-11-01T09:00:00' }),
  act('incident', { what: 'They shouted.' }, { at: '2026-11-03T09:00:00' }),
]);

const kinds: readonly Partial<ReportOptions>[] = [
  { kind: 'record' },
  { kind: 'record', incident: idOf(2) },
  { kind: 'handover', audience: 'client' },
  { kind: 'checklist' },
  { kind: 'statement' },
  { kind: 'answer' },
  { kind: 'letter', letter: { text: 'Good day.', subject: 'A letter' } },
];

function unnamed(language: Language, options: Partial<ReportOptions>): readonly Block[] {
  const { me: _, ...source } = sourceOf(journal, { ...options, language });
  return blocksOf(buildReport(source));
}

/** Nothing is said of a name that is not there: no comma or colon before a dot, nothing that ends in one, no empty lines. */
const halfSaid = /[,:：]\s*(?:[·.,]|$)|(?:^|\s)·\s*·|·\s*$|^\s*[·,]/u;

describe.each(languages)('papers of somebody whose name is not given, in %s', (language) => {
  it.each(kinds.map((options) => [options.kind ?? '', options] as const))('%s', (_, options) => {
    const blocks = unnamed(language, options);
    for (const block of blocks) {
      if (block.kind === 'title') expect(block.under ?? 'none').not.toMatch(halfSaid);
      if (block.kind === 'paragraph') expect(plain(block.text).trim()).not.toBe('');
    }
    const title = blocks.find((block) => block.kind === 'title');
    expect(title?.text).toBeTruthy();
  });
});

it('says on a record and a statement that no name was given, and leaves its place in the declaration to be filled in by hand', () => {
  const said = (options: Partial<ReportOptions>): string =>
    unnamed('en', options)
      .flatMap((block): readonly Runs[] =>
        block.kind === 'facts'
          ? block.rows.map(({ label, value }) => `${label}: ${plain(value)}`)
          : block.kind === 'list'
            ? block.items
            : [],
      )
      .map(plain)
      .join('\n');
  expect(said({ kind: 'record' })).toContain('Kept by: name not given');
  expect(said({ kind: 'record' })).toMatch(/I am _{10,}\. I wrote the entries/);
  expect(said({ kind: 'statement' })).toContain('From: name not given');
});
