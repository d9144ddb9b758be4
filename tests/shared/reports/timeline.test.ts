import { expect, it } from 'vitest';
import { languages } from '../../../shared/languages.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import { act, journalOf, type Act } from '../../support/journal.ts';
import { blocksOfKind, sourceOf } from '../../support/report-source.ts';

/** A stop on 3 August, with enough beside it for a picture. */
const august: readonly Act[] = [
  act('client-opened', { name: 'Marlow Events' }, { at: '2026-08-01T09:00:00' }),
  act('incident', { what: 'Not paid.' }, { at: '2026-08-02T09:00:00' }),
  act('work-stopped', { on: '2026-08-03' }, { at: '2026-08-03T09:00:00' }),
  act('incident', { what: 'Not paid either.' }, { at: '2026-08-04T09:00:00' }),
  act('incident', { what: 'Nor this.' }, { at: '2026-08-05T09:00:00' }),
];

it('draws work as stopped until it went on, also where that lies after the range of the record', () => {
  const resumed = act('work-resumed', { on: '2026-08-20' }, { at: '2026-08-20T09:00:00' });
  const hatched = (acts: readonly Act[]) => {
    const report = buildReport(sourceOf(journalOf(acts), { to: '2026-08-10' }));
    const [picture] = blocksOfKind(report, 'chart');
    const band = picture?.shapes.find(({ tone }) => tone === 'late')?.path ?? ''; // the legend's comes after it
    return Math.max(...[...band.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x)));
  };
  expect(hatched([...august, resumed])).toBeLessThan(hatched(august) / 2);
});

it.each(languages)('explains each shape in %s by words of its own', (language) => {
  const [picture] = blocksOfKind(buildReport(sourceOf(journalOf(august), { language })), 'chart');
  const words = (picture?.labels ?? []).map(({ text }) => text).filter((text) => !/^\d+$/.test(text));
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
