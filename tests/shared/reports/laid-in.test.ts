import { describe, expect, it } from 'vitest';
import { importedWords } from '../../../shared/imported-words.ts';
import { Hash } from '../../../shared/fields.ts';
import { languages } from '../../../shared/languages.ts';
import type { LaidIn } from '../../../shared/reports/laid-in.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import { act, idOf, journalOf } from '../../support/journal.ts';
import { blocksOfKind, everythingIn, plain, sourceOf } from '../../support/report-source.ts';

const sha256 = Hash.parse('b'.repeat(64));
const exhibit = (name: string, number: string, type: string) =>
  act('exhibit', { name, number, type, sha256, bytes: 12 }, { at: '2026-11-02T09:00:00' });

const journal = journalOf([
  act('client-opened', { name: 'Marlow Events' }, { at: '2026-11-01T09:00:00' }),
  exhibit('notes.txt', 'EX-001', 'text/plain'),
  exhibit('receipt.pdf', 'EX-002', 'application/pdf'),
  ...[9, 5, 7].map((line) =>
    act(
      'incident',
      { what: `What stands in line ${line}.`, exhibits: [{ exhibit: idOf(2), line }] },
      { at: '2026-11-03T09:00:00' },
    ),
  ),
  act(
    'incident',
    {
      what: 'The sum of it.',
      exhibits: [{ exhibit: idOf(3), page: 1, region: { left: 100, top: 200, width: 300, height: 100 } }],
    },
    { at: '2026-11-03T10:00:00' },
  ),
]);

const laidIn = new Map<typeof idOf extends (n: number) => infer Id ? Id : never, LaidIn>([
  [idOf(2), { form: 'text', text: Array.from({ length: 12 }, (_, i) => `line ${i + 1}`).join('\n'), cut: false }],
  [idOf(3), { form: 'pages', of: 1, pages: [{ picture: { kept: 0 }, width: 493, height: 276, shown: 0.4 }] }],
]);

describe('what exhibits show in a record', () => {
  const report = buildReport(sourceOf(journal, {}, { laidIn }));

  it('names the lines that are cited in the order in which they stand', () => {
    const labels = blocksOfKind(report, 'facts')
      .flatMap(({ rows }) => rows.map(({ label }) => label))
      .filter((label) => label.startsWith('EX-001'));
    expect(labels).toEqual(['EX-001, line 5', 'EX-001, line 7', 'EX-001, line 9']);
  });

  it('says that the blank part of a page is left out, to the eye and to the ear, and marks what is cited where it stands', () => {
    const [sheet] = blocksOfKind(report, 'sheet');
    expect(plain(sheet?.head)).toContain('the blank lower part of the page is left out');
    expect(sheet?.alt).toContain('the blank lower part of the page is left out');
    expect(sheet?.cut).toBe(true);
    expect(sheet?.frames?.[0]?.region).toEqual({ left: 100, top: 500, width: 300, height: 250 });
  });

  it('keeps a page whose picture may lack letters together with its words, which speak of the picture above', () => {
    const page = { picture: { kept: 0 }, width: 493, height: 600, unshown: '4月8日' };
    const lacking = new Map([...laidIn, [idOf(3), { form: 'pages', of: 1, pages: [page] } as const]]);
    const sheets = [report, buildReport(sourceOf(journal, {}, { laidIn: lacking }))].map((one) =>
      blocksOfKind(one, 'sheet'),
    );
    expect(sheets.map(([sheet]) => sheet?.clings)).toEqual([undefined, true]);
  });
});

it('cites an exhibit that a correction brought by the number of that correction, in the index, above it and at its passage alike', () => {
  const corrected = journalOf([
    act('client-opened', { name: 'Marlow Events' }, { at: '2026-11-01T09:00:00' }),
    exhibit('notes.txt', 'EX-001', 'text/plain'),
    act('incident', { what: 'They shouted.' }, { at: '2026-11-03T09:00:00' }),
    act('incident', { what: 'And again.', exhibits: [{ exhibit: idOf(2), line: 1 }] }, { at: '2026-11-03T10:00:00' }),
    act(
      'addendum',
      { entry: idOf(3), reason: 'the notes were found', set: { exhibits: [{ exhibit: idOf(2), line: 5 }] } },
      { at: '2026-11-04T09:00:00' },
    ),
    act(
      'addendum',
      { entry: idOf(3), reason: 'mistaken', exhibits: [{ exhibit: idOf(2), line: 7 }] },
      { at: '2026-11-04T09:01:00' },
    ),
    act('addendum', { entry: idOf(6), reason: 'not these', struck: true }, { at: '2026-11-04T09:02:00' }),
  ]);
  const report = buildReport(sourceOf(corrected, {}, { laidIn }));
  const index = blocksOfKind(report, 'table').flatMap(({ rows }) =>
    rows.filter(({ cells }) => plain(cells[0]?.text).startsWith('EX-001')),
  );
  expect(index.map(({ cells }) => plain(cells[3]?.text))).toEqual(['4, 3.1, 3.2']);
  const quoted = blocksOfKind(report, 'facts')
    .flatMap(({ rows }) => rows)
    .filter(({ label }) => label.startsWith('EX-001, line'))
    .map(({ label, value }) => `${label}: ${plain(value).replace(/\s+/g, ' ')}`);
  expect(quoted).toEqual(['EX-001, line 1: line 1 cited in entry 4', 'EX-001, line 5: line 5 cited in entry 3.1']);
  expect(everythingIn({ ...report, attachments: [] })).toContain('cited in entry ');
});

it('says in words what an entry was brought in from, in every language', () => {
  const said = languages.map((language) => importedWords('mail <a@b.example>', language));
  expect(new Set(said.filter((words) => words.endsWith(' · <a@b.example>'))).size).toBe(languages.length);
  expect(importedWords('table 3f9a 2', 'en')).toBe('Table · 3f9a 2');
  expect(importedWords('fax 7', 'pl')).toBe('fax · 7');
});
