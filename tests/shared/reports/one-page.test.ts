import { describe, expect, it } from 'vitest';
import { Hash } from '../../../shared/fields.ts';
import { languages } from '../../../shared/languages.ts';
import { answer } from '../../../shared/reports/answer.ts';
import { buildReport, entriesIn } from '../../../shared/reports/report.ts';
import { house } from '../../support/house.ts';
import { act, idOf, journalOf } from '../../support/journal.ts';
import { blocksOfKind, entriesByNumber, everythingIn, plain, sourceOf } from '../../support/report-source.ts';

const sha256 = Hash.parse('a'.repeat(64));

const journal = journalOf([
  act('client-opened', { name: 'Nagy Kft.' }),
  act('terms-agreed', { from: '2026-01-01', revisions: 2 }, { at: '2026-01-01T10:00:00' }),
  act('terms-agreed', { from: '2026-06-01', revisions: 3 }, { at: '2026-06-01T10:00:00' }),
  act(
    'exhibit',
    { number: 'EX-001', name: 'note.txt', type: 'text/plain', bytes: 5, sha256, note: 'kept by hand' },
    { at: '2026-09-02T10:15:38' },
  ),
  act(
    'incident',
    { what: 'They shouted.', exactWords: 'Is that all?', exhibits: [{ exhibit: idOf(4) }] },
    { at: '2026-09-02T11:00:00' },
  ),
  act('work', { memo: 'Drew it', minutes: 30 }, { at: '2026-09-03T11:00:00' }),
]);

describe('the record of one incident', () => {
  const laidIn = new Map([[idOf(4), { form: 'text', text: 'hello', cut: false } as const]]);
  const source = { ...sourceOf(journal, { kind: 'record', incident: idOf(5) }), laidIn };

  it('tells an exhibit once, where it is shown, with its entry, its time, its fingerprint and all else it says', () => {
    const report = buildReport(source);
    expect([...entriesByNumber(report).keys()]).toEqual(['5']);
    expect(entriesIn(report, source)).toBe(2);
    const text = everythingIn({ ...report, attachments: [] });
    for (const said of [
      'entry 4, recorded 2 September 2026 11:15:38',
      sha256,
      'kept by hand',
      'hello',
      'Text, 5 bytes',
      'cited in entry ',
    ])
      expect(text).toContain(said);
    expect(text.split(sha256)).toHaveLength(2);
    expect(text).toContain('verify.html');
    expect(entriesByNumber(report).get('5')?.when).toContain('2 September 2026');
  });

  it('leaves a corrected exhibit in its place, with the correction beneath', () => {
    const corrected = journalOf([
      ...[
        act('client-opened', { name: 'Nagy Kft.' }),
        act('exhibit', { number: 'EX-001', name: 'note.txt', type: 'text/plain', bytes: 5, sha256 }),
        act('incident', { what: 'They shouted.', exhibits: [{ exhibit: idOf(2) }] }),
        act('addendum', { entry: idOf(2), reason: 'wrong name', set: { name: 'letter.txt' } }),
      ],
    ]);
    const shown = new Map([[idOf(2), { form: 'text', text: 'hello', cut: false } as const]]);
    const report = buildReport({ ...sourceOf(corrected, { kind: 'record', incident: idOf(3) }), laidIn: shown });
    expect(entriesByNumber(report).get('2')?.addenda).toHaveLength(1);
  });
});

describe('a record of a month', () => {
  const month = (from: string, to: string, kinds?: string[]) =>
    buildReport(sourceOf(journal, { kind: 'record', from, to, kinds }));

  it('shows the terms in force in it, though they were agreed before, by the number of their version', () => {
    const report = month('2026-09-01', '2026-09-30');
    const text = everythingIn(report);
    expect(text).toContain('Version 2, from 1 June 2026');
    expect(text).not.toContain('Version 1');
    expect(text).toContain('Terms recorded before, and in force');
    expect([...entriesByNumber(report).keys()]).toEqual(['4', '5', '6']);
    // Their line is in the journal that is attached, like that of every entry shown.
    const attached = Buffer.from(report.attachments[0]?.content ?? []).toString();
    expect(attached).toContain('"revisions":3');
    expect(attached).not.toContain('"revisions":2');
  });

  it('shows both versions of a month in which one followed the other, and none where terms are not asked for', () => {
    const both = everythingIn(month('2026-05-20', '2026-06-10'));
    expect(both).toContain('Version 1');
    expect(both).toContain('Version 2');
    expect(everythingIn(month('2026-09-01', '2026-09-30', ['work']))).not.toContain('Version');
    expect(everythingIn(month('2025-09-01', '2025-09-30'))).not.toContain('Version');
  });
});

describe('the answer', () => {
  const many = journalOf([
    act('client-opened', { name: 'Nagy Kft.' }),
    ...Array.from({ length: 30 }, (_, i) => act('delivered', { name: `Page ${i + 1}`, on: '2026-02-02' })),
  ]);

  it('has room for the latest of many deliveries, and names the entries of the others', () => {
    const [, table] = blocksOfKind(answer(sourceOf(many, { kind: 'answer' }), house), 'table');
    expect(table?.rows).toHaveLength(8);
    const last = table?.rows
      .at(-1)
      ?.cells.map(({ text }) => plain(text))
      .join('');
    expect(last).toMatch(/^23 more: entries .*\b2\b/);
    expect(table?.rows.at(-2)?.cells.map(({ text }) => plain(text))).toContain('Page 30');
  });

  it.each(languages)('in %s holds no empty place there either', (language) => {
    const report = answer(sourceOf(many, { kind: 'answer', language }), house);
    expect(JSON.stringify({ ...report, words: {} })).not.toMatch(/\{\{|undefined|NaN/);
  });
});
